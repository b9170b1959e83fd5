package org.parindex.scoring.io.office.form;

/** Reads forms. */
public final class FormReader {
    private FormReader() {}
}
