package org.parindex.scoring.core.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An exact fraction in lowest terms: what a mean, a rate or a weight is until the one declared rounding.
 *
 * <p>Example: the mean of 1, 1 and 2 is {@code 4/3}, and only {@link Rounding#round} makes {@code 1.33} of it.
 *
 * <p>As the parts of a fraction have no common divisor, only what can have become one is looked for (Knuth, The Art of Computer
 * Programming, vol. 2, 4.5.1); that matters when fractions are thousands of digits long.
 */
public final class Ratio implements Comparable<Ratio> {

    public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    private final BigInteger numerator;
    private final BigInteger denominator;

    /**
     * Returns a fraction that is brought to lowest terms.
     *
     * @param numerator not null
     * @param denominator not null, not zero
     * @throws IllegalArgumentException if the denominator is zero
     */
    public Ratio(BigInteger numerator, BigInteger denominator) {
        this(numerator, denominator, divisor(numerator, denominator));
    }

    /** Of two numbers that are divided by what they have in common. */
    private Ratio(BigInteger numerator, BigInteger denominator, BigInteger divisor) {
        this.numerator = quotient(numerator, divisor);
        this.denominator = quotient(denominator, divisor);
    }

    /** Returns the greatest common divisor, with the sign of the denominator. */
    private static BigInteger divisor(BigInteger numerator, BigInteger denominator) {
        requireNonNull(numerator, "numerator");
        requireNonNull(denominator, "denominator");
        checkArgument(denominator.signum() != 0, "denominator is zero");
        BigInteger common = common(numerator, denominator);
        return denominator.signum() < 0 ? common.negate() : common;
    }

    private static BigInteger common(BigInteger one, BigInteger other) {
        return areSmall(one, other)
                ? BigInteger.valueOf(LongMath.gcd(Math.abs(one.longValue()), Math.abs(other.longValue())))
                : one.gcd(other);
    }

    private static BigInteger quotient(BigInteger number, BigInteger divisor) {
        if (divisor.equals(BigInteger.ONE)) {
            return number;
        }
        return areSmall(number, divisor)
                ? BigInteger.valueOf(number.longValue() / divisor.longValue())
                : number.divide(divisor);
    }

    /** Almost all fractions of an index are of numbers like these, with which a processor calculates many times as fast. */
    private static boolean areSmall(BigInteger one, BigInteger other) {
        return Math.max(one.bitLength(), other.bitLength()) < Long.SIZE - 1;
    }

    /**
     * Returns a fraction of whole numbers, in lowest terms.
     *
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Returns a whole number. */
    public static Ratio of(long number) {
        return of(number, 1);
    }

    /** Returns the fraction that equals an amount of points exactly. */
    public static Ratio from(Points points) {
        BigDecimal decimal = points.toBigDecimal();
        return new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * Reads what {@link #spelling} writes: ASCII digits with an optional leading minus and at most one point, at most 900 on
     * either side of it, or that over a whole number, such as {@code 7/3}. Empty for any other text, and for a zero below.
     */
    public static Optional<Ratio> tryParse(String text) {
        return ExactNumber.tryParse(text);
    }

    /** Returns a decimal if one is finite, else the fraction; {@link #tryParse} reads it back if it has at most 900 digits on a side. */
    public String spelling() {
        return ExactNumber.spell(this);
    }

    /** Returns the sum; zero of nothing. */
    public static Ratio sum(Collection<Ratio> ratios) {
        return sumOf(ImmutableList.copyOf(ratios));
    }

    /** By halves: to add one by one would cancel every sum in between, each almost as long as the last. */
    private static Ratio sumOf(List<Ratio> ratios) {
        int half = ratios.size() / 2;
        return switch (ratios.size()) {
            case 0 -> ZERO;
            case 1 -> ratios.get(0);
            default -> sumOf(ratios.subList(0, half)).plus(sumOf(ratios.subList(half, ratios.size())));
        };
    }

    /**
     * Returns the arithmetic mean.
     *
     * @throws IllegalArgumentException if there is nothing to take the mean of
     */
    public static Ratio mean(Collection<Ratio> ratios) {
        checkArgument(!ratios.isEmpty(), "ratios are empty");
        return sum(ratios).dividedBy(of(ratios.size(), 1));
    }

    /** Returns what stands above the line; it carries the sign. */
    public BigInteger numerator() {
        return numerator;
    }

    /** Returns what stands below the line, always positive. */
    public BigInteger denominator() {
        return denominator;
    }

    /** Returns the exact sum. */
    public Ratio plus(Ratio other) {
        if (other.signum() == 0) {
            return this;
        }
        BigInteger shared = common(denominator, other.denominator);
        BigInteger rest = quotient(other.denominator, shared);
        BigInteger sum = numerator.multiply(rest).add(other.numerator.multiply(quotient(denominator, shared)));
        BigInteger divisor = common(sum, shared);
        return new Ratio(sum, denominator.multiply(rest), divisor);
    }

    /** Returns the exact difference. */
    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    /** Returns the same distance from zero on its other side. */
    public Ratio negated() {
        return new Ratio(numerator.negate(), denominator, BigInteger.ONE);
    }

    /** Returns the exact product. */
    public Ratio times(Ratio other) {
        BigInteger first = common(numerator, other.denominator);
        BigInteger second = common(other.numerator, denominator);
        return new Ratio(
                quotient(numerator, first).multiply(quotient(other.numerator, second)),
                quotient(denominator, second).multiply(quotient(other.denominator, first)),
                BigInteger.ONE);
    }

    /**
     * Returns the exact quotient.
     *
     * @throws IllegalArgumentException if the divisor is zero
     */
    public Ratio dividedBy(Ratio divisor) {
        checkArgument(divisor.signum() != 0, "divisor is zero");
        BigInteger sign = BigInteger.valueOf(divisor.signum());
        return times(new Ratio(divisor.denominator, divisor.numerator, sign));
    }

    /** Returns -1, 0 or 1 as this is less than, equal to or more than zero. */
    public int signum() {
        return numerator.signum();
    }

    /** Returns whether this is a whole number. */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** Returns the largest whole number that is not more than this. */
    public Ratio floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        boolean below = parts[1].signum() < 0;
        return new Ratio(below ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /** Returns the smallest whole number that is not less than this. */
    public Ratio ceiling() {
        return negated().floor().negated();
    }

    /** Returns the smaller of the two. */
    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the larger of the two. */
    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio ratio
                && numerator.equals(ratio.numerator)
                && denominator.equals(ratio.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** Returns {@code numerator/denominator}, or the numerator alone if the fraction is whole. */
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
