package org.parindex.scoring.core.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A place in a report, counted as people count.
 *
 * @param table the number of the table in its document, from 1
 * @param row the number of the row below the headings, from 1; empty if all of the table is meant
 * @param column the number of the column, from 1; empty if all of the row is meant
 */
public record Place(int table, Optional<Integer> row, Optional<Integer> column) {

    /** @throws IllegalArgumentException if a number is not positive */
    public Place {
        requireNonNull(row, "row");
        requireNonNull(column, "column");
        checkArgument(table > 0, "table (%s) must be positive", table);
        row.ifPresent(number -> checkArgument(number > 0, "row (%s) must be positive", number));
        column.ifPresent(number -> checkArgument(number > 0, "column (%s) must be positive", number));
    }

    static Place of(PublishedReport report, CellKey cell) {
        PublishedTable table = report.tables().get(cell.table());
        return new Place(
                table.number(), Optional.of(table.rows().get(cell.row()).number()), Optional.of(cell.column() + 1));
    }
}
