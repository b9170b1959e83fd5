package org.parindex.scoring.core.audit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.audit.Reading.RowKey;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Unit;

/**
 * Finds the rows of one table that are about another unit than their name says, or should not be there.
 *
 * <p>A row fits a unit if its figures agree with all others of the unit in all tables. Rows that fit what they are labelled stay. Of the others, one
 * that fits a unit without a row is that unit's; one whose unit has a row that fits does not belong; what is left is for the search of cells.
 */
final class RowDiagnosis {

    private final Scheme scheme;
    private final Reading reading;
    private final Figures figures;
    private final Set<RowKey> contradicted;
    private final int table;
    private final Set<Unit> expected;
    private final Map<Unit, RowKey> settled = new LinkedHashMap<>();
    private final Map<RowKey, Optional<Unit>> changes = new LinkedHashMap<>();

    private RowDiagnosis(
            Scheme scheme, Reading reading, Figures figures, Set<RowKey> contradicted, Set<Unit> expected, int table) {
        this.scheme = scheme;
        this.reading = reading;
        this.figures = figures;
        this.contradicted = contradicted;
        this.expected = expected;
        this.table = table;
    }

    /**
     * Returns which rows are about another unit, or about none. A table is held against those before it as they have been set right.
     *
     * @param contradicted the rows in which something does not agree as they are labelled
     */
    static Map<RowKey, Optional<Unit>> changes(
            Scheme scheme, Reading reading, Figures figures, Set<RowKey> contradicted) {
        Set<Unit> expected = expected(reading);
        Map<RowKey, Optional<Unit>> changes = new LinkedHashMap<>();
        for (int table : reading.tables()) {
            Reading known = reading.with(changes);
            RowDiagnosis diagnosis = new RowDiagnosis(scheme, known, figures, contradicted, expected, table);
            diagnosis.settle();
            if (diagnosis.leavesEveryUnitARow()) {
                changes.putAll(diagnosis.changes);
            }
        }
        return changes;
    }

    /** Returns the units that most tables have. */
    static Set<Unit> expected(Reading reading) {
        Multiset<Unit> tables = LinkedHashMultiset.create();
        reading.tables().forEach(table -> tables.addAll(labels(reading, table)));
        return tables.elementSet().stream()
                .filter(unit -> 2 * tables.count(unit) > reading.tables().size())
                .collect(toImmutableSet());
    }

    private static Set<Unit> labels(Reading reading, int table) {
        return reading.rows(table).flatMap(row -> reading.unit(row).stream()).collect(toImmutableSet());
    }

    /** What takes the only row of a unit away explains one contradiction by another. */
    private boolean leavesEveryUnitARow() {
        Set<Unit> left = labels(reading.with(changes), table);
        return Sets.intersection(expected, labels(reading, table)).stream().allMatch(left::contains);
    }

    private void settle() {
        List<RowKey> doubtful = new ArrayList<>();
        for (RowKey row : reading.unitRows(table).toList()) {
            Optional<Unit> label = reading.unit(row).filter(unit -> isRight(row, unit));
            label.flatMap(unit -> Optional.ofNullable(settled.put(unit, row))).ifPresent(doubtful::add);
            if (label.isEmpty()) {
                doubtful.add(row);
            }
        }
        if (doubtful.isEmpty() || isAboutCells(doubtful)) {
            return;
        }
        doubtful.removeIf(this::isOfOther);
        doubtful.removeIf(this::isTooMuch);
        doubtful.removeIf(this::isOfTheOnlyOneLeft);
    }

    /** A single row under the name of a unit that has no other is not the wrong row: some figure is. */
    private boolean isAboutCells(List<RowKey> doubtful) {
        return doubtful.size() == 1
                && reading.unit(doubtful.get(0))
                        .filter(unit -> !settled.containsKey(unit))
                        .isPresent();
    }

    private boolean isOfOther(RowKey row) {
        Set<Unit> free = new LinkedHashSet<>(expected);
        free.removeAll(settled.keySet());
        List<Unit> fitting = free.stream()
                .filter(unit -> !reading.unit(row).equals(Optional.of(unit)))
                .filter(unit -> fits(row, unit))
                .filter(unit -> !elsewhere(row, unit).isEmpty())
                .toList();
        if (fitting.size() == 1) {
            change(row, fitting.get(0));
        }
        return fitting.size() == 1;
    }

    private void change(RowKey row, Unit unit) {
        settled.put(unit, row);
        changes.put(row, Optional.of(unit));
    }

    private boolean isTooMuch(RowKey row) {
        boolean isSettled = reading.unit(row).filter(settled::containsKey).isPresent();
        if (isSettled) {
            changes.put(row, Optional.empty());
        }
        return isSettled;
    }

    /** A row with a name that nobody knows, where one unit has none, is that unit's. */
    private boolean isOfTheOnlyOneLeft(RowKey row) {
        Set<Unit> free = new LinkedHashSet<>(expected);
        free.removeAll(labels(reading, table));
        free.removeAll(settled.keySet());
        boolean isOnly =
                free.size() == 1 && reading.unit(row).filter(expected::contains).isEmpty();
        if (isOnly) {
            change(row, free.iterator().next());
        }
        return isOnly;
    }

    private boolean isRight(RowKey row, Unit unit) {
        return expected.contains(unit) && (!contradicted.contains(row) || fits(row, unit));
    }

    private boolean fits(RowKey row, Unit unit) {
        return equations(row, unit).stream().allMatch(equation -> equation.holds(figures));
    }

    /** Returns the equations that tie a row to other tables if it is about a unit. */
    private List<Equation> elsewhere(RowKey row, Unit unit) {
        return equations(row, unit).stream()
                .filter(equation -> EquationSystem.cells(equation).stream().anyMatch(cell -> cell.table() != table))
                .toList();
    }

    /** Returns the equations that a row would have to satisfy if it, and no other of the table, is about a unit. */
    private List<Equation> equations(RowKey row, Unit unit) {
        List<RowKey> own = new ArrayList<>(List.of(row));
        for (int other : reading.tables()) {
            List<RowKey> labelled = reading.rows().get(unit).stream()
                    .filter(key -> key.table() == other)
                    .toList();
            own.addAll(other != table && labelled.size() == 1 ? labelled : List.of());
        }
        return new UnitFigures(scheme, reading, own)
                .equations().stream()
                        .filter(equation -> EquationSystem.cells(equation).stream()
                                .anyMatch(cell -> cell.table() == table && cell.row() == row.row()))
                        .toList();
    }
}
