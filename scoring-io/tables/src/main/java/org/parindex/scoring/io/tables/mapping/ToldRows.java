package org.parindex.scoring.io.tables.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.TableIssue;

/** What a saved mapping tells of the rows of one table. */
final class ToldRows {

    private final Map<Integer, RowMapping> rows = new HashMap<>();
    private final Issues issues;

    /** @param issues gets where something else stands than the mapping says */
    ToldRows(Optional<TableMapping> told, Issues issues) {
        this.issues = issues;
        told.ifPresent(table -> table.rows().forEach(row -> rows.put(row.row(), row)));
    }

    /**
     * Returns what is told of a row, if the same is printed there.
     *
     * @param number counted from 1
     */
    Optional<RowMapping> of(int number, String printed, Location place) {
        Optional<RowMapping> told = Optional.ofNullable(rows.get(number));
        Optional<RowMapping> same =
                told.filter(row -> Spelling.folded(row.printed()).equals(Spelling.folded(printed)));
        if (told.isPresent() && same.isEmpty()) {
            issues.add(TableIssue.OTHER_PRINT.at(place, printed, told.get().printed()));
        }
        return same;
    }
}
