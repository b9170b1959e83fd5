package org.parindex.scoring.core.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parindex.scoring.core.value.Points;

/**
 * One figure is the sum of others, some of them taken away: totals, sources, changes; and, with a single other, a figure that is printed twice.
 *
 * @param terms the others, true where they are added and false where they are taken away
 */
record LinearEquation(EquationKind kind, CellKey subject, Map<CellKey, Boolean> terms) implements Equation {

    LinearEquation {
        terms = ImmutableMap.copyOf(terms);
    }

    static LinearEquation sum(EquationKind kind, CellKey subject, List<CellKey> parts) {
        Map<CellKey, Boolean> terms = new LinkedHashMap<>();
        parts.forEach(part -> terms.put(part, true));
        return new LinearEquation(kind, subject, terms);
    }

    static LinearEquation difference(EquationKind kind, CellKey subject, CellKey from, CellKey taken) {
        return new LinearEquation(kind, subject, ImmutableMap.of(from, true, taken, false));
    }

    @Override
    public Stream<CellKey> others() {
        return terms.keySet().stream();
    }

    @Override
    public boolean concerns(CellKey cell) {
        return cell.equals(subject) || terms.containsKey(cell);
    }

    @Override
    public boolean holds(Figures figures) {
        return excess(figures).equals(Points.ZERO);
    }

    /** Returns by how much the subject is more than what the others make of it. */
    Points excess(Figures figures) {
        return figures.at(subject).minus(computed(figures));
    }

    @Override
    public Points computed(Figures figures) {
        Points sum = Points.ZERO;
        for (Map.Entry<CellKey, Boolean> term : terms.entrySet()) {
            Points value = figures.at(term.getKey());
            sum = term.getValue() ? sum.plus(value) : sum.minus(value);
        }
        return sum;
    }

    /** Returns how much the excess grows where a cell grows by one: 1, -1 or, for a cell that it is not about, 0. */
    int coefficient(CellKey cell) {
        if (cell.equals(subject)) {
            return 1;
        }
        Boolean added = terms.get(cell);
        return added == null ? 0 : added ? -1 : 1;
    }

    @Override
    public ImmutableRangeSet<Points> allowed(CellKey cell, Figures figures) {
        Points excess = excess(figures);
        Points value = figures.at(cell);
        return ImmutableRangeSet.of(Range.singleton(coefficient(cell) > 0 ? value.minus(excess) : value.plus(excess)));
    }
}
