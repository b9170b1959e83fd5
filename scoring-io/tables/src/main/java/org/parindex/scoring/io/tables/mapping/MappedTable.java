package org.parindex.scoring.io.tables.mapping;

import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.issue.Location;
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

    /** Returns the row of which something is told. */
    Row row(RowMapping told) {
        return table.rows().get(told.row() - 1);
    }
}
