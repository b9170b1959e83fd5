package org.parindex.scoring.io.tables.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;

/** The cells of one row, each at its place, with empty ones between them. */
final class RowCells {

    private final Location row;
    private final List<Cell> cells = new ArrayList<>();

    RowCells(Location row) {
        this.row = row;
    }

    /** Returns the place of the row. */
    Location place() {
        return row;
    }

    Location place(int column) {
        return row.at(row.line(), column);
    }

    /** Returns the number of cells up to the last that holds something. */
    int size() {
        return cells.size();
    }

    /** Puts a cell in a column; returns whether that was empty. */
    boolean put(int column, Cell cell) {
        if (column > cells.size()) {
            extend(column - 1);
            return cells.add(cell);
        }
        return cells.set(column - 1, cell).isEmpty();
    }

    /** Returns whether a column is empty. */
    boolean isEmpty(int column) {
        return column > cells.size() || cells.get(column - 1).isEmpty();
    }

    /** Empties columns, as far as there are any. */
    void clear(int first, int last) {
        for (int column = first; column <= Math.min(last, cells.size()); column++) {
            cells.set(column - 1, new Cell("", place(column)));
        }
    }

    /** Makes the row so long that it has a column. */
    void extend(int column) {
        while (cells.size() < column) {
            cells.add(new Cell("", place(cells.size() + 1)));
        }
    }

    Row toRow() {
        return Row.of(cells, row);
    }
}
