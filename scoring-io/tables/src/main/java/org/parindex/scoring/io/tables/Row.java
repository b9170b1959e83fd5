package org.parindex.scoring.io.tables;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import org.parindex.scoring.core.issue.Location;

/** One row of a table. Immutable. */
public final class Row {

    private final List<Cell> cells;
    private final List<String> texts;
    private final Location location;

    private Row(List<Cell> cells, List<String> texts, Location location) {
        this.cells = cells;
        this.texts = texts;
        this.location = location;
    }

    /**
     * Returns the row of some cells.
     *
     * @param cells from left to right
     * @param location the line at which the row begins
     */
    public static Row of(List<Cell> cells, Location location) {
        requireNonNull(location, "location");
        List<Cell> copy = ImmutableList.copyOf(cells);
        return new Row(copy, Collections.unmodifiableList(Lists.transform(copy, Cell::text)), location);
    }

    /**
     * Returns a row of text. Its cells are made when they are asked for, so that a great many rows can be read one after
     * another.
     *
     * @param texts from left to right
     * @param location the line at which the row begins
     */
    public static Row ofTexts(List<String> texts, Location location) {
        requireNonNull(location, "location");
        ImmutableList.Builder<String> trimmed = ImmutableList.builderWithExpectedSize(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            trimmed.add(Cell.trimmed(texts.get(i)));
        }
        List<String> list = trimmed.build();
        return new Row(new TextCells(list, location), list, location);
    }

    /** Returns the cells from left to right. */
    public List<Cell> cells() {
        return cells;
    }

    /** Returns the cell in a column, counted from 1; an empty one if the row is shorter. */
    public Cell cell(int column) {
        return column <= texts.size() ? cells.get(column - 1) : new Cell("", location.at(location.line(), column));
    }

    /** Returns the texts of the cells from left to right, without making the cells. */
    public List<String> texts() {
        return texts;
    }

    /** Returns the line at which the row begins. */
    public Location location() {
        return location;
    }

    public boolean isEmpty() {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
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
        return location + " " + texts;
    }

    private static final class TextCells extends AbstractList<Cell> implements RandomAccess {

        private final List<String> texts;
        private final Location row;

        TextCells(List<String> texts, Location row) {
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
