package org.parindex.scoring.core.audit;

import java.util.Optional;

/**
 * A place in a report, counted as people count.
 *
 * @param table the number of the table in its document, from 1
 * @param row the number of the row below the headings, from 1; empty if all of the table is meant
 * @param column the number of the column, from 1; empty if all of the row is meant
 */
public record Place(int table, Optional<Integer> row, Optional<Integer> column) {

    static Place of(PublishedReport report, CellKey cell) {
        PublishedTable table = report.tables().get(cell.table());
        return new Place(
                table.number(), Optional.of(table.rows().get(cell.row()).number()), Optional.of(cell.column() + 1));
    }
}
