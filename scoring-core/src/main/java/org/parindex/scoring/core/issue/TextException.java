package org.parindex.scoring.core.issue;

import java.io.IOException;

/** Thrown while a text is read from a stream, where it cannot be read any further. */
public final class TextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Issue issue;

    TextException(Issue issue) {
        super(issue.toString());
        this.issue = issue;
    }

    /** Returns what is wrong, and where. */
    public Issue issue() {
        return issue;
    }
}
