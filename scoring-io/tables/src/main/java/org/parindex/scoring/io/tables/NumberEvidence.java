package org.parindex.scoring.io.tables;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;

/** Tells how numbers are written by those among them that can be written in only one way. */
final class NumberEvidence {

    private NumberEvidence() {}

    /** Returns the way in which they are all written; empty if none tells, or, with an issue, if they do not agree. */
    static Checked<Optional<NumberMarks>> of(List<Cell> cells) {
        Optional<Cell> first = Optional.empty();
        Optional<NumberMarks> way = Optional.empty();
        for (Cell cell : cells) {
            Optional<NumberMarks> told = told(cell);
            if (told.isPresent() && first.isEmpty()) {
                first = Optional.of(cell);
                way = told;
            } else if (told.isPresent() && !told.equals(way)) {
                return Checked.of(Optional.empty(), List.of(contradiction(cell, first.get())));
            }
        }
        return Checked.of(way);
    }

    private static Optional<NumberMarks> told(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT ? NumberText.evidence(cell.text()) : Optional.empty();
    }

    private static Issue contradiction(Cell cell, Cell first) {
        return TableIssue.TWO_FORMATS.at(cell.location(), cell.text(), first.text(), first.location());
    }
}
