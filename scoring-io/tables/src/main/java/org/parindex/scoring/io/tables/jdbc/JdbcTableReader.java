package org.parindex.scoring.io.tables.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.bounds.Budget;

/**
 * Makes a table of what a query gives. The labels of the columns are the headings.
 *
 * <p>Whole numbers and decimals ({@code INTEGER}, {@code DECIMAL}, {@code NUMERIC} …) keep all their digits. Columns of binary
 * fractions ({@code FLOAT}, {@code REAL}, {@code DOUBLE}) are refused, because they do not hold the digits of a score: cast
 * them to {@code DECIMAL} in the query. Dates and times are {@link Cell.Kind#DATE}, {@code NULL} is an empty cell, anything else
 * is text.
 *
 * <p>A place is a line and the number of a column: the headings are line 1 and the first row of the result line 2, as in a CSV
 * file of the same. What a failing database says is not repeated but for its SQL state. Immutable and free to share between
 * threads.
 */
public final class JdbcTableReader {

    private static final Pattern STATE = Pattern.compile("[0-9A-Z]{5}");

    private final Limits limits;

    private JdbcTableReader(Limits limits) {
        this.limits = limits;
    }

    /** Returns a reader with the standard limits. */
    public static JdbcTableReader standard() {
        return of(Limits.standard());
    }

    /** Returns a reader with limits of its own; those on bytes do not apply. */
    public static JdbcTableReader of(Limits limits) {
        return new JdbcTableReader(requireNonNull(limits, "limits"));
    }

    /**
     * Reads a result from its next row to its end and leaves it open.
     *
     * @param name what issues show as the file, such as the name of the query
     */
    public Checked<Table> read(String name, ResultSet result) {
        requireNonNull(result, "result");
        Location place = Location.of(name, 1, 0);
        List<Row> rows = new ArrayList<>();
        try {
            return read(rows, new SqlCells(result, limits.cellCharacters()), place);
        } catch (SQLException failed) {
            Location next = place.at(rows.size() + 1, 0);
            return Checked.failed(TableIssue.QUERY_FAILED.at(next, state(failed)));
        }
    }

    private static String state(SQLException failed) {
        return Optional.ofNullable(failed.getSQLState())
                .filter(state -> STATE.matcher(state).matches())
                .orElse("-");
    }

    private Checked<Table> read(List<Row> rows, SqlCells cells, Location place) throws SQLException {
        Budget budget = new Budget(limits);
        Issues issues = new Issues();
        rows.add(cells.headings(place));
        Optional<Issue> excess = budget.excess(rows.get(0));
        while (excess.isEmpty() && cells.next()) {
            rows.add(cells.row(place.at(rows.size() + 1, 0)));
            excess = budget.excess(rows.get(rows.size() - 1));
        }
        issues.addAll(cells.issues(place));
        excess.ifPresent(issues::add);
        return issues.hasErrors()
                ? Checked.failed(issues.toList())
                : Checked.of(Table.of(place.file(), rows.get(0), filled(rows)));
    }

    private static List<Row> filled(List<Row> rows) {
        return rows.subList(1, rows.size()).stream()
                .filter(row -> !row.isEmpty())
                .toList();
    }
}
