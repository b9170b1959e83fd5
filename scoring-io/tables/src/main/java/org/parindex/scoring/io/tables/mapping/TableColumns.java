package org.parindex.scoring.io.tables.mapping;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;

/** The cells of a row by the roles of their columns. */
final class TableColumns {

    private final List<ColumnMatch> columns;

    TableColumns(List<ColumnMatch> columns) {
        this.columns = columns;
    }

    /** Returns what stands in the first filled cell of a row whose column has a role. */
    Optional<Cell> cell(Row row, ColumnRole role) {
        return columns.stream()
                .filter(match -> match.meaning().is(role))
                .map(match -> match.heading().column() - 1)
                .filter(index -> index < row.cells().size())
                .map(index -> row.cells().get(index))
                .filter(cell -> !cell.isEmpty())
                .findFirst();
    }

    Optional<String> text(Row row, ColumnRole role) {
        return cell(row, role).map(Cell::text);
    }
}
