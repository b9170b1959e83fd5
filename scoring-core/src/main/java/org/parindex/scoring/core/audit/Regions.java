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
        RangeSet<Points> passing = TreeRangeSet.create();
        List<Points> sorted = ImmutableSortedSet.copyOf(edges).asList();
        if (sorted.isEmpty()) {
            return test.test(Points.ZERO) ? ImmutableRangeSet.of(Range.all()) : ImmutableRangeSet.of();
        }
        for (int i = 0; i < sorted.size(); i++) {
            Points edge = sorted.get(i);
            add(passing, Range.singleton(edge), edge, test);
            if (i > 0) {
                add(passing, Range.open(sorted.get(i - 1), edge), between(sorted.get(i - 1), edge), test);
            }
        }
        Points first = sorted.get(0);
        Points last = sorted.get(sorted.size() - 1);
        add(passing, Range.lessThan(first), first.minus(ONE), test);
        add(passing, Range.greaterThan(last), last.plus(ONE), test);
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
