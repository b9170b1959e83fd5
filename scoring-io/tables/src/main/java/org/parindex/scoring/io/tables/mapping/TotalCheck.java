package org.parindex.scoring.io.tables.mapping;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.TableIssue;

/**
 * Compares each printed total with the sum of what it is made of, where a table shows all of it for the same unit. Of a scheme that
 * does not simply add up rounded points nothing is compared: its printed figures need not add up.
 */
final class TotalCheck {

    private final CriterionNames names;
    private final NumberFormat numbers;
    private final Issues issues;

    /** The parts of the groups among some criteria: those of a table's columns are the same in each row. */
    private final Map<Set<CriterionCode>, Map<CriterionCode, List<CriterionCode>>> known = new HashMap<>();

    private TotalCheck(CriterionNames names, NumberFormat numbers, Issues issues) {
        this.names = names;
        this.numbers = numbers;
        this.issues = issues;
    }

    /** @param issues gets the totals that differ */
    static void check(Scheme scheme, List<MappedTable> tables, NumberFormat numbers, Issues issues) {
        if (scheme.roundingPlace() == RoundingPlace.LEAF && addsUp(scheme)) {
            CriterionNames names = new CriterionNames(scheme);
            TotalCheck check = new TotalCheck(names, numbers, issues);
            tables.forEach(table -> PrintedPoints.of(table, names).forEach(check::check));
        }
    }

    private static boolean addsUp(Scheme scheme) {
        return scheme.root()
                .nodes()
                .filter(CriterionGroup.class::isInstance)
                .allMatch(group -> ((CriterionGroup) group).aggregation().equals(new Sum()));
    }

    private void check(PrintedPoints printed) {
        known.computeIfAbsent(printed.criteria().keySet(), this::parts)
                .forEach((total, parts) -> compare(
                        printed,
                        total,
                        parts.stream()
                                .map(part -> printed.criteria().get(part).cell())
                                .toList()));
        if (printed.criteria().containsKey(CriterionCode.TOTAL) && hasAllSources(printed)) {
            compare(
                    printed,
                    CriterionCode.TOTAL,
                    printed.sources().values().stream().toList());
        }
    }

    private boolean hasAllSources(PrintedPoints printed) {
        Set<String> all = names.scheme().sources().stream().map(ScoreSource::id).collect(toImmutableSet());
        return !all.isEmpty() && printed.sources().keySet().equals(all);
    }

    /** Returns the parts of each group of which all are shown. */
    private Map<CriterionCode, List<CriterionCode>> parts(Set<CriterionCode> shown) {
        Map<CriterionCode, List<CriterionCode>> parts = new LinkedHashMap<>();
        shown.stream()
                .flatMap(code -> names.scheme().criterion(code).stream())
                .filter(CriterionGroup.class::isInstance)
                .forEach(group -> parts(group, shown).ifPresent(found -> parts.put(group.code(), found)));
        return parts;
    }

    /** Returns the highest criteria below a group, if they hold all of its leaves. */
    private Optional<List<CriterionCode>> parts(Criterion group, Set<CriterionCode> shown) {
        List<CriterionCode> highest = shown.stream()
                .filter(code -> isHighest(code, group.code(), shown))
                .toList();
        long covered = highest.stream()
                .flatMap(code -> names.criterion(code).stream())
                .flatMap(Criterion::leaves)
                .count();
        return covered == group.leaves().count() ? Optional.of(highest) : Optional.empty();
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

    private void compare(PrintedPoints printed, CriterionCode total, List<Cell> parts) {
        PrintedPoints.Figure figure = printed.criteria().get(total);
        Optional<Points> found = points(figure.cell());
        Optional<Points> sum = Optional.of(Points.ZERO);
        for (Cell part : parts) {
            Optional<Points> next = points(part);
            sum = sum.flatMap(before -> next.map(before::plus));
        }
        if (found.isPresent() && sum.isPresent() && !found.equals(sum)) {
            Points difference = found.get().minus(sum.get());
            issues.add(TableIssue.OTHER_SUM.at(
                    figure.cell().location(), printed.unit(), figure.heading(), sum.get(), found.get(), difference));
        }
    }

    private Optional<Points> points(Cell cell) {
        return numbers.number(cell).flatMap(Points::tryParse);
    }
}
