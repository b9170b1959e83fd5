package org.parindex.scoring.io.tables.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfSource;

/**
 * Compares each printed total with the sum of what it is made of in the same row, where the table shows all of it. Of a scheme that
 * does not simply add up rounded points nothing is compared: its printed figures need not add up.
 */
final class TotalCheck {

    private final CriterionNames names;
    private final NumberFormat numbers;
    private final Issues issues;

    private TotalCheck(CriterionNames names, NumberFormat numbers, Issues issues) {
        this.names = names;
        this.numbers = numbers;
        this.issues = issues;
    }

    /** @param issues gets the totals that differ */
    static void check(Scheme scheme, Map<TableMapping, Table> tables, NumberFormat numbers, Issues issues) {
        if (scheme.roundingPlace() == RoundingPlace.LEAF && addsUp(scheme)) {
            TotalCheck check = new TotalCheck(new CriterionNames(scheme), numbers, issues);
            tables.forEach(check::check);
        }
    }

    private static boolean addsUp(Scheme scheme) {
        return scheme.root()
                .nodes()
                .filter(CriterionGroup.class::isInstance)
                .allMatch(group -> ((CriterionGroup) group).aggregation().equals(new Sum()));
    }

    private void check(TableMapping mapped, Table table) {
        Map<ColumnMapping, List<ColumnMapping>> totals = new LinkedHashMap<>();
        for (ColumnMapping column : mapped.columns()) {
            List<ColumnMapping> parts =
                    group(column).map(group -> parts(group, mapped)).orElse(List.of());
            if (!parts.isEmpty()) {
                totals.put(column, parts);
            }
        }
        mapped.rows().stream()
                .filter(row -> row.role() == RowRole.UNIT)
                .forEach(row ->
                        totals.forEach((total, parts) -> check(row, table.rows().get(row.row() - 1), total, parts)));
    }

    /** Returns the group whose total a column holds; the root for the total of a unit. */
    private Optional<CriterionGroup> group(ColumnMapping column) {
        if (column.meaning().is(ColumnRole.TOTAL)) {
            return Optional.of(names.scheme().root());
        }
        return column.meaning() instanceof OfCriterion own
                ? names.scheme()
                        .criterion(own.code())
                        .filter(CriterionGroup.class::isInstance)
                        .map(CriterionGroup.class::cast)
                : Optional.empty();
    }

    /** Returns the highest columns below a group that hold all of its leaves, or those of all sources; none if some is absent. */
    private List<ColumnMapping> parts(CriterionGroup group, TableMapping mapped) {
        List<ColumnMapping> below = mapped.columns().stream()
                .filter(column -> code(column)
                        .filter(code -> names.isBelow(code, group.code()))
                        .isPresent())
                .toList();
        List<ColumnMapping> highest = below.stream()
                .filter(column -> below.stream()
                        .noneMatch(other -> names.isBelow(
                                code(column).orElseThrow(), code(other).orElseThrow())))
                .toList();
        long covered = highest.stream()
                .mapToLong(column -> leaves(code(column).orElseThrow()))
                .sum();
        if (covered == leaves(group.code())) {
            return highest;
        }
        return group.code().equals(CriterionCode.TOTAL) ? sources(mapped) : List.of();
    }

    private Optional<CriterionCode> code(ColumnMapping column) {
        return column.meaning() instanceof OfCriterion own && isPoints(own)
                ? Optional.of(own.code())
                : Optional.empty();
    }

    /** What a rule has yet to make points of does not add up to anything. */
    private boolean isPoints(OfCriterion own) {
        boolean isMeasured = names.scheme()
                .criterion(own.code())
                .filter(criterion -> criterion instanceof LeafCriterion leaf
                        && !leaf.rule().inputs().isEmpty())
                .isPresent();
        return own.input().map(Input.POINTS::equals).orElse(!isMeasured);
    }

    private long leaves(CriterionCode code) {
        return names.scheme()
                .root()
                .nodes()
                .filter(node -> node.code().equals(code))
                .flatMap(Criterion::nodes)
                .filter(node -> !(node instanceof CriterionGroup))
                .count();
    }

    private List<ColumnMapping> sources(TableMapping mapped) {
        List<ColumnMapping> shown = mapped.columns().stream()
                .filter(column -> column.meaning() instanceof OfSource)
                .toList();
        Set<String> all = Set.copyOf(
                names.scheme().sources().stream().map(ScoreSource::id).toList());
        return shown.stream()
                                .map(column -> ((OfSource) column.meaning()).id())
                                .distinct()
                                .count()
                        == all.size()
                ? shown
                : List.of();
    }

    private void check(RowMapping mapped, Row row, ColumnMapping total, List<ColumnMapping> parts) {
        Optional<Points> printed = points(row, total);
        Optional<Points> sum = Stream.concat(
                        Stream.of(Optional.of(Points.ZERO)), parts.stream().map(part -> points(row, part)))
                .reduce((before, next) -> before.flatMap(known -> next.map(known::plus)))
                .orElseThrow();
        if (printed.isPresent() && sum.isPresent() && !printed.equals(sum)) {
            issues.add(TableIssue.OTHER_SUM.at(
                    row.cells().get(total.column() - 1).location(),
                    mapped.unit().map(Object::toString).orElse(mapped.printed()),
                    total.header(),
                    sum.get(),
                    printed.get(),
                    printed.get().minus(sum.get())));
        }
    }

    private Optional<Points> points(Row row, ColumnMapping column) {
        return column.column() <= row.cells().size()
                ? numbers.number(row.cells().get(column.column() - 1)).flatMap(Points::tryParse)
                : Optional.empty();
    }
}
