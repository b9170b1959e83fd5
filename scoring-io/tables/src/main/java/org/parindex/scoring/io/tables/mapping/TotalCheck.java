package org.parindex.scoring.io.tables.mapping;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    static void check(Scheme scheme, List<MappedTable> tables, NumberFormat numbers, Issues issues) {
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

    private void check(MappedTable table) {
        Map<CriterionCode, ColumnMapping> shown = new LinkedHashMap<>();
        table.mapping()
                .columns()
                .forEach(column -> group(column)
                        .or(() -> leaf(column))
                        .ifPresent(criterion -> shown.putIfAbsent(criterion.code(), column)));
        Map<ColumnMapping, List<ColumnMapping>> totals = new LinkedHashMap<>();
        shown.forEach((code, column) -> group(column)
                .map(group -> parts(group, shown, table.mapping()))
                .filter(parts -> !parts.isEmpty())
                .ifPresent(parts -> totals.put(column, parts)));
        table.mapping().rows().stream()
                .filter(row -> row.role() == RowRole.UNIT)
                .forEach(row -> totals.forEach((total, parts) -> check(row, table.row(row), total, parts)));
    }

    /** Returns the group whose total a column holds; the root for the total of a unit. */
    private Optional<Criterion> group(ColumnMapping column) {
        if (column.meaning().is(ColumnRole.TOTAL)) {
            return Optional.of(names.scheme().root());
        }
        return criterion(column).filter(CriterionGroup.class::isInstance);
    }

    /** Returns the leaf whose points a column holds; what a rule has yet to make points of does not add up to anything. */
    private Optional<Criterion> leaf(ColumnMapping column) {
        return criterion(column)
                .filter(criterion -> criterion instanceof LeafCriterion leaf
                        && ((OfCriterion) column.meaning())
                                .input()
                                .map(Input.POINTS::equals)
                                .orElse(leaf.rule().inputs().isEmpty()));
    }

    private Optional<Criterion> criterion(ColumnMapping column) {
        return column.meaning() instanceof OfCriterion own ? names.criterion(own.code()) : Optional.empty();
    }

    /** Returns the highest columns below a group that hold all of its leaves, or those of all sources; none if some is absent. */
    private List<ColumnMapping> parts(Criterion group, Map<CriterionCode, ColumnMapping> shown, TableMapping table) {
        List<CriterionCode> highest = shown.keySet().stream()
                .filter(code -> isHighest(code, group.code(), shown.keySet()))
                .toList();
        long covered = highest.stream()
                .flatMap(code -> names.criterion(code).stream())
                .flatMap(Criterion::leaves)
                .count();
        if (covered == group.leaves().count()) {
            return highest.stream().map(shown::get).toList();
        }
        return group.code().equals(CriterionCode.TOTAL) ? sources(table) : List.of();
    }

    /** Returns whether a criterion is below a group, and no other that is shown lies between them. */
    private boolean isHighest(CriterionCode code, CriterionCode group, Set<CriterionCode> shown) {
        return names.ancestors(code)
                .map(CriterionGroup::code)
                .filter(ancestor -> ancestor.equals(group) || shown.contains(ancestor))
                .findFirst()
                .filter(group::equals)
                .isPresent();
    }

    private List<ColumnMapping> sources(TableMapping table) {
        Map<String, ColumnMapping> shown = new LinkedHashMap<>();
        table.columns().stream()
                .filter(column -> column.meaning() instanceof OfSource)
                .forEach(column -> shown.putIfAbsent(((OfSource) column.meaning()).id(), column));
        Set<String> all = names.scheme().sources().stream().map(ScoreSource::id).collect(toImmutableSet());
        return shown.keySet().equals(all) ? List.copyOf(shown.values()) : List.of();
    }

    private void check(RowMapping mapped, Row row, ColumnMapping total, List<ColumnMapping> parts) {
        Optional<Points> printed = points(row, total);
        Optional<Points> sum = Optional.of(Points.ZERO);
        for (ColumnMapping part : parts) {
            Optional<Points> next = points(row, part);
            sum = sum.flatMap(before -> next.map(before::plus));
        }
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
        return column.column() <= row.texts().size()
                ? numbers.number(row.cells().get(column.column() - 1)).flatMap(Points::tryParse)
                : Optional.empty();
    }
}
