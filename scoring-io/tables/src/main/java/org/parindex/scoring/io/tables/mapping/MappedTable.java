package org.parindex.scoring.io.tables.mapping;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;

/** A table, and what it was taken for. */
record MappedTable(TableMapping mapping, Table table) {

    MappedTable {
        requireNonNull(mapping, "mapping");
        requireNonNull(table, "table");
    }

    /** Returns where the headings begin. */
    Location place() {
        return table.headings().location();
    }

    /** Returns the headings of columns with figures of which nothing is known. */
    List<String> unknownFigures() {
        return mapping.columns().stream()
                .filter(column ->
                        column.why() == MatchReason.NOTHING && !column.header().isEmpty())
                .filter(column -> table.rows().stream().anyMatch(row -> hasFigure(row, column.column() - 1)))
                .map(ColumnMapping::header)
                .toList();
    }

    private static boolean hasFigure(Row row, int index) {
        return index < row.cells().size()
                && NumberFormat.undeclared().number(row.cells().get(index)).isPresent();
    }

    /** Returns the row of which something is told. */
    Row row(RowMapping told) {
        return table.rows().get(told.row() - 1);
    }
}
