package org.parindex.scoring.core.audit;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/** Which unit each row of some tables is about: at first what its name says. Immutable. */
final class Reading {

    /**
     * A row of a table.
     *
     * @param table its index in the report
     * @param row its index in the table
     */
    record RowKey(int table, int row) {
        CellKey cell(int column) {
            return new CellKey(table, row, column);
        }
    }

    private final PublishedReport report;
    private final ImmutableList<Integer> tables;
    private final ImmutableMap<RowKey, Unit> units;
    private final ImmutableSetMultimap<Unit, RowKey> rows;
    private final ImmutableTable<Integer, ColumnContent, Integer> columns;

    private Reading(
            PublishedReport report,
            List<Integer> tables,
            Map<RowKey, Unit> units,
            ImmutableTable<Integer, ColumnContent, Integer> columns) {
        this.report = report;
        this.tables = ImmutableList.copyOf(tables);
        this.units = ImmutableMap.copyOf(units);
        this.rows = this.units.asMultimap().inverse();
        this.columns = columns;
    }

    /** Returns the first column with each content, table by table. */
    private static ImmutableTable<Integer, ColumnContent, Integer> columns(
            PublishedReport report, List<Integer> tables) {
        Table<Integer, ColumnContent, Integer> found = HashBasedTable.create();
        for (int table : tables) {
            List<PublishedColumn> columns = report.tables().get(table).columns();
            for (int column = columns.size() - 1; column >= 0; column--) {
                found.put(table, columns.get(column).content(), column);
            }
        }
        return ImmutableTable.copyOf(found);
    }

    /** Reads tables as they are labelled. */
    static Reading asPrinted(PublishedReport report, List<Integer> tables) {
        Map<RowKey, Unit> units = new LinkedHashMap<>();
        for (int table : tables) {
            List<PublishedRow> rows = report.tables().get(table).rows();
            for (int row = 0; row < rows.size(); row++) {
                RowKey key = new RowKey(table, row);
                rows.get(row).unit().ifPresent(unit -> units.put(key, unit));
            }
        }
        return new Reading(report, tables, units, columns(report, tables));
    }

    /** Returns this reading with some rows about other units, or about none. */
    Reading with(Map<RowKey, Optional<Unit>> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<RowKey, Unit> changed = new LinkedHashMap<>(units);
        changes.forEach((row, unit) -> unit.ifPresentOrElse(own -> changed.put(row, own), () -> changed.remove(row)));
        return new Reading(report, tables, changed, columns);
    }

    PublishedReport report() {
        return report;
    }

    List<Integer> tables() {
        return tables;
    }

    PublishedTable table(int index) {
        return report.tables().get(index);
    }

    PublishedRow row(RowKey key) {
        return table(key.table()).rows().get(key.row());
    }

    PublishedCell cell(CellKey key) {
        return table(key.table()).rows().get(key.row()).cells().get(key.column());
    }

    ColumnContent content(CellKey key) {
        return table(key.table()).columns().get(key.column()).content();
    }

    /** Returns the rows about each unit, in the order of the tables. */
    ImmutableSetMultimap<Unit, RowKey> rows() {
        return rows;
    }

    /** Returns the rows of one table that are about known units. */
    Stream<RowKey> rows(int table) {
        return rows(table, PublishedRow.Content.UNIT).filter(units::containsKey);
    }

    /** Returns the rows of one table that look like those of units, whether or not it is known of which. */
    Stream<RowKey> unitRows(int table) {
        return rows(table, PublishedRow.Content.UNIT);
    }

    /** Returns the rows of one table that hold means. */
    Stream<RowKey> means(int table) {
        return rows(table, PublishedRow.Content.MEAN);
    }

    private Stream<RowKey> rows(int table, PublishedRow.Content content) {
        List<PublishedRow> rows = table(table).rows();
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).content() == content)
                .mapToObj(row -> new RowKey(table, row));
    }

    /** Returns whether a row that looks like a unit's was found to be none's. */
    boolean isLeftOut(RowKey row) {
        return row(row).unit().isPresent() && !units.containsKey(row);
    }

    Optional<Unit> unit(RowKey row) {
        return Optional.ofNullable(units.get(row));
    }

    /** Returns the first column with a content. */
    Optional<Integer> column(int table, ColumnContent content) {
        return Optional.ofNullable(columns.get(table, content));
    }

    /** Returns the cell of a row with a content, if a figure stands in it. */
    Optional<CellKey> figure(RowKey row, ColumnContent content) {
        return column(row.table(), content)
                .map(row::cell)
                .filter(cell -> cell(cell).figure().isPresent());
    }

    /** Returns all figures of the tables. */
    Figures figures() {
        Map<CellKey, Points> figures = new HashMap<>();
        for (int table : tables) {
            for (int row = 0; row < table(table).rows().size(); row++) {
                for (int column = 0; column < table(table).columns().size(); column++) {
                    CellKey key = new CellKey(table, row, column);
                    cell(key).figure().ifPresent(figure -> figures.put(key, figure));
                }
            }
        }
        return Figures.of(figures);
    }
}
