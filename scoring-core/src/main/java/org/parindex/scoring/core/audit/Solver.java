package org.parindex.scoring.core.audit;

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
        Optional<List<Change>> linear = linear(cells);
        return linear.flatMap(changes -> rest(cells, changes))
                .filter(changes -> changes.stream()
                        .noneMatch(
                                change -> change.value().equals(system.figures().at(change.cell()))))
                .filter(changes -> system.with(changes).holdsAround(Set.copyOf(cells)));
    }

    /** Returns the cells that linear equations determine; empty if these contradict each other. */
    private Optional<List<Change>> linear(List<CellKey> cells) {
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
        if (elimination.isContradictory()) {
            return Optional.empty();
        }
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
