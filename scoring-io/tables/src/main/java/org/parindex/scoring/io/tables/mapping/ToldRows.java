package org.parindex.scoring.io.tables.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;

/** What a saved mapping tells of the rows of one table. */
final class ToldRows {

    private final Map<Integer, RowMapping> rows = new HashMap<>();
    private final Issues issues;

    /** @param issues gets where something else stands than the mapping says */
    ToldRows(Optional<TableMapping> told, Issues issues) {
        this.issues = issues;
        told.ifPresent(table ->
                table.rows().stream().filter(ToldRows::saysSomething).forEach(row -> rows.put(row.row(), row)));
    }

    /** That a row is some unit's, or about some criterion, is said of one that nobody knew. */
    private static boolean saysSomething(RowMapping row) {
        return switch (row.role()) {
            case UNIT -> row.unit().isPresent();
            case CRITERION -> row.criterion().isPresent();
            case MEAN, TOTAL, IGNORED -> true;
        };
    }

    /** Tells that a row is said to be about a criterion that the scheme does not have. */
    void refuse(OfCriterion told, SchemeId scheme, Location place) {
        issues.add(TableIssue.NOT_OF_SCHEME.at(place, told.spelling(), scheme));
    }

    /**
     * Returns what is told of a row, if the same is printed there.
     *
     * @param number counted from 1
     */
    Optional<RowMapping> of(int number, String printed, Location place) {
        Optional<RowMapping> told = Optional.ofNullable(rows.get(number));
        Optional<RowMapping> same = told.filter(row -> Told.isSame(row.printed(), printed));
        if (told.isPresent() && same.isEmpty()) {
            issues.add(TableIssue.OTHER_PRINT.at(place, printed, told.get().printed()));
        }
        return same;
    }
}
