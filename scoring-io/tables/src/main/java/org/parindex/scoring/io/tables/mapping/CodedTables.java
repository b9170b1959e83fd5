package org.parindex.scoring.io.tables.mapping;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;

/**
 * Turns tables of any shape, once they are mapped, into the one that {@link ScoreSheetReader} reads: a row a unit, a column a leaf
 * headed by its code. Each cell keeps its place, so that what is wrong with it is told where it stands.
 */
final class CodedTables {

    private final Scheme scheme;
    private final Optional<Stage> stage;
    private final Issues issues;

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
    static List<Table> of(Scheme scheme, Optional<Stage> stage, List<MappedTable> own, Issues issues) {
        return new CodedTables(scheme, stage, issues).tables(own);
    }

    private List<Table> tables(List<MappedTable> own) {
        if (!isOneStage(own)) {
            return List.of();
        }
        ImmutableList.Builder<Table> coded = ImmutableList.builder();
        ValuesByRow values = new ValuesByRow(scheme, issues);
        for (MappedTable table : own) {
            if (table.mapping().rows().stream().anyMatch(row -> row.role() == RowRole.CRITERION)) {
                values.add(
                        table,
                        read(table, table.mapping().columns(ColumnRole.VALUE).toList()));
            } else {
                wide(table).ifPresent(coded::add);
            }
        }
        values.together().ifPresent(coded::add);
        return coded.build();
    }

    /** Beside the values of a stage, those of a column that nobody knows may be of another. */
    private boolean isOneStage(List<MappedTable> own) {
        Set<Stage> stages = new LinkedHashSet<>();
        own.forEach(table -> table.mapping()
                .columns()
                .forEach(column -> column.meaning().stage().ifPresent(stages::add)));
        Set<String> found = new LinkedHashSet<>();
        stages.forEach(known -> found.add(Spelling.of(known)));
        if (stage.isEmpty() && !stages.isEmpty()) {
            own.forEach(table -> found.addAll(table.unknownFigures()));
        }
        boolean isClear = stages.isEmpty() || stage.map(stages::contains).orElse(found.size() == 1);
        if (!isClear) {
            Location place = own.get(0).place();
            String all = String.join(", ", found);
            issues.add(stage.map(read -> TableIssue.OTHER_STAGES.at(place, Spelling.of(read), all))
                    .orElseGet(() -> TableIssue.SEVERAL_STAGES.at(place, all)));
        }
        return isClear;
    }

    /** Returns those of the columns that are of the stage that is read; a table that tells no stage has them all of it. */
    private List<ColumnMapping> read(MappedTable table, List<ColumnMapping> columns) {
        boolean tellsStage = table.mapping().columns().stream()
                .anyMatch(column -> column.meaning().stage().isPresent());
        return columns.stream()
                .filter(column -> !tellsStage
                        || stage.isEmpty()
                        || column.meaning().stage().equals(stage))
                .toList();
    }

    private Optional<Table> wide(MappedTable mapped) {
        List<ColumnMapping> ofLeaves = mapped.mapping().columns().stream()
                .filter(column -> heading(column.meaning()).isPresent())
                .toList();
        List<ColumnMapping> columns = read(mapped, ofLeaves);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        Location place = mapped.place();
        List<Cell> header = new ArrayList<>(List.of(new Cell(ScoreSheetReader.UNIT, place)));
        columns.forEach(column ->
                header.add(new Cell(heading(column.meaning()).orElseThrow(), place.at(place.line(), column.column()))));
        return Optional.of(new Table(
                mapped.table().location(),
                mapped.table().title(),
                List.of(),
                List.of(Row.of(header, place)),
                rows(mapped, columns)));
    }

    private List<Row> rows(MappedTable mapped, List<ColumnMapping> columns) {
        int width = Headings.width(mapped.table());
        return mapped.mapping().rows().stream()
                .filter(row -> row.unit().isPresent())
                .map(row -> row(mapped, row, columns, width))
                .toList();
    }

    /** Returns what the column of a leaf is headed by in a coded table; empty for other columns. */
    private Optional<String> heading(ColumnMeaning meaning) {
        return meaning instanceof OfCriterion own
                        && scheme.criterion(own.code())
                                .filter(LeafCriterion.class::isInstance)
                                .isPresent()
                ? Optional.of(own.heading())
                : Optional.empty();
    }

    private Row row(MappedTable table, RowMapping mapped, List<ColumnMapping> columns, int width) {
        Row row = table.row(mapped);
        boolean isWhole = hasAllCells(table.table(), row, width);
        List<Cell> cells =
                new ArrayList<>(List.of(new Cell(mapped.unit().orElseThrow().name(), row.location())));
        columns.forEach(column -> cells.add(isWhole ? row.cell(column.column()) : absent(row, column.column())));
        return Row.of(cells, row.location());
    }

    /** In a text a row of another length has lost or gained a cell, and none can be told from its neighbour. */
    private boolean hasAllCells(Table table, Row row, int width) {
        int found = row.texts().size();
        boolean isTooLong =
                found > width && row.texts().subList(width, found).stream().anyMatch(text -> !text.isEmpty());
        boolean isTooShort = found < width && table.location().part().isEmpty();
        if (isTooLong || isTooShort) {
            issues.add(TableIssue.ROW_LENGTH.at(row.location(), found, width));
        }
        return !isTooLong && !isTooShort;
    }

    private static Cell absent(Row row, int column) {
        return new Cell("", Cell.Kind.ABSENT, row.location().at(row.location().line(), column));
    }
}
