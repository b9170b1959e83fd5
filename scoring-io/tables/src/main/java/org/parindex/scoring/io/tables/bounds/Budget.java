package org.parindex.scoring.io.tables.bounds;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableIssue;

/**
 * What may still be read of one file. All its tables share the cells that {@link Limits} allow, and as many characters as a file may
 * have bytes: many cells can share a text that the file holds once. For one reading only.
 */
public final class Budget {

    private final Limits limits;
    private final Left left = new Left();

    private static final class Left {
        private long rows;
        private int cells;
        private int characters;
    }

    /** Starts with all that the limits allow. */
    public Budget(Limits limits) {
        this.limits = requireNonNull(limits, "limits");
        left.rows = limits.rows() + 1L;
        left.cells = limits.cells();
        left.characters = limits.tableBytes();
    }

    public Limits limits() {
        return limits;
    }

    /** Spends the next row of the file, headings included, and returns what is too much of it, or too much with it. */
    public Optional<Issue> excess(Row row) {
        try {
            spend(row);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.issue());
        }
    }

    private void spend(Row row) throws Refusal {
        List<String> texts = row.texts();
        left.rows -= row.isEmpty() ? 0 : 1;
        require(left.rows >= 0, TableIssue.TOO_MANY_ROWS, row.location(), limits.rows());
        require(texts.size() <= limits.columns(), TableIssue.TOO_MANY_COLUMNS, row.location(), limits.columns());
        spendCells(texts.size(), row.location());
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).length() > limits.cellCharacters()) {
                requireLength(texts.get(i).length(), row.cells().get(i).location());
            }
        }
    }

    /** Returns a line of text beside the tables as a row; one that is longer than a cell may be is cut. */
    public Row line(String text, Location place) {
        String cut = text.substring(0, Math.min(text.length(), limits.cellCharacters()));
        return Row.of(List.of(new Cell(cut, place)), place);
    }

    /** Requires that a row may follow some others of its table. */
    public void requireRow(Location row, int rowsBefore) throws Refusal {
        require(rowsBefore <= limits.rows(), TableIssue.TOO_MANY_ROWS, row, limits.rows());
    }

    /** Requires that a row may have a cell in this column. */
    public void requireColumn(Location cell) throws Refusal {
        require(cell.column() <= limits.columns(), TableIssue.TOO_MANY_COLUMNS, cell, limits.columns());
    }

    /** Requires that a cell may have so many characters. */
    public void requireLength(int characters, Location cell) throws Refusal {
        require(characters <= limits.cellCharacters(), TableIssue.LONG_CELL, cell, limits.cellCharacters());
    }

    /** Spends cells, the empty ones between others included, or lines of text beside the tables. */
    public void spendCells(int count, Location place) throws Refusal {
        require(count <= left.cells, TableIssue.TOO_MANY_CELLS, place, limits.cells());
        left.cells -= count;
    }

    /** Spends characters of cells, or of lines of text beside the tables. */
    public void spendText(int characters, Location place) throws Refusal {
        require(characters <= left.characters, TableIssue.TOO_MUCH_TEXT, place, limits.tableBytes());
        left.characters -= characters;
    }

    private static void require(boolean isWithin, TableIssue excess, Location place, int limit) throws Refusal {
        if (!isWithin) {
            throw new Refusal(excess.at(place, limit));
        }
    }
}
