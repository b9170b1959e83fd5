package org.parindex.scoring.io.tables.bounds;

import com.google.common.base.Ascii;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.TableIssue;

/** Ends the reading of a file, or of one of its parts. It carries the issue and needs no trace. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 100;

    private final transient Issue issue;

    public Refusal(Issue issue) {
        super(issue.toString(), null, false, false);
        this.issue = issue;
    }

    /** A part of an archive is missing, damaged, or holds what no file of this kind has. */
    public static Refusal damaged(String file, String part) {
        return new Refusal(TableIssue.DAMAGED_PART.at(Location.of(file), shown(part)));
    }

    public Issue issue() {
        return issue;
    }

    /** Returns as much of a text as an issue shows. */
    public static String shown(String text) {
        return Ascii.truncate(text, SHOWN, "…");
    }
}
