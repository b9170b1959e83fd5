package org.parindex.scoring.io.tables.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfSource;

/**
 * All points that a table prints of one unit, at one stage.
 *
 * @param unit its name, as far as known
 * @param stage who gave the points, where the table tells
 * @param criteria those of leaves and groups, and the total of the unit; of one that is there twice the first
 * @param sources those from sources
 */
record PrintedPoints(
        String unit, Optional<Stage> stage, Map<CriterionCode, Figure> criteria, Map<String, Cell> sources) {

    PrintedPoints {
        requireNonNull(unit, "unit");
        requireNonNull(stage, "stage");
        criteria = ImmutableMap.copyOf(criteria);
        sources = ImmutableMap.copyOf(sources);
    }

    /**
     * A printed figure.
     *
     * @param heading of its column, or of its row
     */
    record Figure(String heading, Cell cell) {}

    /** Returns the figure of a criterion that is there. */
    Figure figure(CriterionCode criterion) {
        return requireNonNull(criteria.get(criterion));
    }

    /** Returns what a table prints, unit by unit; and stage by stage, if it holds several. */
    static List<PrintedPoints> of(MappedTable table, CriterionNames names) {
        boolean isByCriterion = table.mapping().rows().stream().anyMatch(row -> row.role() == RowRole.CRITERION);
        if (isByCriterion) {
            return table.mapping()
                    .columns(ColumnRole.VALUE)
                    .flatMap(column -> byCriterion(table, column, names).stream())
                    .toList();
        }
        List<Optional<Stage>> stages = table.mapping().columns().stream()
                .map(ColumnMapping::meaning)
                .filter(OfCriterion.class::isInstance)
                .map(ColumnMeaning::stage)
                .distinct()
                .toList();
        return stages.size() < 2
                ? byUnit(
                        table,
                        table.mapping().columns(),
                        stages.stream().findFirst().flatMap(stage -> stage),
                        names)
                : stages.stream()
                        .flatMap(stage -> byUnit(table, ofStage(table, stage), stage, names).stream())
                        .toList();
    }

    private static List<ColumnMapping> ofStage(MappedTable table, Optional<Stage> stage) {
        return table.mapping().columns().stream()
                .filter(column -> column.meaning() instanceof OfCriterion own
                        && own.stage().equals(stage))
                .toList();
    }

    private static List<PrintedPoints> byUnit(
            MappedTable table, List<ColumnMapping> columns, Optional<Stage> stage, CriterionNames names) {
        Map<CriterionCode, ColumnMapping> criteria = new LinkedHashMap<>();
        Map<String, ColumnMapping> sources = new LinkedHashMap<>();
        for (ColumnMapping column : columns) {
            code(column.meaning(), names).ifPresent(code -> criteria.putIfAbsent(code, column));
            if (column.meaning() instanceof OfSource own) {
                sources.putIfAbsent(own.id(), column);
            }
        }
        return table.mapping().rows().stream()
                .filter(row -> row.role() == RowRole.UNIT)
                .map(row -> ofRow(table, row, stage, criteria, sources))
                .toList();
    }

    private static PrintedPoints ofRow(
            MappedTable table,
            RowMapping row,
            Optional<Stage> stage,
            Map<CriterionCode, ColumnMapping> columns,
            Map<String, ColumnMapping> sources) {
        Map<CriterionCode, Figure> criteria = new LinkedHashMap<>();
        columns.forEach((code, column) ->
                criteria.put(code, new Figure(column.header(), table.row(row).cell(column.column()))));
        Map<String, Cell> ofSources = new LinkedHashMap<>();
        sources.forEach((id, column) -> ofSources.put(id, table.row(row).cell(column.column())));
        return new PrintedPoints(row.unit().map(Unit::name).orElse(row.printed()), stage, criteria, ofSources);
    }

    private static Optional<CriterionCode> code(ColumnMeaning meaning, CriterionNames names) {
        if (meaning.is(ColumnRole.TOTAL)) {
            return Optional.of(CriterionCode.TOTAL);
        }
        return meaning instanceof OfCriterion own && arePoints(own, names) ? Optional.of(own.code()) : Optional.empty();
    }

    /** What a rule has yet to make points of does not add up to anything. */
    private static boolean arePoints(OfCriterion own, CriterionNames names) {
        return names.criterion(own.code())
                .filter(criterion -> own.input().map(Input.POINTS::equals).orElse(!isMeasured(criterion)))
                .isPresent();
    }

    private static boolean isMeasured(Criterion criterion) {
        return criterion instanceof LeafCriterion leaf && !leaf.rule().inputs().isEmpty();
    }

    private static List<PrintedPoints> byCriterion(MappedTable table, ColumnMapping column, CriterionNames names) {
        Map<Unit, Map<CriterionCode, Figure>> units = new LinkedHashMap<>();
        Optional<Unit> unit = Optional.empty();
        for (RowMapping row : table.mapping().rows()) {
            unit = row.role() == RowRole.TOTAL ? unit : ValuesByRow.unit(row, column);
            Optional<CriterionCode> code = row.role() == RowRole.TOTAL
                    ? Optional.of(CriterionCode.TOTAL)
                    : row.criterion().flatMap(own -> code(own, names));
            if (unit.isPresent() && code.isPresent()) {
                units.computeIfAbsent(unit.get(), absent -> new LinkedHashMap<>())
                        .putIfAbsent(
                                code.get(),
                                new Figure(row.printed(), table.row(row).cell(column.column())));
            }
        }
        return units.entrySet().stream()
                .map(own ->
                        new PrintedPoints(own.getKey().name(), column.meaning().stage(), own.getValue(), Map.of()))
                .toList();
    }
}
