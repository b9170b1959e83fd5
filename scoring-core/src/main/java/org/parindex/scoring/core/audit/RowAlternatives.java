package org.parindex.scoring.core.audit;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.Reading.RowKey;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Unit;

/** Other changes of rows than those that were found, with which as much agrees. */
final class RowAlternatives {

    private final Scheme scheme;
    private final Reading printed;
    private final Figures figures;
    private final Map<RowKey, Optional<Unit>> changes;

    RowAlternatives(Scheme scheme, Reading printed, Figures figures, Map<RowKey, Optional<Unit>> changes) {
        this.scheme = scheme;
        this.printed = printed;
        this.figures = figures;
        this.changes = changes;
    }

    /** Returns the rows of the same unit that could be left out in place of one. */
    List<RowKey> insteadOfLeavingOut(RowKey row) {
        return printed.unitRows(row.table())
                .filter(other -> !changes.containsKey(other))
                .filter(other -> printed.unit(other).equals(printed.unit(row)))
                .filter(other -> areAsGood(ImmutableMap.of(row, printed.unit(row), other, Optional.empty())))
                .toList();
    }

    /** Returns the rows of other tables, two by two, that could have each other's names in place of two that have. */
    List<List<RowKey>> insteadOfExchanging(RowKey row, RowKey other) {
        return printed.tables().stream()
                .filter(table -> table != row.table())
                .map(table -> Stream.of(row, other)
                        .flatMap(key -> only(printed.unit(key).orElseThrow(), table).stream())
                        .toList())
                .filter(pair -> pair.size() == 2 && areAsGood(exchanged(row, other, pair.get(0), pair.get(1))))
                .toList();
    }

    private Optional<RowKey> only(Unit unit, int table) {
        List<RowKey> rows = printed.rows().get(unit).stream()
                .filter(row -> row.table() == table)
                .toList();
        return rows.size() == 1 && !changes.containsKey(rows.get(0)) ? Optional.of(rows.get(0)) : Optional.empty();
    }

    private Map<RowKey, Optional<Unit>> exchanged(RowKey row, RowKey other, RowKey instead, RowKey otherInstead) {
        return ImmutableMap.of(
                row, printed.unit(row),
                other, printed.unit(other),
                instead, printed.unit(other),
                otherInstead, printed.unit(row));
    }

    private boolean areAsGood(Map<RowKey, Optional<Unit>> instead) {
        Map<RowKey, Optional<Unit>> all = new LinkedHashMap<>(changes);
        all.putAll(instead);
        return violated(printed.with(all), instead.keySet()) <= violated(printed.with(changes), instead.keySet());
    }

    /** Returns how much does not agree about the units and the tables of some rows. */
    private long violated(Reading reading, Set<RowKey> rows) {
        Set<Unit> units = new LinkedHashSet<>();
        rows.forEach(row -> printed.unit(row).ifPresent(units::add));
        List<Equation> equations = new ArrayList<>();
        units.forEach(unit -> equations.addAll(
                new UnitFigures(scheme, reading, reading.rows().get(unit).asList()).equations()));
        rows.stream()
                .map(RowKey::table)
                .distinct()
                .forEach(table -> equations.addAll(new TableFigures(scheme, reading, table).equations()));
        return equations.stream().filter(equation -> !equation.holds(figures)).count();
    }
}
