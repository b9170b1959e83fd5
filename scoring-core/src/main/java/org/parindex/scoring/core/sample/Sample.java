package org.parindex.scoring.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;

/**
 * The numbers that units brought for one criterion, of which statistics are taken. All are exact, but for the standard
 * deviation, which is a root. Immutable.
 */
public final class Sample {

    private static final Ratio ONE = Ratio.of(1);

    /** About 600 digits. */
    private static final int MOST_BITS = 2_000;

    private final ImmutableList<Ratio> values;
    private final ImmutableSetMultimap<String, Ratio> byUnit;

    private Sample(Iterable<Ratio> values, Multimap<String, Ratio> byUnit) {
        this.values = ImmutableList.sortedCopyOf(values);
        this.byUnit = ImmutableSetMultimap.copyOf(byUnit);
        checkArgument(!this.values.isEmpty(), "values are empty");
    }

    /**
     * Returns the sample of some numbers, at least one.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Sample of(List<Ratio> values) {
        return new Sample(values, ImmutableListMultimap.of());
    }

    /**
     * Returns the sample of what units brought, at least one.
     *
     * @param byUnit by the name of the unit
     * @throws IllegalArgumentException if there are none
     */
    public static Sample of(Map<String, Ratio> byUnit) {
        return new Sample(byUnit.values(), Multimaps.forMap(byUnit));
    }

    /**
     * Returns the sample of what units brought several times, such as once a year; at least one number.
     *
     * @param byUnit by the name of the unit
     * @throws IllegalArgumentException if there are none
     */
    public static Sample ofYears(Map<String, List<Ratio>> byUnit) {
        ImmutableListMultimap.Builder<String, Ratio> all = ImmutableListMultimap.builder();
        byUnit.forEach(all::putAll);
        ImmutableListMultimap<String, Ratio> brought = all.build();
        return new Sample(brought.values(), brought);
    }

    /** Returns the sample of what a function makes of each number. */
    public Sample map(UnaryOperator<Ratio> function) {
        return new Sample(values.stream().map(function).toList(), Multimaps.transformValues(byUnit, function::apply));
    }

    /** Returns the numbers in rising order. */
    public List<Ratio> values() {
        return values;
    }

    /** Returns how many numbers there are, at least one. */
    public int size() {
        return values.size();
    }

    /** Returns the different numbers that a unit brought; none if it brought nothing, or if the sample does not know units. */
    public Set<Ratio> values(String unit) {
        return byUnit.get(unit);
    }

    /** Returns what a unit brought; empty if it brought nothing or different numbers, or if the sample does not know units. */
    public Optional<Ratio> value(String unit) {
        return values(unit).size() == 1 ? values(unit).stream().findFirst() : Optional.empty();
    }

    public Ratio minimum() {
        return values.get(0);
    }

    public Ratio maximum() {
        return values.get(size() - 1);
    }

    /** Returns whether there are at least two different numbers. */
    public boolean hasSpread() {
        return !minimum().equals(maximum());
    }

    /**
     * Returns this sample if its mean is a fraction that can be written down. The denominators of quotients can have so little
     * in common that it would be hundreds of digits long; then the numbers are rounded first, to twice the digits that are kept.
     *
     * @param precision the digits that are kept of what is computed from it
     */
    public Sample bounded(Precision precision) {
        int bits = values.stream()
                .map(Ratio::denominator)
                .distinct()
                .mapToInt(BigInteger::bitLength)
                .sum();
        return bits <= MOST_BITS ? this : map(precision.plus(precision.digits())::round);
    }

    /** Returns the arithmetic mean. */
    public Ratio mean() {
        return Ratio.mean(values);
    }

    /** Returns the number in the middle, or half way between the two there. */
    public Ratio median() {
        return at(Ratio.of(size() + 1L, 2));
    }

    /** Returns the mean squared distance from the mean; empty for a single number unless that is all there is. */
    public Optional<Ratio> variance(Divisor divisor) {
        int degrees = divisor == Divisor.SAMPLE ? size() - 1 : size();
        return degrees == 0 ? Optional.empty() : Optional.of(squares().dividedBy(Ratio.of(degrees)));
    }

    private Ratio squares() {
        Ratio mean = mean();
        return Ratio.sum(values.stream()
                .map(value -> value.minus(mean))
                .map(distance -> distance.times(distance))
                .toList());
    }

    /** Returns the root of the {@link #variance}, if there is one. */
    public Optional<Ratio> standardDeviation(Divisor divisor, Precision precision) {
        return variance(divisor).map(precision::squareRoot);
    }

    /**
     * Returns the number below which a share of the numbers lies.
     *
     * @param share from 0 to 1
     * @return empty if the method has none for this share, which happens with {@link PercentileMethod#EXCLUSIVE} alone
     * @throws IllegalArgumentException if the share is out of range
     */
    public Optional<Ratio> percentile(Ratio share, PercentileMethod method) {
        checkArgument(share.signum() >= 0 && share.compareTo(ONE) <= 0, "share is not in 0..1: %s", share);
        Ratio position = position(share, method);
        boolean isThere = position.compareTo(ONE) >= 0 && position.compareTo(Ratio.of(size())) <= 0;
        return isThere ? Optional.of(at(position)) : Optional.empty();
    }

    private Ratio position(Ratio share, PercentileMethod method) {
        return switch (method) {
            case INCLUSIVE -> ONE.plus(Ratio.of(size() - 1L).times(share));
            case EXCLUSIVE -> Ratio.of(size() + 1L).times(share);
            case NEAREST_RANK -> Ratio.of(size()).times(share).ceiling().max(ONE);
        };
    }

    /** Returns the number at a position from 1 on, in proportion between two of them. */
    private Ratio at(Ratio position) {
        Ratio before = position.floor();
        Ratio lower = values.get(before.numerator().intValueExact() - 1);
        Ratio beyond = position.minus(before);
        return beyond.signum() == 0
                ? lower
                : lower.plus(values.get(before.numerator().intValueExact())
                        .minus(lower)
                        .times(beyond));
    }
}
