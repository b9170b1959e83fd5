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

/** Counts the rows and cells of all tables of one file against the limits. For one reading only. */
public final class RowGuard {

    private final Limits limits;
    private final Count count = new Count();

    private static final class Count {
        private long rows;
        private long cells;
    }

    /** Starts with nothing counted. */
    public RowGuard(Limits limits) {
        this.limits = requireNonNull(limits, "limits");
    }

    /** Counts the next row, headings included, and returns what is too much of it, or too much with it. */
    public Optional<Issue> excess(Row row) {
        count.rows += row.isEmpty() ? 0 : 1;
        count.cells += row.cells().size();
        if (count.rows - 1 > limits.rows()) {
            return Optional.of(TableIssue.TOO_MANY_ROWS.at(row.location(), limits.rows()));
        }
        if (row.cells().size() > limits.columns()) {
            return Optional.of(TableIssue.TOO_MANY_COLUMNS.at(row.location(), limits.columns()));
        }
        if (count.cells > limits.cells()) {
            return Optional.of(TableIssue.TOO_MANY_CELLS.at(row.location(), limits.cells()));
        }
        return longCell(row);
    }

    /** Returns a line of text beside the tables as a row; one that is longer than a cell may be is cut. */
    public Row line(String text, Location place) {
        String cut = text.substring(0, Math.min(text.length(), limits.cellCharacters()));
        return Row.of(List.of(new Cell(cut, place)), place);
    }

    private Optional<Issue> longCell(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.text().length() > limits.cellCharacters())
                .findFirst()
                .map(cell -> TableIssue.LONG_CELL.at(cell.location(), limits.cellCharacters()));
    }
}
