package org.parindex.scoring.io.office.grid;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.TreeBasedTable;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.bounds.Budget;
import org.parindex.scoring.io.tables.bounds.Refusal;

/** The cells of a sheet, or of a table of a document, until all are known. Rows and columns are counted from 1. */
public final class Grid {

    private final Location part;
    private final Budget budget;
    private final TreeBasedTable<Integer, Integer, Cell> cells = TreeBasedTable.create();
    private final BitSet columns = new BitSet();

    /** @param part the file, and the part of it, that the cells are of */
    public Grid(Location part, Budget budget) {
        this.part = requireNonNull(part, "part");
        this.budget = requireNonNull(budget, "budget");
    }

    /** @throws IOException if there is a cell already */
    public void put(int row, int column, String text, Cell.Kind kind) throws IOException, Refusal {
        Cell cell = new Cell(text, kind, part.at(row, column));
        if (!cells.containsRow(row)) {
            budget.requireRow(part.at(row, 0), cells.rowKeySet().size());
        }
        budget.requireColumn(cell.location());
        budget.spendCells(1, cell.location());
        budget.requireLength(cell.text().length(), cell.location());
        budget.spendText(cell.text().length(), cell.location());
        columns.set(column);
        if (cells.put(row, column, cell) != null) {
            throw new IOException("two cells at " + cell.location());
        }
    }

    /**
     * Makes one cell of many: the first keeps its text, whatever else is in the range is shown nowhere, and below the first
     * it goes on. Rows without a cell stay without. The range counts as cells, so that ranges without number cannot take for ever.
     */
    public void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) throws Refusal {
        boolean isFilled = cells.contains(firstRow, firstColumn);
        budget.spendCells(1, part);
        for (int row : List.copyOf(cells.rowMap().subMap(firstRow, lastRow + 1).keySet())) {
            budget.spendCells(1, part.at(row, firstColumn));
            clear(row, row == firstRow ? firstColumn + 1 : firstColumn, lastColumn);
            if (isFilled && row > firstRow) {
                Location place = part.at(row, firstColumn);
                cells.put(row, firstColumn, new Cell("", Cell.Kind.MERGED, place));
            }
        }
    }

    private void clear(int row, int firstColumn, int lastColumn) {
        SortedMap<Integer, Cell> filled = cells.row(row).tailMap(firstColumn);
        for (int column : List.copyOf(filled.keySet())) {
            if (column <= lastColumn) {
                cells.remove(row, column);
            }
        }
    }

    /** Returns the numbers of the rows that have a cell, in their order. */
    public List<Integer> filledRows() {
        return ImmutableList.copyOf(cells.rowKeySet());
    }

    /** Returns the numbers of the columns that have a cell, in their order. */
    public List<Integer> filledColumns() {
        return columns.stream().boxed().toList();
    }

    /** Returns the rows from top to bottom, each up to its last cell. One empty row stands for rows without cells. */
    public List<Row> rows() throws Refusal {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        int before = 0;
        for (Map.Entry<Integer, Map<Integer, Cell>> entry : cells.rowMap().entrySet()) {
            int number = entry.getKey();
            if (number > before + 1) {
                rows.add(Row.of(List.of(), part.at(before + 1, 0)));
            }
            rows.add(row(number, cells.row(number)));
            before = number;
        }
        return rows.build();
    }

    private Row row(int number, SortedMap<Integer, Cell> filled) throws Refusal {
        ImmutableList.Builder<Cell> row = ImmutableList.builder();
        for (int column = 1; column <= filled.lastKey(); column++) {
            Cell cell = filled.get(column);
            if (cell == null) {
                cell = new Cell("", part.at(number, column));
                budget.spendCells(1, cell.location());
            }
            row.add(cell);
        }
        return Row.of(row.build(), part.at(number, 0));
    }
}
