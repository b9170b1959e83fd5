package org.parindex.scoring.core.audit;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.value.Points;

/**
 * The places that a unit gained are its rank by the earlier totals less its rank by the present ones. How equals of the earlier
 * edition were told apart is not known, so any of their ranks will do.
 *
 * @param before the earlier total of the unit itself
 * @param now its present total
 * @param allBefore the earlier totals of all units, its own included
 * @param allNow the present ones
 */
record RankChangeEquation(
        CellKey subject,
        CellKey before,
        CellKey now,
        ImmutableSet<CellKey> allBefore,
        ImmutableSet<CellKey> allNow,
        TieRule ties)
        implements Equation {

    @Override
    public EquationKind kind() {
        return EquationKind.RANK_CHANGE;
    }

    @Override
    public Stream<CellKey> others() {
        return Stream.concat(allBefore.stream(), allNow.stream());
    }

    @Override
    public boolean concerns(CellKey cell) {
        return cell.equals(subject) || allBefore.contains(cell) || allNow.contains(cell);
    }

    @Override
    public boolean holds(Figures figures) {
        Points printed = figures.at(subject);
        Range<Points> range = range(figures);
        return (printed.isWhole() || ties == TieRule.AVERAGE) && range.contains(printed);
    }

    /** Returns the changes of rank that the totals leave open. */
    Range<Points> range(Figures figures) {
        Ranks earlier = Ranks.of(figures.at(before), values(allBefore, figures));
        Ranks present = Ranks.of(figures.at(now), values(allNow, figures), ties);
        return Range.closed(
                earlier.best().minus(present.worst()), earlier.worst().minus(present.best()));
    }

    private static List<Points> values(Collection<CellKey> cells, Figures figures) {
        return cells.stream().map(figures::at).toList();
    }

    /** Returns the change if equals of the earlier edition shared their rank. */
    @Override
    public Points computed(Figures figures) {
        Ranks earlier = Ranks.of(figures.at(before), values(allBefore, figures));
        Ranks present = Ranks.of(figures.at(now), values(allNow, figures), ties);
        return earlier.best().minus(present.best());
    }

    @Override
    public ImmutableRangeSet<Points> allowed(CellKey cell, Figures figures) {
        if (cell.equals(subject)) {
            return ImmutableRangeSet.of(range(figures));
        }
        return Regions.passing(
                values(allBefore.contains(cell) ? allBefore : allNow, figures),
                value -> holds(figures.with(cell, value)));
    }
}
