package org.parindex.scoring.io.tables.columns;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Table;

/** How numbers are written in the library's own files. */
public final class OwnNumbers {

    private OwnNumbers() {}

    /** Returns the format with decimal points, unless all numbers have decimal commas. */
    public static NumberFormat format(List<Table> tables) {
        boolean haveCommas = NumberFormat.of(values(tables)).value().equals(Optional.of(NumberFormat.comma()));
        return haveCommas ? NumberFormat.comma() : NumberFormat.plain();
    }

    /** Returns all cells but the names of units, which stand in the first column. */
    public static List<Cell> values(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream().skip(1))
                .toList();
    }
}
