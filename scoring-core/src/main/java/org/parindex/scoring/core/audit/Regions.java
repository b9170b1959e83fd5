package org.parindex.scoring.core.audit;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.parindex.scoring.core.value.Points;

/** The values for which something is true that can only change at certain ones: where a rank is passed, or a rounding. */
final class Regions {

    private static final Points ONE = Points.of(1);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Regions() {}

    /**
     * Returns the values that pass, by trying each edge and one value between it and the next.
     *
     * @param edges in any order; the only values before or behind which the test may turn out otherwise
     */
    static ImmutableRangeSet<Points> passing(Collection<Points> edges, Predicate<Points> test) {
        List<Points> sorted = ImmutableSortedSet.copyOf(edges).asList();
        return sorted.isEmpty()
                ? test.test(Points.ZERO) ? ImmutableRangeSet.of(Range.all()) : ImmutableRangeSet.of()
                : regions(sorted, test);
    }

    private static ImmutableRangeSet<Points> regions(List<Points> edges, Predicate<Points> test) {
        RangeSet<Points> passing = TreeRangeSet.create();
        Points first = edges.get(0);
        Points last = edges.get(edges.size() - 1);
        add(passing, Range.lessThan(first), first.minus(ONE), test);
        add(passing, Range.greaterThan(last), last.plus(ONE), test);
        edges.forEach(edge -> add(passing, Range.singleton(edge), edge, test));
        for (int i = 1; i < edges.size(); i++) {
            Points before = edges.get(i - 1);
            add(passing, Range.open(before, edges.get(i)), between(before, edges.get(i)), test);
        }
        return ImmutableRangeSet.copyOf(passing);
    }

    private static void add(RangeSet<Points> passing, Range<Points> region, Points sample, Predicate<Points> test) {
        if (test.test(sample)) {
            passing.add(region);
        }
    }

    private static Points between(Points low, Points high) {
        return Points.of(low.plus(high).toBigDecimal().multiply(HALF));
    }
}
