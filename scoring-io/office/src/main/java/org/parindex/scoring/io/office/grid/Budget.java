package org.parindex.scoring.io.office.grid;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.atomic.AtomicInteger;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.office.OfficeIssue;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.TableIssue;

/**
 * What may still be read of one file. All its tables share the cells that {@link Limits} allow, and as many characters as a file may have
 * bytes: many cells can share a text that the file holds once.
 */
public final class Budget {

    private final Limits limits;
    private final AtomicInteger cells;
    private final AtomicInteger characters;

    /** Starts with all that the limits allow. */
    public Budget(Limits limits) {
        this.limits = requireNonNull(limits, "limits");
        this.cells = new AtomicInteger(limits.cells());
        this.characters = new AtomicInteger(limits.tableBytes());
    }

    /** Spends a cell, or a line of text beside the tables. */
    public void spendCell(Location place) throws ExcessException {
        if (cells.getAndDecrement() <= 0) {
            throw new ExcessException(TableIssue.TOO_MANY_CELLS.at(place, limits.cells()));
        }
    }

    /** Spends the characters of a cell, or of a line of text beside the tables. */
    public void spendText(Cell cell) throws ExcessException {
        int length = cell.text().length();
        if (length > limits.cellCharacters()) {
            throw new ExcessException(TableIssue.LONG_CELL.at(cell.location(), limits.cellCharacters()));
        }
        if (characters.addAndGet(-length) < 0) {
            throw new ExcessException(OfficeIssue.TOO_MUCH_TEXT.at(cell.location(), limits.tableBytes()));
        }
    }

    /** Returns the most characters of a cell. */
    public int cellCharacters() {
        return limits.cellCharacters();
    }

    /** Requires that a row may follow some others. */
    void requireRow(Location row, int rowsBefore) throws ExcessException {
        if (rowsBefore > limits.rows()) {
            throw new ExcessException(TableIssue.TOO_MANY_ROWS.at(row, limits.rows()));
        }
    }

    void requireColumn(Location cell) throws ExcessException {
        if (cell.column() > limits.columns()) {
            throw new ExcessException(TableIssue.TOO_MANY_COLUMNS.at(cell, limits.columns()));
        }
    }
}
