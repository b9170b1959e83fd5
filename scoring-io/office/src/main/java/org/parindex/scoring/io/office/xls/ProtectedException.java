package org.parindex.scoring.io.office.xls;

/** Thrown where a workbook goes on encrypted. */
final class ProtectedException extends Exception {

    private static final long serialVersionUID = 1;

    ProtectedException() {
        super("protected by a password", null, false, false);
    }
}
