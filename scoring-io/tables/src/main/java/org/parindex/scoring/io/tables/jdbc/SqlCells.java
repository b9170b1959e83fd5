package org.parindex.scoring.io.tables.jdbc;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.bounds.PlainNumber;

/** Makes cells of the rows of a result. For one result only. */
final class SqlCells {

    private static final Set<Integer> UNREAD = ImmutableSet.of(
            Types.FLOAT,
            Types.REAL,
            Types.DOUBLE,
            Types.BINARY,
            Types.VARBINARY,
            Types.LONGVARBINARY,
            Types.BLOB,
            Types.ARRAY,
            Types.STRUCT);
    private static final Set<Integer> DATES = ImmutableSet.of(
            Types.DATE, Types.TIME, Types.TIMESTAMP, Types.TIME_WITH_TIMEZONE, Types.TIMESTAMP_WITH_TIMEZONE);
    private static final Set<Integer> TEXTS = ImmutableSet.of(
            Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR);

    private final ResultSet result;
    private final ResultSetMetaData columns;
    private final int maxCharacters;
    private final Set<Integer> unread = new TreeSet<>();
    private final Issues issues = new Issues();

    SqlCells(ResultSet result, int maxCharacters) throws SQLException {
        this.result = result;
        this.columns = result.getMetaData();
        this.maxCharacters = maxCharacters;
    }

    Row headings(Location place) throws SQLException {
        List<Cell> labels = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            labels.add(new Cell(columns.getColumnLabel(column), place.at(place.line(), column)));
            if (UNREAD.contains(columns.getColumnType(column))) {
                unread.add(column);
            }
        }
        return Row.of(labels, place);
    }

    boolean next() throws SQLException {
        return result.next();
    }

    Row row(Location place) throws SQLException {
        List<Cell> cells = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            cells.add(cell(column, place.at(place.line(), column)));
        }
        return Row.of(cells, place);
    }

    /** Returns each column whose values are not read, and each value that is too long to write out. */
    List<Issue> issues(Location headings) throws SQLException {
        for (int column : unread) {
            issues.add(TableIssue.UNREAD_TYPE.at(
                    headings.at(headings.line(), column),
                    columns.getColumnLabel(column),
                    columns.getColumnTypeName(column)));
        }
        return issues.toList();
    }

    private Cell cell(int column, Location place) throws SQLException {
        if (unread.contains(column)) {
            return new Cell("", place);
        }
        int type = columns.getColumnType(column);
        if (DATES.contains(type)) {
            return date(result.getString(column), place);
        }
        return TEXTS.contains(type)
                ? text(result.getString(column), place)
                : cell(column, result.getObject(column), place);
    }

    /** Some drivers say of a column that it is decimal, and give binary fractions: what a value is decides. */
    private Cell cell(int column, @Nullable Object value, Location place) throws SQLException {
        if (value instanceof BigDecimal decimal) {
            return number(decimal, place);
        }
        if (isWhole(value)) {
            return new Cell(String.valueOf(value), Cell.Kind.NUMBER, place);
        }
        if (value instanceof Number) {
            unread.add(column);
            return new Cell("", place);
        }
        if (value instanceof Clob text) {
            return text(text.getSubString(1, (int) Math.min(maxCharacters + 1L, text.length())), place);
        }
        return value instanceof Boolean ? text(value.toString(), place) : text(result.getString(column), place);
    }

    private static boolean isWhole(@Nullable Object value) {
        return value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger;
    }

    private Cell number(BigDecimal decimal, Location place) {
        Optional<String> digits = PlainNumber.of(decimal, maxCharacters);
        if (digits.isEmpty()) {
            issues.add(TableIssue.LONG_CELL.at(place, maxCharacters));
        }
        return new Cell(digits.orElse(""), Cell.Kind.NUMBER, place);
    }

    private static Cell date(@Nullable String value, Location place) {
        return value == null ? new Cell("", place) : new Cell(value.replace(' ', 'T'), Cell.Kind.DATE, place);
    }

    private static Cell text(@Nullable String value, Location place) {
        return new Cell(value == null ? "" : value, place);
    }
}
