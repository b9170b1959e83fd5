package org.parindex.scoring.core.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An exact amount of points: a decimal without rounding of its own.
 *
 * <p>Trailing zeros carry no meaning, so {@code 2.0} equals {@code 2.00} and {@link #equals} agrees with {@link
 * #compareTo}. An amount may be negative; whether that is allowed is for the scheme to say. Example: {@code
 * Points.parse("66.72").plus(Points.of(10))} is {@code 76.72}.
 */
public final class Points implements Comparable<Points> {

    /**
     * The most digits after the point that an amount can have; {@link #parse} reads as many before it. A program that writes all 17
     * digits of a binary number stays within them from 1e-24 on.
     */
    public static final int MAX_SCALE = 40;

    private static final int MAX_EXPONENT = 1_000;
    private static final int MAX_BITS = 3_400;

    public static final Points ZERO = new Points(BigDecimal.ZERO);

    private static final Pattern GRAMMAR =
            Pattern.compile("-?(?:0|[1-9][0-9]{0," + (MAX_SCALE - 1) + "}+)(?:\\.[0-9]{1," + MAX_SCALE + "}+)?");

    private final BigDecimal value;

    private Points(BigDecimal value) {
        this.value = value;
    }

    /** Returns a whole number of points. */
    public static Points of(long points) {
        return of(BigDecimal.valueOf(points));
    }

    /**
     * Returns the amount that a decimal holds, all of its digits kept.
     *
     * @param points not null; at most {@value #MAX_SCALE} digits after the point once trailing zeros are dropped
     * @throws IllegalArgumentException if there are more digits than that, or an exponent or digits beyond 1,000
     */
    public static Points of(BigDecimal points) {
        requireNonNull(points, "points");
        boolean bounded = Math.abs((long) points.scale()) <= MAX_EXPONENT
                && points.unscaledValue().bitLength() <= MAX_BITS;
        checkArgument(bounded, "points have more than %s digits", MAX_EXPONENT);
        Points plain = stripped(points);
        checkArgument(plain.value.scale() <= MAX_SCALE, "points have more than %s decimals: %s", MAX_SCALE, points);
        return plain;
    }

    private static Points stripped(BigDecimal points) {
        BigDecimal plain = points.stripTrailingZeros();
        return new Points(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /**
     * Reads what {@link #toString} writes: ASCII digits, an optional leading minus, a point as the decimal mark.
     *
     * @throws IllegalArgumentException if the text is anything else: an exponent, a comma, a blank, a plus sign, a zero in
     *     front of other digits
     */
    public static Points parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("not a decimal number: " + text));
    }

    /** Reads like {@link #parse}, for text that people wrote: empty where that would throw. */
    public static Optional<Points> tryParse(String text) {
        requireNonNull(text, "text");
        return GRAMMAR.matcher(text).matches() ? Optional.of(stripped(new BigDecimal(text))) : Optional.empty();
    }

    /** Returns the exact sum. */
    public Points plus(Points other) {
        return of(value.add(other.value));
    }

    /** Returns the exact difference, negative if the other amount is larger. */
    public Points minus(Points other) {
        return of(value.subtract(other.value));
    }

    /** Returns whether this is less than zero. */
    public boolean isNegative() {
        return value.signum() < 0;
    }

    /** Returns whether this is more than zero. */
    public boolean isPositive() {
        return value.signum() > 0;
    }

    /** Returns whether there are no digits after the point. */
    public boolean isWhole() {
        return value.scale() == 0;
    }

    /** Returns the same amount as a decimal without trailing zeros, never in scientific notation. */
    public BigDecimal toBigDecimal() {
        return value;
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points points && value.equals(points.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the shortest plain form, which {@link #parse} reads back: {@code 10}, {@code 0.5}, {@code -0.25}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
