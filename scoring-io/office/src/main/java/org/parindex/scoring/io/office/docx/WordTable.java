package org.parindex.scoring.io.office.docx;

import java.io.IOException;
import java.util.List;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.office.grid.Grid;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.bounds.Budget;
import org.parindex.scoring.io.tables.bounds.Refusal;

/** A table of a document while it is read. */
final class WordTable {

    private final Location part;
    private final Budget budget;
    private final Grid grid;
    private Text text;
    private int row;
    private int column = 1;
    private int span = 1;
    private boolean isCounted = true;
    private boolean goesOn;

    WordTable(Location part, Budget budget) {
        this.part = part;
        this.budget = budget;
        this.grid = new Grid(part, budget);
        this.text = new Text(budget.limits().cellCharacters());
    }

    void startRow() {
        row++;
        column = 1;
        isCounted = true;
    }

    /**
     * Takes what is said of the current row before its cells.
     *
     * @param isDropped whether the row does not count
     */
    void row(Properties properties, boolean isDropped) {
        column += properties.columns("gridBefore", 0);
        isCounted = !isDropped;
    }

    void startCell() {
        text = new Text(budget.limits().cellCharacters());
        span = 1;
        goesOn = false;
    }

    /** Takes what is said of the current cell before its text. */
    void cell(Properties properties) {
        span = properties.columns("gridSpan", 1);
        goesOn = properties.has("vMerge") && !properties.is("vMerge", "restart");
    }

    /** Returns the text of the current cell. */
    Text text() {
        return text;
    }

    void endCell() throws IOException, Refusal {
        text.requireClosedFields();
        Cell cell = new Cell(text.take(), place());
        if (isCounted) {
            grid.put(row, column, cell.text(), goesOn && cell.isEmpty() ? Cell.Kind.MERGED : Cell.Kind.TEXT);
            for (int covered = column + 1; covered < column + span; covered++) {
                grid.put(row, covered, "", Cell.Kind.TEXT);
            }
        }
        column += span;
    }

    /** Returns the place of the current cell. */
    Location place() {
        return row == 0 ? part : part.at(row, column);
    }

    Location part() {
        return part;
    }

    List<Row> rows() throws Refusal {
        return grid.rows();
    }
}
