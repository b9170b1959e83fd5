package org.parindex.scoring.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrecisionTest {

    private static final Precision FIFTY = new Precision(50);

    @Nested
    class Digits {

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 1_001})
        void areOneToAThousand(int digits) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Precision(digits))
                    .withMessage("digits (%d) are not in 1..1000", digits);
        }

        @Test
        void areThirtyFourUnlessSaidOtherwise() {
            assertThat(Precision.DEFAULT.squareRoot(Ratio.of(2)))
                    .isEqualTo(ratio("1.414213562373095048801688724209698"));
        }

        @ParameterizedTest
        @CsvSource({"2, 3, 0.67", "-2, 3, -0.67", "125, 1000, 0.12", "135, 1000, 0.14", "12345, 1, 12000", "1, 8, 0.12"
        })
        void areSignificantAndTheEvenNeighbourIsNearestHalfWay(long numerator, long denominator, String rounded) {
            assertThat(new Precision(2).round(Ratio.of(numerator, denominator))).isEqualTo(ratio(rounded));
        }
    }

    /** The On-Line Encyclopedia of Integer Sequences, the digits cut to 50 and the last one rounded. */
    @Nested
    class Constants {

        @ParameterizedTest
        @CsvSource({
            "2, 1.4142135623730950488016887242096980785696718753769", // A002193
            "3, 1.7320508075688772935274463415058723669428052538104", // A002194
            "5, 2.2360679774997896964091736687312762354406183596115" // A002163
        })
        void squareRoots(long number, String root) {
            assertThat(FIFTY.squareRoot(Ratio.of(number))).isEqualTo(ratio(root));
        }

        @ParameterizedTest
        @CsvSource({
            "3, 1.2599210498948731647672106072782283505702514647015", // A002580
            "12, 1.0594630943592952645618252949463417007792043174942" // A010774
        })
        void rootsOfTwo(int degree, String root) {
            assertThat(FIFTY.root(Ratio.of(2), degree)).isEqualTo(ratio(root));
        }

        @ParameterizedTest
        @CsvSource({
            "2, 0.69314718055994530941723212145817656807550013436026", // A002162
            "3, 1.0986122886681096913952452369225257046474905578227", // A002391
            "10, 2.3025850929940456840179914546843642076011014886288" // A002392
        })
        void logarithms(long number, String logarithm) {
            assertThat(FIFTY.naturalLogarithm(Ratio.of(number))).isEqualTo(ratio(logarithm));
        }
    }

    /** Computed with the decimal module of Python 3, at 120 digits. */
    @Nested
    class ExtremeNumbers {

        @ParameterizedTest
        @CsvSource({
            "1e-30, -69.077552789821370520539743640530926228033044658863",
            "1.000000000000000000000000000001, 9.9999999999999999999999999999950000000000000000000e-31",
            "1000000000000000000000000000001, 69.077552789821370520539743640531926228033044658863"
        })
        void logarithms(String number, String logarithm) {
            assertThat(FIFTY.naturalLogarithm(ratio(number))).isEqualTo(ratio(logarithm));
        }

        @ParameterizedTest
        @CsvSource({
            "3, 0.37, 1.5015329408178104717872576174236849490935077596952",
            "1e30, 1/7, 19306.977288832501670070747998401890352243827965414",
            "2/7, -2.5, 22.917651493990390986700460985438864473255621322645"
        })
        void powers(String base, String exponent, String power) {
            assertThat(FIFTY.power(ratio(base), ratio(exponent))).isEqualTo(ratio(power));
        }

        @Test
        void fractionsOfFiftyDigitsToAnOddExponentTakeNoTime() {
            Ratio fraction = ratio("31415926535897932384626433832795028841971693993751/"
                    + "27182818284590452353602874713526624977572470936999");
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
                FIFTY.power(fraction, ratio("0.123456789012345"));
                FIFTY.root(fraction, 1_000_000_007);
                new Precision(1_000).naturalLogarithm(fraction);
            });
        }

        @Test
        void onePlusVeryLittleHasARootCloserToOneThanItsDigits() {
            assertThat(FIFTY.root(ratio("1.000000000000000000000000000001"), 1_000_000_000))
                    .isEqualTo(ratio("1.000000000000000000000000000000000000001"));
        }
    }

    @Nested
    class WhatIsAFraction {

        @ParameterizedTest
        @CsvSource({
            "8/27, 1/3, 2/3",
            "8/27, -1/3, 3/2",
            "8/27, 4/3, 16/81",
            "0.0625, 0.25, 1/2",
            "1/3, 5, 1/243",
            "-2/3, 3, -8/27",
            "-2/3, -2, 9/4",
            "5, 0, 1",
            "-5, 0, 1",
            "0, 0, 1",
            "0, 0.5, 0",
            "1, 123456789/987654321, 1"
        })
        void isRaisedExactly(String base, String exponent, String power) {
            assertThat(new Precision(1).power(ratio(base), ratio(exponent))).isEqualTo(ratio(power));
        }

        @ParameterizedTest
        @CsvSource({"-27, 3, -3", "-1/32, 5, -1/2", "0, 2, 0", "7, 1, 7", "49/4, 2, 7/2"})
        void hasAnExactRoot(String number, int degree, String root) {
            assertThat(new Precision(1).root(ratio(number), degree)).isEqualTo(ratio(root));
        }

        @Test
        void isAProductOfRootsThatAreNone() {
            Ratio half = Ratio.of(1, 2);
            Ratio third = Ratio.of(1, 3);
            assertThat(new Precision(1).product(List.of(new Power(Ratio.of(2), half), new Power(Ratio.of(18), half))))
                    .isEqualTo(Ratio.of(6));
            assertThat(new Precision(1)
                            .product(List.of(
                                    new Power(ratio("4/3"), third),
                                    new Power(ratio("6/5"), third),
                                    new Power(ratio("5/27"), third))))
                    .isEqualTo(Ratio.of(2, 3));
            assertThat(new Precision(1).product(List.of())).isEqualTo(Ratio.of(1));
        }

        @Test
        void hasTheRootOfItsPower() {
            Random random = new Random(6);
            for (int round = 0; round < 300; round++) {
                Ratio number = new Ratio(
                        new BigInteger(1 + random.nextInt(170), random), new BigInteger(170, random).setBit(3));
                int degree = 1 + random.nextInt(40);
                Ratio power = Precision.DEFAULT.power(number, Ratio.of(degree));
                assertThat(Precision.DEFAULT.root(power, degree))
                        .as("round %d", round)
                        .isEqualTo(number);
            }
        }
    }

    @Nested
    class WhatIsNone {

        @Test
        void hasTheSquareRootThatTheJdkComputes() {
            Random random = new Random(7);
            for (int round = 0; round < 500; round++) {
                int digits = 1 + random.nextInt(60);
                BigDecimal number = new BigDecimal(new BigInteger(120, random).add(BigInteger.ONE), random.nextInt(40));
                BigDecimal root = number.sqrt(new MathContext(digits, RoundingMode.HALF_EVEN));
                Ratio expected = isSquare(number)
                        ? ratio(number.sqrt(MathContext.UNLIMITED).toString())
                        : ratio(root.toString());
                assertThat(new Precision(digits).squareRoot(ratio(number.toString())))
                        .as("round %d, %d digits of %s", round, digits, number)
                        .isEqualTo(expected);
            }
        }

        private static boolean isSquare(BigDecimal number) {
            BigInteger[] root = number.stripTrailingZeros().unscaledValue().sqrtAndRemainder();
            return root[1].signum() == 0 && number.stripTrailingZeros().scale() % 2 == 0;
        }

        @Test
        void hasARootWhosePowerLiesBetweenThoseOfItsNeighbours() {
            Random random = new Random(8);
            Precision precision = new Precision(12);
            for (int round = 0; round < 500; round++) {
                Ratio number = Ratio.of(1 + random.nextInt(1_000_000), 1 + random.nextInt(1_000_000));
                int degree = 2 + random.nextInt(20);
                Ratio root = precision.root(number, degree);
                Ratio half = root.times(ratio("5e-12"));
                assertThat(number)
                        .as("round %d, degree %d", round, degree)
                        .isBetween(power(root.minus(half), degree), power(root.plus(half), degree));
            }
        }

        @Test
        void hasALogarithmThatAddsUp() {
            Precision precision = new Precision(40);
            Ratio sum = precision
                    .naturalLogarithm(ratio("2/7"))
                    .plus(precision.naturalLogarithm(ratio("35")))
                    .minus(precision.naturalLogarithm(ratio("10")));
            assertThat(sum.max(sum.negated())).isLessThan(ratio("1e-39"));
        }

        private static Ratio power(Ratio base, int exponent) {
            return new Ratio(base.numerator().pow(exponent), base.denominator().pow(exponent));
        }
    }

    @Nested
    class WhatHasNoResult {

        @Test
        void isARootOfEvenDegreeOfANegativeNumber() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FIFTY.squareRoot(Ratio.of(-2)))
                    .withMessage("no root of degree 2 of -2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FIFTY.root(Ratio.of(2), 0))
                    .withMessage("degree must be positive: 0");
        }

        @Test
        void isABrokenPowerOfANegativeNumberOrANegativeOneOfZero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FIFTY.power(Ratio.of(-2), ratio("0.2")))
                    .withMessage("no power 1/5 of -2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FIFTY.power(Ratio.ZERO, Ratio.of(-1)))
                    .withMessage("no power -1 of zero");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Power(Ratio.ZERO, Ratio.of(1)))
                    .withMessage("base must be positive: 0");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1"})
        void isALogarithmOfNothing(String number) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FIFTY.naturalLogarithm(ratio(number)))
                    .withMessage("no logarithm of " + number);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e12", "-1e12", "10000000.5", "-10000000.5"})
        void isAPowerWithMillionsOfDigits(String exponent) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FIFTY.power(Ratio.of(3), ratio(exponent)))
                    .withMessage("the power has too many digits");
        }
    }

    private static Ratio ratio(String text) {
        String[] parts = text.split("/");
        return parts.length == 2 ? decimal(parts[0]).dividedBy(decimal(parts[1])) : decimal(text);
    }

    private static Ratio decimal(String text) {
        BigDecimal decimal = new BigDecimal(text);
        BigInteger ten = BigInteger.TEN.pow(Math.max(0, decimal.scale()));
        return new Ratio(decimal.multiply(new BigDecimal(ten)).toBigIntegerExact(), ten);
    }
}
