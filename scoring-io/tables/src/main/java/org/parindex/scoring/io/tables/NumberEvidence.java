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
        Optional<Cell> first =
                cells.stream().filter(cell -> told(cell).isPresent()).findFirst();
        Optional<NumberMarks> way = first.flatMap(NumberEvidence::told);
        return cells.stream()
                .filter(cell -> told(cell).isPresent() && !told(cell).equals(way))
                .findFirst()
                .map(other ->
                        Checked.of(Optional.<NumberMarks>empty(), List.of(contradiction(other, first.orElseThrow()))))
                .orElseGet(() -> Checked.of(way));
    }

    private static Optional<NumberMarks> told(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT ? NumberText.evidence(cell.text()) : Optional.empty();
    }

    private static Issue contradiction(Cell cell, Cell first) {
        return TableIssue.TWO_FORMATS.at(cell.location(), cell.text(), first.text(), first.location());
    }
}
