package org.parindex.scoring.core.audit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableRangeSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** Finds values for some cells with which all equations about them hold: by elimination where equations are linear, by trying where not. */
final class Solver {

    private final EquationSystem system;
    private final Proposals proposals;

    Solver(EquationSystem system, Proposals proposals) {
        this.system = system;
        this.proposals = proposals;
    }

    /** Returns new values for all of the cells, each of them another than the printed one; empty if there are none. */
    Optional<List<Change>> solve(List<CellKey> cells) {
        return linear(cells)
                .flatMap(changes ->
                        changes.isEmpty() ? exchange(cells).or(() -> rest(cells, changes)) : rest(cells, changes))
                .filter(this::holds);
    }

    private boolean holds(List<Change> changes) {
        Set<CellKey> cells = changes.stream().map(Change::cell).collect(toImmutableSet());
        return changes.stream()
                        .noneMatch(
                                change -> change.value().equals(system.figures().at(change.cell())))
                && system.with(changes).holdsAround(cells);
    }

    /** Where sums say nothing of two cells, because both are in the same, they may have each other's figures. */
    private Optional<List<Change>> exchange(List<CellKey> cells) {
        return cells.size() != 2
                ? Optional.empty()
                : Optional.of(List.of(
                                new Change(cells.get(0), system.figures().at(cells.get(1))),
                                new Change(cells.get(1), system.figures().at(cells.get(0)))))
                        .filter(this::holds);
    }

    /** Returns the cells that linear equations determine; empty if these contradict each other. */
    private Optional<List<Change>> linear(List<CellKey> cells) {
        Elimination elimination = elimination(cells);
        return elimination.isContradictory() ? Optional.empty() : determined(cells, elimination);
    }

    private Elimination elimination(List<CellKey> cells) {
        Elimination elimination = new Elimination(cells.size());
        Set<LinearEquation> equations = new LinkedHashSet<>();
        cells.forEach(cell -> system.concerning(cell)
                .filter(LinearEquation.class::isInstance)
                .forEach(equation -> equations.add((LinearEquation) equation)));
        for (LinearEquation equation : equations) {
            Ratio[] row = new Ratio[cells.size() + 1];
            for (int i = 0; i < cells.size(); i++) {
                row[i] = Ratio.of(equation.coefficient(cells.get(i)));
            }
            row[cells.size()] = Ratio.from(equation.excess(system.figures())).negated();
            elimination.add(row);
        }
        return elimination;
    }

    /** Returns the cells of which only one value is left; empty if one of these is no decimal. */
    private Optional<List<Change>> determined(List<CellKey> cells, Elimination elimination) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            CellKey cell = cells.get(i);
            Optional<Ratio> difference = elimination.value(i);
            if (difference.isPresent()) {
                Optional<Points> points = decimal(difference.get());
                if (points.isEmpty()) {
                    return Optional.empty();
                }
                changes.add(new Change(cell, system.figures().at(cell).plus(points.get())));
            }
        }
        return Optional.of(changes);
    }

    private static Optional<Points> decimal(Ratio ratio) {
        BigDecimal numerator = new BigDecimal(ratio.numerator());
        try {
            return Optional.of(Points.of(numerator.divide(new BigDecimal(ratio.denominator()))));
        } catch (ArithmeticException | IllegalArgumentException noDecimal) {
            return Optional.empty();
        }
    }

    /** Determines the other cells one after the other. */
    private Optional<List<Change>> rest(List<CellKey> cells, List<Change> known) {
        List<Change> changes = new ArrayList<>(known);
        for (CellKey cell : cells) {
            if (changes.stream().noneMatch(change -> change.cell().equals(cell))) {
                ImmutableRangeSet<Points> allowed = system.with(changes).allowed(cell);
                Optional<Points> value = proposals.within(allowed, cell);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                changes.add(new Change(cell, value.get()));
            }
        }
        return Optional.of(changes);
    }
}
