package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfRole;

/**
 * Turns tables of any shape, once they are mapped, into the one that {@link ScoreSheetReader} reads: a row a unit, a column a leaf
 * headed by its code. Each cell keeps its place, so that what is wrong with it is told where it stands.
 */
final class CodedTables {

    private final Scheme scheme;
    private final Optional<Stage> stage;
    private final Issues issues;
    private final Map<Unit, Map<String, Cell>> values = new LinkedHashMap<>();
    private final List<Table> coded = new ArrayList<>();

    private CodedTables(Scheme scheme, Optional<Stage> stage, Issues issues) {
        this.scheme = scheme;
        this.stage = stage;
        this.issues = issues;
    }

    /**
     * Returns the tables that hold points or measured values of leaves.
     *
     * @param stage whose values are read, where a table has those of several
     * @param own the tables of the scheme
     * @param issues gets what is wrong with the tables
     */
    static List<Table> of(Scheme scheme, Optional<Stage> stage, Map<TableMapping, Table> own, Issues issues) {
        return new CodedTables(scheme, stage, issues).tables(own);
    }

    private List<Table> tables(Map<TableMapping, Table> own) {
        if (!isOneStage(own)) {
            return List.of();
        }
        own.forEach((mapped, table) -> {
            if (mapped.rows().stream().anyMatch(row -> row.role() == RowRole.CRITERION)) {
                collect(table, mapped);
            } else {
                wide(table, mapped).ifPresent(coded::add);
            }
        });
        own.values().stream().findFirst().ifPresent(first -> collected(first).ifPresent(coded::add));
        return ImmutableList.copyOf(coded);
    }

    private boolean isOneStage(Map<TableMapping, Table> own) {
        Set<Stage> stages = new LinkedHashSet<>();
        own.keySet()
                .forEach(mapped -> mapped.columns()
                        .forEach(column -> stageOf(column.meaning()).ifPresent(stages::add)));
        if (stage.isEmpty() && stages.size() > 1) {
            String found = stages.stream().map(Spelling::of).collect(joining(", "));
            Table first = own.values().iterator().next();
            issues.add(TableIssue.SEVERAL_STAGES.at(first.headings().location(), found));
            return false;
        }
        return true;
    }

    private static Optional<Stage> stageOf(ColumnMeaning meaning) {
        if (meaning instanceof OfCriterion own) {
            return own.stage();
        }
        return meaning instanceof OfRole own ? own.stage() : Optional.empty();
    }

    /** Of the columns with values, those of the stage that is read; a table that tells no stage has them all of it. */
    private boolean isRead(ColumnMapping column, TableMapping mapped) {
        boolean tellsStage = mapped.columns().stream()
                .anyMatch(other -> stageOf(other.meaning()).isPresent());
        return !tellsStage || stage.isEmpty() || stageOf(column.meaning()).equals(stage);
    }

    private Optional<Table> wide(Table table, TableMapping mapped) {
        List<ColumnMapping> columns = mapped.columns().stream()
                .filter(column -> heading(column.meaning()).isPresent())
                .filter(column -> isRead(column, mapped))
                .toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        Location place = table.headings().location();
        List<Cell> header = new ArrayList<>(List.of(new Cell(CriterionColumns.UNIT, place)));
        columns.forEach(column ->
                header.add(new Cell(heading(column.meaning()).orElseThrow(), place.at(place.line(), column.column()))));
        List<Row> rows = mapped.rows().stream()
                .filter(row -> row.unit().isPresent())
                .map(row -> row(table, row, columns))
                .toList();
        return Optional.of(new Table(table.location(), table.title(), List.of(), List.of(Row.of(header, place)), rows));
    }

    /** Returns what the column of a leaf is headed by in a coded table; empty for other columns. */
    private Optional<String> heading(ColumnMeaning meaning) {
        return meaning instanceof OfCriterion own
                        && scheme.criterion(own.code())
                                .filter(LeafCriterion.class::isInstance)
                                .isPresent()
                ? Optional.of(code(own))
                : Optional.empty();
    }

    private static String code(OfCriterion own) {
        return own.code()
                + own.input().map(name -> LeafColumns.SEPARATOR + name).orElse("");
    }

    private Row row(Table table, RowMapping mapped, List<ColumnMapping> columns) {
        Row row = table.rows().get(mapped.row() - 1);
        boolean isWhole = hasAllCells(table, row);
        List<Cell> cells =
                new ArrayList<>(List.of(new Cell(mapped.unit().orElseThrow().name(), row.location())));
        columns.forEach(column -> cells.add(isWhole ? cell(row, column.column()) : absent(row, column.column())));
        return Row.of(cells, row.location());
    }

    /** In a text a row of another length has lost or gained a cell, and none can be told from its neighbour. */
    private boolean hasAllCells(Table table, Row row) {
        int width = Heading.of(table).size();
        boolean isTooLong = IntStream.range(width, Math.max(width, row.cells().size()))
                .anyMatch(index -> !row.cells().get(index).isEmpty());
        boolean isTooShort =
                row.cells().size() < width && table.location().part().isEmpty();
        if (isTooLong || isTooShort) {
            issues.add(TableIssue.ROW_LENGTH.at(row.location(), row.cells().size(), width));
        }
        return !isTooLong && !isTooShort;
    }

    private static Cell cell(Row row, int column) {
        return column <= row.cells().size()
                ? row.cells().get(column - 1)
                : new Cell("", row.location().at(row.location().line(), column));
    }

    private static Cell absent(Row row, int column) {
        return new Cell("", Cell.Kind.ABSENT, row.location().at(row.location().line(), column));
    }

    private void collect(Table table, TableMapping mapped) {
        List<ColumnMapping> columns = mapped.columns(ColumnRole.VALUE)
                .filter(column -> isRead(column, mapped))
                .toList();
        for (RowMapping row : mapped.rows()) {
            Optional<OfCriterion> criterion =
                    row.criterion().filter(own -> heading(own).isPresent());
            if (row.unit().isPresent() && criterion.isPresent()) {
                columns.forEach(column ->
                        put(row.unit().get(), criterion.get(), cell(table.rows().get(row.row() - 1), column.column())));
            }
        }
    }

    private void put(Unit unit, OfCriterion criterion, Cell value) {
        Map<String, Cell> own = values.computeIfAbsent(unit, absent -> new LinkedHashMap<>());
        Cell first = own.putIfAbsent(code(criterion), value);
        if (first != null) {
            LeafCriterion leaf = leaf(criterion);
            issues.add(TableIssue.VALUE_TWICE.at(value.location(), unit, leaf.code(), leaf.name(), first.location()));
            own.put(code(criterion), new Cell("", Cell.Kind.ABSENT, first.location()));
        }
    }

    private LeafCriterion leaf(OfCriterion criterion) {
        return (LeafCriterion) scheme.criterion(criterion.code()).orElseThrow();
    }

    /** Puts together what stands row by row, in the order of the headings as first met. */
    private Optional<Table> collected(Table first) {
        Set<String> headings = new LinkedHashSet<>();
        values.values().forEach(own -> headings.addAll(own.keySet()));
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        Location place = first.headings().location();
        List<Cell> header = new ArrayList<>(List.of(new Cell(CriterionColumns.UNIT, place)));
        headings.forEach(heading -> header.add(new Cell(heading, place)));
        List<Row> rows = new ArrayList<>();
        values.forEach((unit, own) -> rows.add(row(unit, own, headings)));
        return Optional.of(
                new Table(first.location(), Optional.empty(), List.of(), List.of(Row.of(header, place)), rows));
    }

    private Row row(Unit unit, Map<String, Cell> own, Set<String> headings) {
        Location place = own.values().iterator().next().location();
        List<Cell> cells = new ArrayList<>(List.of(new Cell(unit.name(), place)));
        for (String heading : headings) {
            cells.add(Optional.ofNullable(own.get(heading)).orElseGet(() -> noValue(unit, heading, place)));
        }
        return Row.of(cells, place);
    }

    private Cell noValue(Unit unit, String heading, Location place) {
        LeafCriterion leaf = scheme.leaves().stream()
                .filter(candidate -> (heading + LeafColumns.SEPARATOR)
                        .startsWith(candidate.code().text() + LeafColumns.SEPARATOR))
                .findFirst()
                .orElseThrow();
        issues.add(TableIssue.NO_VALUE.at(place, unit, leaf.code(), leaf.name(), heading));
        return new Cell("", Cell.Kind.ABSENT, place);
    }
}
