package org.parindex.scoring.core.value;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/**
 * Bounds of a number that has no end: it lies within {@code (value ± error) × 2^exponent}. Whatever an operation cuts off is
 * added to the error.
 *
 * @param error not negative
 */
record Enclosure(BigInteger value, BigInteger error, int exponent) {

    /** The most bits that the number of a result's bits can have. */
    static final int MAX_EXPONENT_BITS = 20;

    /** Returns the logarithm to the base e of a positive number, with so many bits after the point. */
    static Enclosure logarithm(Ratio number, int bits) {
        int scale = number.numerator().bitLength() - number.denominator().bitLength();
        BigInteger above = number.numerator().shiftLeft(Math.max(0, -scale));
        BigInteger below = number.denominator().shiftLeft(Math.max(0, scale));
        Enclosure rest = twiceArtanh(above.subtract(below), above.add(below), bits);
        return scale == 0 ? rest : rest.plus(logarithmOfTwo(bits).times(Ratio.of(scale)));
    }

    private static Enclosure logarithmOfTwo(int bits) {
        return twiceArtanh(BigInteger.ONE, BigInteger.valueOf(3), bits);
    }

    /**
     * Returns {@code ln((1 + x) / (1 - x)) = 2 (x + x³/3 + x⁵/5 + …)} of a fraction between -1/3 and 1/3. Each power is less than 2
     * units of the last place too small and each quotient less than 1; what is left out is less than 3.
     */
    private static Enclosure twiceArtanh(BigInteger numerator, BigInteger denominator, int bits) {
        BigInteger power = numerator.abs().shiftLeft(bits).divide(denominator);
        BigInteger square = power.multiply(power).shiftRight(bits);
        BigInteger sum = BigInteger.ZERO;
        int terms = 0;
        while (power.signum() > 0) {
            sum = sum.add(power.divide(BigInteger.valueOf(2L * terms + 1)));
            power = power.multiply(square).shiftRight(bits);
            terms++;
        }
        BigInteger twice = sum.shiftLeft(1);
        return new Enclosure(
                numerator.signum() < 0 ? twice.negate() : twice, BigInteger.valueOf(6L * (terms + 1)), -bits);
    }

    /** Returns the logarithm of this, likewise; a number that may be zero has one with bounds that say nothing. */
    Enclosure logarithm(int bits) {
        BigInteger least = value.subtract(error).max(BigInteger.ONE);
        Ratio middle = new Ratio(
                value.max(BigInteger.ONE).shiftLeft(Math.max(0, exponent)),
                BigInteger.ONE.shiftLeft(Math.max(0, -exponent)));
        Enclosure logarithm = logarithm(middle, bits);
        BigInteger uncertain = error.shiftLeft(bits).divide(least).add(BigInteger.ONE);
        return new Enclosure(logarithm.value, logarithm.error.add(uncertain), -bits);
    }

    /** Returns the sum, with the larger of the two exponents. */
    Enclosure plus(Enclosure other) {
        return exponent < other.exponent ? other.plus(this) : sum(other.at(exponent));
    }

    private Enclosure sum(Enclosure other) {
        return new Enclosure(value.add(other.value), error.add(other.error), exponent);
    }

    /** One unit can be lost of the number and one of its error. */
    private Enclosure at(int larger) {
        int lost = larger - exponent;
        return lost == 0
                ? this
                : new Enclosure(value.shiftRight(lost), error.shiftRight(lost).add(BigInteger.TWO), larger);
    }

    /** Returns the product with an exact number. */
    Enclosure times(Ratio factor) {
        BigInteger product = value.multiply(factor.numerator()).divide(factor.denominator());
        BigInteger scaled = error.multiply(factor.numerator().abs()).divide(factor.denominator());
        return new Enclosure(product, scaled.add(BigInteger.TWO), exponent);
    }

    /**
     * Returns e raised to this, {@code 2^n × (1 + x + x²/2! + …)} where x lies between 0 and ln 2. Each term is less than 2 units of
     * the last place too small, and what is left out less than 4; an error of x is at most doubled, or tripled where it is large.
     *
     * @throws IllegalArgumentException if n has more than {@value #MAX_EXPONENT_BITS} bits
     */
    Enclosure exponential() {
        Enclosure two = logarithmOfTwo(-exponent);
        BigInteger rest = value.mod(two.value);
        BigInteger scale = value.subtract(rest).divide(two.value);
        checkArgument(scale.bitLength() <= MAX_EXPONENT_BITS, "the power has too many digits");
        BigInteger term = BigInteger.ONE.shiftLeft(-exponent);
        BigInteger sum = BigInteger.ZERO;
        int terms = 0;
        while (term.signum() > 0) {
            sum = sum.add(term);
            terms++;
            term = term.multiply(rest).shiftRight(-exponent).divide(BigInteger.valueOf(terms));
        }
        BigInteger before = error.add(two.error.multiply(scale.abs()));
        BigInteger after = before.multiply(BigInteger.valueOf(3)).add(BigInteger.valueOf(2L * (terms + 2)));
        return new Enclosure(sum, after, exponent + scale.intValueExact());
    }

    /** Returns the decimal in the middle of the bounds. */
    BigDecimal middle(MathContext context) {
        return decimal(value, context);
    }

    /** Returns the decimal that everything within the bounds is rounded to; empty if there are several. */
    Optional<BigDecimal> rounded(MathContext context) {
        BigDecimal least = decimal(value.subtract(error), context);
        BigDecimal most = decimal(value.add(error), context);
        return least.compareTo(most) == 0 ? Optional.of(least) : Optional.empty();
    }

    private BigDecimal decimal(BigInteger number, MathContext context) {
        return exponent < 0
                ? new BigDecimal(number).divide(new BigDecimal(BigInteger.ONE.shiftLeft(-exponent)), context)
                : new BigDecimal(number.shiftLeft(exponent)).round(context);
    }
}
