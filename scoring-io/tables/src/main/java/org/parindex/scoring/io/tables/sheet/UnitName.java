package org.parindex.scoring.io.tables.sheet;

import java.util.Optional;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.TableIssue;

/** Finds what keeps a cell from being the name of a unit. */
final class UnitName {

    private UnitName() {}

    static Optional<Issue> fault(Cell cell) {
        if (cell.isEmpty()) {
            return Optional.of(TableIssue.NO_UNIT_NAME.at(cell.location()));
        } else if (!isText(cell)) {
            return Optional.of(TableIssue.NOT_A_NAME.at(cell.location(), cell.text()));
        } else if (cell.hasHiddenCharacter()) {
            return Optional.of(TableIssue.HIDDEN_CHARACTER.at(cell.location(), cell.text()));
        }
        return Optional.empty();
    }

    private static boolean isText(Cell cell) {
        return switch (cell.kind()) {
            case TEXT, NUMBER -> true;
            case DATE, ERROR, UNCALCULATED, MERGED, ABSENT -> false;
        };
    }
}
