package org.parindex.scoring.io.tables;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.parindex.scoring.core.issue.Location;

/** One row of a table. Immutable. */
public final class Row {

    private final List<Cell> cells;
    private final Location location;

    private Row(List<Cell> cells, Location location) {
        this.cells = cells;
        this.location = requireNonNull(location, "location");
    }

    /**
     * Returns the row of some cells.
     *
     * @param cells from left to right
     * @param location the line at which the row begins
     */
    public static Row of(List<Cell> cells, Location location) {
        return new Row(ImmutableList.copyOf(cells), location);
    }

    /**
     * Returns a row of text. Its cells are made when they are asked for, so that a great many rows can be read one after
     * another.
     *
     * @param texts from left to right
     * @param location the line at which the row begins
     */
    public static Row ofTexts(List<String> texts, Location location) {
        return new Row(new TextCells(ImmutableList.copyOf(texts), requireNonNull(location, "location")), location);
    }

    /** Returns the cells from left to right. */
    public List<Cell> cells() {
        return cells;
    }

    /** Returns the line at which the row begins. */
    public Location location() {
        return location;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && cells.equals(row.cells) && location.equals(row.location);
    }

    @Override
    public int hashCode() {
        return 31 * cells.hashCode() + location.hashCode();
    }

    @Override
    public String toString() {
        return location + " " + cells.stream().map(Cell::text).toList();
    }

    private static final class TextCells extends AbstractList<Cell> implements RandomAccess {

        private final ImmutableList<String> texts;
        private final Location row;

        TextCells(ImmutableList<String> texts, Location row) {
            this.texts = texts;
            this.row = row;
        }

        @Override
        public Cell get(int index) {
            return new Cell(texts.get(index), row.at(row.line(), index + 1));
        }

        @Override
        public int size() {
            return texts.size();
        }
    }
}
