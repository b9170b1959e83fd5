package org.parindex.scoring.io.office.grid;

import org.parindex.scoring.core.issue.Issue;

/** Thrown where a file holds more than the limits allow. It carries the issue and needs no trace. */
public final class ExcessException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Issue issue;

    ExcessException(Issue issue) {
        super(issue.toString(), null, false, false);
        this.issue = issue;
    }

    public Issue issue() {
        return issue;
    }
}
