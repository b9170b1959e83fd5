package org.parindex.scoring.core.value;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How many significant digits roots, powers and logarithms keep where no fraction is exact.
 *
 * <p>A result that is a fraction is that fraction: the cube root of {@code 8/27} is {@code 2/3}. Any other is the nearest
 * decimal of so many digits, the even one from exactly half way; it is computed in whole numbers with bounds for what is cut
 * off, so that it is right to the last digit and the same on every machine.
 *
 * @param digits from 1 to 1,000
 */
public record Precision(int digits) {

    /** The most digits that a scheme can ask for; what is calculated on the way can have more. */
    public static final int MAX_DIGITS = 200;

    private static final int LIMIT = 1_000;

    /** How many times the bits that are nearly always enough are tried. */
    private static final int MOST_ATTEMPTS = 32;

    /** As many as a decimal of 128 bits has (IEEE 754). */
    public static final Precision DEFAULT = new Precision(34);

    /** @throws IllegalArgumentException if the digits are out of range */
    public Precision {
        checkArgument(digits > 0 && digits <= LIMIT, "digits (%s) are not in 1..%s", digits, LIMIT);
    }

    /**
     * Returns a precision of some digits more, for what is calculated on the way to a result.
     *
     * @throws IllegalArgumentException if that is more than 1,000
     */
    public Precision plus(int more) {
        return new Precision(digits + more);
    }

    /** Returns the nearest decimal of these digits. */
    public Ratio round(Ratio exact) {
        return ratio(new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), context()));
    }

    /**
     * Returns the square root that is not negative.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Ratio squareRoot(Ratio number) {
        return root(number, 2);
    }

    /**
     * Returns the root of a degree: of a negative number the negative one, if the degree is odd.
     *
     * @param degree positive
     * @throws IllegalArgumentException if the number is negative and the degree even, or the degree is not positive
     */
    public Ratio root(Ratio number, int degree) {
        checkArgument(degree > 0, "degree must be positive: %s", degree);
        checkArgument(number.signum() >= 0 || degree % 2 == 1, "no root of degree %s of %s", degree, number);
        return number.signum() < 0 ? root(number.negated(), degree).negated() : power(number, Ratio.of(1, degree));
    }

    /**
     * Returns a number raised to an exponent; 1 if the exponent is zero.
     *
     * @throws IllegalArgumentException if the number is negative and the exponent not whole, the number is zero and the
     *     exponent negative, or the result has more than about 300,000 digits before or after the point
     */
    public Ratio power(Ratio base, Ratio exponent) {
        checkArgument(base.signum() >= 0 || exponent.isWhole(), "no power %s of %s", exponent, base);
        if (exponent.signum() == 0) {
            return Ratio.of(1);
        } else if (base.signum() == 0) {
            checkArgument(exponent.signum() > 0, "no power %s of zero", exponent);
            return base;
        }
        boolean isNegative = base.signum() < 0 && exponent.numerator().testBit(0);
        Ratio size = product(List.of(new Power(base.max(base.negated()), exponent)));
        return isNegative ? size.negated() : size;
    }

    /**
     * Returns the product of powers, 1 if there are none: rounded once, not at each power.
     *
     * @throws IllegalArgumentException if the result has more than about 300,000 digits before or after the point
     */
    public Ratio product(List<Power> powers) {
        List<Power> factors = Power.merged(powers);
        Optional<Ratio> exact = CoprimePowers.of(factors).product();
        return exact.orElseGet(() -> settled(bits -> logarithm(factors, bits).exponential()));
    }

    /**
     * Returns the root of a sum of powers, each times its share: {@code (s₁ x₁ᵉ + s₂ x₂ᵉ + …)^(1/e)}, rounded once. Where it lies half
     * way as far as some sixteen times the digits show, it is taken to lie there exactly.
     *
     * @param powers at least one; all with the same exponent, which is not zero
     * @param shares one for each power, positive
     * @throws IllegalArgumentException if there are more or fewer shares than powers, or the result has more than about
     *     300,000 digits before or after the point
     */
    public Ratio rootOfSum(List<Power> powers, List<Ratio> shares) {
        checkArgument(powers.size() == shares.size(), "%s shares of %s powers", shares.size(), powers.size());
        Ratio root = Ratio.of(1).dividedBy(powers.get(0).exponent());
        return settled(
                bits -> sum(powers, shares, bits).logarithm(bits).times(root).exponential());
    }

    private static Enclosure sum(List<Power> powers, List<Ratio> shares, int bits) {
        return IntStream.range(0, powers.size())
                .mapToObj(i ->
                        logarithm(List.of(powers.get(i)), bits).exponential().times(shares.get(i)))
                .reduce(Enclosure::plus)
                .orElseThrow();
    }

    private static Enclosure logarithm(List<Power> powers, int bits) {
        return powers.stream()
                .map(power -> Enclosure.logarithm(power.base(), bits).times(power.exponent()))
                .reduce(Enclosure::plus)
                .orElseThrow();
    }

    /**
     * Returns the logarithm to the base e; zero of 1.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public Ratio naturalLogarithm(Ratio number) {
        checkArgument(number.signum() > 0, "no logarithm of %s", number);
        return number.equals(Ratio.of(1)) ? Ratio.ZERO : settled(bits -> Enclosure.logarithm(number, bits));
    }

    /**
     * Calculates with more and more bits until all that the result can be is rounded alike. Powers and logarithms never lie exactly
     * half way; a root of a sum can.
     */
    private Ratio settled(IntFunction<Enclosure> attempt) {
        int least = 4 * digits + 64;
        for (int bits = least; bits < MOST_ATTEMPTS * least; bits *= 2) {
            Optional<BigDecimal> found = attempt.apply(bits).rounded(context());
            if (found.isPresent()) {
                return ratio(found.get());
            }
        }
        MathContext enough = new MathContext(MOST_ATTEMPTS / 2 * digits, RoundingMode.HALF_EVEN);
        return ratio(attempt.apply(MOST_ATTEMPTS * least).middle(enough).round(context()));
    }

    private MathContext context() {
        return new MathContext(digits, RoundingMode.HALF_EVEN);
    }

    private static Ratio ratio(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE);
    }
}
