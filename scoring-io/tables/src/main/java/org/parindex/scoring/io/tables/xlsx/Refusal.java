package org.parindex.scoring.io.tables.xlsx;

import com.google.common.base.Ascii;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.TableIssue;

/** Ends the reading of a workbook, or of one of its parts. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 100;

    private final transient Issue issue;

    Refusal(Issue issue) {
        super(issue.toString());
        this.issue = issue;
    }

    /** A part of the workbook is missing, damaged, or holds what no workbook has. */
    static Refusal damaged(String file, String part) {
        return new Refusal(TableIssue.DAMAGED_PART.at(Location.of(file), shown(part)));
    }

    Issue issue() {
        return issue;
    }

    /** Returns as much of a text as an issue shows. */
    static String shown(String text) {
        return Ascii.truncate(text, SHOWN, "…");
    }
}
