package org.parindex.scoring.io.tables.xlsx;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;

/**
 * A rectangle of cells, rows and columns counted from 1.
 *
 * @param firstRow the uppermost
 * @param firstColumn the leftmost
 */
record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    private static final Splitter CORNERS = Splitter.on(':').limit(3);

    /** Reads a reference such as {@code A1:B3}; empty if it is none. */
    static Optional<Area> parse(String reference) {
        List<String> corners = CORNERS.splitToList(reference);
        String first = corners.get(0);
        String last = corners.get(corners.size() - 1);
        Area area = new Area(row(first), column(first), row(last), column(last));
        return corners.size() <= 2 && area.isValid() ? Optional.of(area) : Optional.empty();
    }

    private static int row(String cell) {
        return References.row(cell.substring(References.letters(cell)));
    }

    private static int column(String cell) {
        return References.column(cell, References.letters(cell));
    }

    private boolean isValid() {
        return firstRow > 0 && firstColumn > 0 && firstRow <= lastRow && firstColumn <= lastColumn;
    }

    /** Returns the reference. */
    @Override
    public String toString() {
        return References.letters(firstColumn) + firstRow + ":" + References.letters(lastColumn) + lastRow;
    }
}
