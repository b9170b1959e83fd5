package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * All numbers between two limits, each of which belongs to it or does not; without a limit it has no end on that side.
 *
 * @param lower the lower limit
 * @param isLowerIn whether the lower limit belongs to the interval; of no meaning without one
 * @param upper the upper limit, not below the lower one
 * @param isUpperIn whether the upper limit belongs to the interval; of no meaning without one
 */
public record Interval(Optional<Points> lower, boolean isLowerIn, Optional<Points> upper, boolean isUpperIn) {

    /** All numbers. */
    public static final Interval ALL = new Interval(Optional.empty(), false, Optional.empty(), false);

    /** @throws IllegalArgumentException if no number lies in it */
    public Interval {
        requireNonNull(lower, "lower");
        requireNonNull(upper, "upper");
        isLowerIn = isLowerIn && lower.isPresent();
        isUpperIn = isUpperIn && upper.isPresent();
        checkArgument(holdsAny(lower, isLowerIn, upper, isUpperIn), "nothing lies between %s and %s", lower, upper);
    }

    /** Returns whether any number lies between limits. */
    static boolean holdsAny(Optional<Points> lower, boolean isLowerIn, Optional<Points> upper, boolean isUpperIn) {
        if (lower.isEmpty() || upper.isEmpty()) {
            return true;
        }
        int order = lower.get().compareTo(upper.get());
        return order < 0 || order == 0 && isLowerIn && isUpperIn;
    }

    /** Returns the interval of a single number. */
    public static Interval at(Points number) {
        return new Interval(Optional.of(number), true, Optional.of(number), true);
    }

    /** Returns whether a number lies in the interval. */
    public boolean contains(Ratio number) {
        int overLower = lower.map(limit -> number.compareTo(Ratio.from(limit))).orElse(1);
        int overUpper = upper.map(limit -> number.compareTo(Ratio.from(limit))).orElse(-1);
        return (overLower > 0 || overLower == 0 && isLowerIn) && (overUpper < 0 || overUpper == 0 && isUpperIn);
    }

    /** Returns the parts of this interval that none of some others holds, from the lowest up. */
    public List<Interval> without(Collection<Interval> others) {
        TreeRangeSet<Points> rest = TreeRangeSet.create();
        rest.add(toRange());
        others.forEach(other -> rest.remove(other.toRange()));
        return rest.asRanges().stream().map(Interval::from).toList();
    }

    /** Returns the numbers that lie in this interval and in another one; empty if there are none. */
    public Optional<Interval> overlap(Interval other) {
        Range<Points> one = toRange();
        Range<Points> two = other.toRange();
        return one.isConnected(two)
                ? Optional.of(one.intersection(two))
                        .filter(both -> !both.isEmpty())
                        .map(Interval::from)
                : Optional.empty();
    }

    /**
     * Checks that every number of this interval lies in exactly one of some parts.
     *
     * @param name what the message calls the parts
     * @throws IllegalArgumentException if the parts leave out a number, or two of them overlap
     */
    public void checkSplit(List<Interval> parts, String name) {
        checkArgument(without(parts).isEmpty(), "%s leave out %s", name, without(parts));
        for (int i = 0; i < parts.size(); i++) {
            for (Interval before : parts.subList(0, i)) {
                checkArgument(before.overlap(parts.get(i)).isEmpty(), "%s overlap: %s, %s", name, before, parts.get(i));
            }
        }
    }

    private Range<Points> toRange() {
        Range<Points> from =
                lower.map(limit -> Range.downTo(limit, bound(isLowerIn))).orElse(Range.all());
        return from.intersection(
                upper.map(limit -> Range.upTo(limit, bound(isUpperIn))).orElse(Range.all()));
    }

    private static BoundType bound(boolean isIn) {
        return isIn ? BoundType.CLOSED : BoundType.OPEN;
    }

    private static Interval from(Range<Points> range) {
        boolean below = range.hasLowerBound();
        boolean above = range.hasUpperBound();
        return new Interval(
                below ? Optional.of(range.lowerEndpoint()) : Optional.empty(),
                below && range.lowerBoundType() == BoundType.CLOSED,
                above ? Optional.of(range.upperEndpoint()) : Optional.empty(),
                above && range.upperBoundType() == BoundType.CLOSED);
    }

    /**
     * Returns the interval as a condition on x: {@code 70% ≤ x < 90%}.
     *
     * @param unit what follows each number, such as {@code %}
     */
    public String spell(String unit) {
        if (lower.isPresent() && lower.equals(upper)) {
            return "x = " + lower.get() + unit;
        }
        String from =
                lower.map(limit -> limit + unit + (isLowerIn ? " ≤ " : " < ")).orElse("");
        String to =
                upper.map(limit -> (isUpperIn ? " ≤ " : " < ") + limit + unit).orElse("");
        if (to.isEmpty() && !from.isEmpty()) {
            return "x" + (isLowerIn ? " ≥ " : " > ") + lower.get() + unit;
        }
        return from + "x" + to;
    }

    @Override
    public String toString() {
        return spell("");
    }
}
