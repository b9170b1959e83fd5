package org.parindex.scoring.io.tables.mapping;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfUnit;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;

/** Puts together, unit by unit, what tables say row by row: a value of one criterion, or of one input, in each. */
final class ValuesByRow {

    private final Scheme scheme;
    private final Issues issues;
    private final Map<Unit, Map<String, Cell>> values = new LinkedHashMap<>();

    /** The leaf whose values stand under a heading, in the order of the headings as first met. */
    private final Map<String, LeafCriterion> leaves = new LinkedHashMap<>();

    private Optional<MappedTable> first = Optional.empty();

    /** @param issues gets values that are there twice or not at all */
    ValuesByRow(Scheme scheme, Issues issues) {
        this.scheme = scheme;
        this.issues = issues;
    }

    /** @param columns those with values */
    void add(MappedTable table, List<ColumnMapping> columns) {
        first = first.or(() -> Optional.of(table));
        for (RowMapping row : table.mapping().rows()) {
            Optional<LeafCriterion> leaf = row.criterion()
                    .flatMap(own -> scheme.criterion(own.code()))
                    .filter(LeafCriterion.class::isInstance)
                    .map(LeafCriterion.class::cast);
            leaf.ifPresent(found -> columns.forEach(column -> unit(row, column)
                    .ifPresent(unit -> add(unit, found, row, table.row(row).cell(column.column())))));
        }
    }

    /** Returns whose value stands in a row and a column: one of the two tells. */
    static Optional<Unit> unit(RowMapping row, ColumnMapping column) {
        return column.meaning() instanceof OfUnit own ? Optional.of(own.unit()) : row.unit();
    }

    private void add(Unit unit, LeafCriterion leaf, RowMapping row, Cell value) {
        if (!isHeading(row, leaf, value)) {
            put(unit, leaf, heading(row), value);
        }
    }

    private static String heading(RowMapping row) {
        return row.criterion().map(OfCriterion::heading).orElseThrow();
    }

    /** The name of a criterion stands above its inputs. */
    private static boolean isHeading(RowMapping row, LeafCriterion leaf, Cell value) {
        boolean namesInput = row.criterion().flatMap(OfCriterion::input).isPresent();
        return value.isEmpty() && !namesInput && leaf.rule().inputs().size() > 1;
    }

    private void put(Unit unit, LeafCriterion leaf, String heading, Cell value) {
        leaves.put(heading, leaf);
        Map<String, Cell> own = values.computeIfAbsent(unit, absent -> new LinkedHashMap<>());
        Cell before = own.putIfAbsent(heading, value);
        if (before != null) {
            issues.add(TableIssue.VALUE_TWICE.at(value.location(), unit, leaf.code(), leaf.name(), before.location()));
            own.put(heading, new Cell("", Cell.Kind.ABSENT, before.location()));
        }
    }

    /** Returns one table of all values, with a row a unit and a column a heading; empty if there is no value. */
    Optional<Table> together() {
        if (leaves.isEmpty()) {
            return Optional.empty();
        }
        Table any = first.orElseThrow().table();
        Location place = first.orElseThrow().place();
        ImmutableList.Builder<Cell> header = ImmutableList.builder();
        header.add(new Cell(ScoreSheetReader.UNIT, place));
        leaves.keySet().forEach(heading -> header.add(new Cell(heading, place)));
        List<Row> rows = new ArrayList<>();
        values.forEach((unit, own) -> rows.add(row(unit, own)));
        return Optional.of(
                new Table(any.location(), Optional.empty(), List.of(), List.of(Row.of(header.build(), place)), rows));
    }

    private Row row(Unit unit, Map<String, Cell> own) {
        Location place = own.values().iterator().next().location();
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        cells.add(new Cell(unit.name(), place));
        leaves.forEach((heading, leaf) -> {
            Cell value = own.get(heading);
            cells.add(value == null ? absent(unit, heading, leaf, place) : value);
        });
        return Row.of(cells.build(), place);
    }

    private Cell absent(Unit unit, String heading, LeafCriterion leaf, Location place) {
        issues.add(TableIssue.NO_VALUE.at(place, unit, leaf.code(), leaf.name(), heading));
        return new Cell("", Cell.Kind.ABSENT, place);
    }
}
