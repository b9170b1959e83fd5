package org.parindex.scoring.examples.audit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.Points;

/** Finds all single cells of a report with which, printed otherwise, everything would agree, by trying. */
final class BruteForce {

    private final Map<Place, PrintedFigure> cells;
    private final List<Rule> rules;
    private final Map<Place, List<Rule>> rulesAbout = new HashMap<>();
    private final BigDecimal most;

    /** Makes one for a report and those that differ from it in figures alone. */
    BruteForce(Scheme scheme, PublishedReport report) {
        cells = PrintedFigure.of(report).collect(toMap(PrintedFigure::place, cell -> cell));
        rules = new RuleBook(scheme, report)
                .rules().stream()
                        .sorted(Comparator.comparing(rule -> rule.cells().size()))
                        .toList();
        rules.forEach(rule -> rule.cells().stream()
                .distinct()
                .forEach(cell -> rulesAbout
                        .computeIfAbsent(cell, any -> new ArrayList<>())
                        .add(rule)));
        most = scheme.maxPoints().toBigDecimal();
    }

    /** Returns whether a rule is about a cell at all. */
    boolean covers(Place cell) {
        return rulesAbout.containsKey(cell);
    }

    List<Rule> broken(Figures figures) {
        return rules.stream().filter(rule -> !rule.holds(figures)).toList();
    }

    /** Returns the cells, each with all values that would make everything agree; none if nothing is wrong. */
    Map<Place, Set<Points>> suspects(Figures figures) {
        Map<Place, Set<Points>> suspects = new LinkedHashMap<>();
        for (Place cell : inAll(broken(figures))) {
            Set<Points> values = values(cell, figures)
                    .filter(value -> mends(cell, value, figures))
                    .map(Points::of)
                    .collect(toSet());
            if (!values.isEmpty()) {
                suspects.put(cell, values);
            }
        }
        return suspects;
    }

    /** Only a cell that all broken rules are about can mend all of them. */
    private static Set<Place> inAll(List<Rule> broken) {
        return broken.stream()
                .map(rule -> Set.copyOf(rule.cells()))
                .reduce((some, others) -> some.stream().filter(others::contains).collect(toSet()))
                .orElse(Set.of());
    }

    /** The rules that are not about the cell hold whatever it says. */
    private boolean mends(Place cell, BigDecimal value, Figures figures) {
        Figures mended = figures.with(cell, value);
        return rulesAbout.get(cell).stream().allMatch(rule -> rule.holds(mended));
    }

    /** Returns the value that a rule asks for, or all that could be printed if none asks for a certain one. */
    private Stream<BigDecimal> values(Place cell, Figures figures) {
        int decimals = cells.get(cell).isWhole() ? 0 : 2;
        Optional<BigDecimal> forced = rulesAbout.get(cell).stream()
                .flatMap(rule -> rule.forced(cell, figures).stream())
                .findFirst()
                .map(BigDecimal::stripTrailingZeros);
        return forced.isPresent() ? forced.stream().filter(value -> value.scale() <= decimals) : all(decimals);
    }

    /** No unit gains as many places as there are cells, and none has more points than the scheme gives. */
    private Stream<BigDecimal> all(int decimals) {
        int steps = decimals == 0 ? cells.size() : most.movePointRight(decimals).intValueExact();
        return IntStream.rangeClosed(-steps, steps).mapToObj(digits -> BigDecimal.valueOf(digits, decimals));
    }
}
