package org.parindex.scoring.core.audit;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.List;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.value.Points;

/**
 * A rank follows from the totals.
 *
 * @param total of the unit itself
 * @param totals of all units in the table, its own included
 */
record RankEquation(CellKey subject, CellKey total, ImmutableSet<CellKey> totals, TieRule ties) implements Equation {

    @Override
    public EquationKind kind() {
        return EquationKind.RANK;
    }

    @Override
    public Stream<CellKey> others() {
        return totals.stream();
    }

    @Override
    public boolean concerns(CellKey cell) {
        return cell.equals(subject) || totals.contains(cell);
    }

    @Override
    public boolean holds(Figures figures) {
        return ranks(figures).include(figures.at(subject));
    }

    private Ranks ranks(Figures figures) {
        return Ranks.of(figures.at(total), values(figures), ties);
    }

    private List<Points> values(Figures figures) {
        return totals.stream().map(figures::at).toList();
    }

    @Override
    public Points computed(Figures figures) {
        return ranks(figures).best();
    }

    @Override
    public ImmutableRangeSet<Points> allowed(CellKey cell, Figures figures) {
        if (cell.equals(subject)) {
            Ranks ranks = ranks(figures);
            return ImmutableRangeSet.of(Range.closed(ranks.best(), ranks.worst()));
        }
        return Regions.passing(values(figures), value -> holds(figures.with(cell, value)));
    }
}
