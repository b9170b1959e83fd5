package org.parindex.scoring.io.tables.mapping;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.mapping.PrintedPoints.Figure;

/**
 * Compares each printed total with the sum of what it is made of, where a table, or else all of them together, show all of it for the
 * same unit; and with the same total in another table. Schemes that do not simply add rounded points are
 * not compared.
 */
final class TotalCheck {

    private final CriterionNames names;
    private final NumberFormat numbers;
    private final Issues issues;

    /** The parts of the groups among some criteria: those of a table's columns are the same in each row. */
    private final Map<Set<CriterionCode>, Map<CriterionCode, List<CriterionCode>>> known = new HashMap<>();

    /** The totals that have been compared with their parts in their own table. */
    private final Set<Location> compared = new HashSet<>();

    private final Map<Whose, Map<CriterionCode, Figure>> together = new LinkedHashMap<>();

    /** What belongs together in several tables. */
    private record Whose(String unit, Optional<Stage> stage) {}

    private TotalCheck(CriterionNames names, NumberFormat numbers, Issues issues) {
        this.names = names;
        this.numbers = numbers;
        this.issues = issues;
    }

    /** @param issues gets the totals that differ */
    static void check(Scheme scheme, List<MappedTable> tables, NumberFormat numbers, Issues issues) {
        boolean isRoundedAtLeaves = scheme.roundingPlace() == RoundingPlace.LEAF
                && scheme.roundingPolicy().keepsSums();
        if (isRoundedAtLeaves && addsUp(scheme)) {
            CriterionNames names = new CriterionNames(scheme);
            TotalCheck check = new TotalCheck(names, numbers, issues);
            tables.forEach(table -> check.checkTable(PrintedPoints.of(table, names)));
            check.together.forEach(check::checkTogether);
        }
    }

    /** Where a unit is there twice in a table, nobody knows which of its rows belongs to those of other tables. */
    private void checkTable(List<PrintedPoints> printed) {
        printed.forEach(this::check);
        Multiset<Whose> rows = printed.stream().map(TotalCheck::whose).collect(toImmutableMultiset());
        printed.stream().filter(points -> rows.count(whose(points)) == 1).forEach(this::compareWithOthers);
    }

    /** What a table shows with all of its parts has been compared there. */
    private void checkTogether(Whose whose, Map<CriterionCode, Figure> figures) {
        PrintedPoints printed = new PrintedPoints(whose.unit(), whose.stage(), figures, Map.of());
        parts(printed).forEach((total, parts) -> {
            if (!compared.contains(printed.figure(total).cell().location())) {
                compare(printed, total, parts);
            }
        });
    }

    private static Whose whose(PrintedPoints printed) {
        return new Whose(printed.unit(), printed.stage());
    }

    private void compareWithOthers(PrintedPoints printed) {
        Map<CriterionCode, Figure> others = together.computeIfAbsent(whose(printed), absent -> new LinkedHashMap<>());
        printed.criteria().forEach((code, figure) -> {
            Figure other = others.putIfAbsent(code, figure);
            if (other != null) {
                names.scheme()
                        .criterion(code)
                        .filter(criterion -> criterion instanceof CriterionGroup && isInPoints(criterion))
                        .ifPresent(group -> compare(printed.unit(), group, other.cell(), figure.cell()));
            }
        });
    }

    /** Where the total is not 100 at most, one table may print points and another percentages. */
    private static boolean isInPoints(Criterion group) {
        return !group.code().equals(CriterionCode.TOTAL) || group.limit().equals(Optional.of(Points.of(100)));
    }

    private void compare(String unit, Criterion group, Cell first, Cell other) {
        Optional<Points> before = points(first);
        Optional<Points> found = points(other);
        if (before.isPresent() && found.isPresent() && !before.equals(found)) {
            issues.add(TableIssue.OTHER_FIGURE.at(
                    other.location(), unit, group.code(), group.name(), found.get(), before.get(), first.location()));
        }
    }

    private static boolean addsUp(Scheme scheme) {
        return scheme.root()
                .nodes()
                .filter(CriterionGroup.class::isInstance)
                .allMatch(group -> ((CriterionGroup) group).aggregation().equals(new Sum()));
    }

    private void check(PrintedPoints printed) {
        parts(printed).forEach((total, parts) -> compare(printed, total, parts));
        if (printed.criteria().containsKey(CriterionCode.TOTAL) && hasAllSources(printed)) {
            compare(
                    printed,
                    CriterionCode.TOTAL,
                    printed.sources().values().stream().toList());
        }
    }

    /** Returns the cells of the parts of each total of which all are shown. */
    private Map<CriterionCode, List<Cell>> parts(PrintedPoints printed) {
        return Maps.transformValues(
                known.computeIfAbsent(printed.criteria().keySet(), this::parts),
                parts -> parts.stream().map(part -> printed.figure(part).cell()).toList());
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
        Figure figure = printed.figure(total);
        compared.add(figure.cell().location());
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
