package org.parindex.scoring.core.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.aggregation.Aggregations.result;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;

/** All expected values are calculated by hand. */
class MeansTest {

    @Nested
    class WithoutWeights {

        @ParameterizedTest
        @CsvSource({
            "mean, 1 2 6, 3",
            "mean, 1 2, 1.5",
            "mean, -1 2, 0.5",
            "geometric-mean, 4 9, 6",
            "geometric-mean, 1 3 9, 3",
            "harmonic-mean, 2 6, 3",
            "harmonic-mean, 1 2 3, 18/11",
            "power-mean: {exponent: 2}, 1 7, 5",
            "power-mean: {exponent: 2}, -1 7, 5",
            "power-mean: {exponent: 3}, -1 1, 0",
            "power-mean: {exponent: 3}, -6 0 0 0 0 0 0 0, -3",
            "power-mean: {exponent: 1}, 1 2 6, 3",
            "power-mean: {exponent: -1}, 1 2 3, 18/11",
            "power-mean: {exponent: 0.5}, 1 9, 4",
            "power-mean: {exponent: -0.5}, 1 9, 2.25",
            "power-mean: {exponent: 0.5}, 2 8, 4.5"
        })
        void allCountAlike(String rule, String children, String mean) {
            assertThat(result(rule, children)).isEqualTo(mean);
        }

        /** The roots of 12.5 and of 2 are 3.5355339059327… and 1.41421356237309504880168872420969807…. */
        @Test
        void aRootKeepsTheDigitsOfThePrecision() {
            assertThat(result("power-mean: {exponent: 2, precision: 6}", "3 4")).isEqualTo("3.53553");
            assertThat(result("geometric-mean: {precision: 3}", "2 1")).isEqualTo("1.41");
            assertThat(result("geometric-mean", "2 1")).isEqualTo("1.414213562373095048801688724209698");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "mean",
                    "geometric-mean",
                    "harmonic-mean",
                    "power-mean: {exponent: 0.37}",
                    "power-mean: {exponent: -100}",
                    "minimum",
                    "maximum",
                    "median"
                })
        void equalChildrenAreTheirMean(String rule) {
            assertThat(result(rule, "0.123456789012345*0.2 0.123456789012345*0.3 0.123456789012345*0.5"))
                    .isEqualTo("0.123456789012345");
        }
    }

    @Nested
    class Weights {

        @ParameterizedTest
        @CsvSource({
            "mean, 1*0.25 5*0.75, 4",
            "mean, 1*25 5*75, 4",
            "geometric-mean, 16*0.25 1*0.75, 2",
            "harmonic-mean, 1*0.25 3*0.75, 2",
            "'power-mean: {exponent: 2, precision: 5}', 1*0.25 3*0.75, 2.6458",
            "mean: {weights: normalise}, 1*1 5*3, 4"
        })
        void areSharesOfTheWhole(String rule, String children, String mean) {
            assertThat(result(rule, children)).isEqualTo(mean);
        }

        /** Of three children with .25, .25 and .5 the second is missing: (.25 × 1 + .5 × 4) / .75. */
        @Test
        void ofThoseThatAreThereCount() {
            assertThat(result("mean", "1*0.25 4*0.5")).isEqualTo("3");
        }

        @Test
        void areAllTheSameIfTheyAreEqual() {
            assertThat(result("mean: {weights: equal}", "1/2 5/10")).isEqualTo("3");
        }

        /** 1 of 4 and 12 of 12: of 16 points 13, 16 / (¼ ÷ ¼ + ¾ ÷ 1), 16 × ¼^¼ × 1^¾; and of 0 and 12 16 × √(¾ × 1²). */
        @Test
        void areTheMaximaIfThatIsAskedFor() {
            assertThat(result("mean: {weights: max}", "1/4 12/12")).isEqualTo("13");
            assertThat(result("harmonic-mean: {weights: max}", "1/4 12/12")).isEqualTo("64/7");
            assertThat(result("geometric-mean: {weights: max, precision: 8}", "1/4 12/12"))
                    .isEqualTo("11.313708");
            assertThat(result("power-mean: {exponent: 2, weights: max, precision: 6}", "0/4 12/12"))
                    .isEqualTo("13.8564");
        }

        @Test
        void byMaximumTheWholeIsTheSumOfTheMaxima() {
            for (String rule : new String[] {"mean", "geometric-mean", "harmonic-mean"}) {
                assertThat(result(rule + ": {weights: max}", "4/4 12/12")).isEqualTo("16");
            }
        }

        @Test
        void areKnownToEveryMean() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Mean(Weighting.NONE))
                    .withMessage("weighting of a mean is NONE");
        }
    }

    @Nested
    class Zero {

        @ParameterizedTest
        @CsvSource({
            "geometric-mean, 0",
            "geometric-mean: {zero: refuse}, RUL-215 [geometric-mean]",
            "harmonic-mean, RUL-215 [harmonic-mean]",
            "harmonic-mean: {zero: zero}, 0",
            "power-mean: {exponent: -2}, RUL-215 [power-mean]",
            "'power-mean: {exponent: -2, zero: zero}', 0",
            "'power-mean: {exponent: 2, precision: 5}', 4.0249",
            "power-mean: {exponent: 0.5}, 0.36",
            "mean, 1.8"
        })
        void isRefusedOrMakesTheWholeZero(String rule, String result) {
            assertThat(result(rule, "9 0 0 0 0")).isEqualTo(result);
        }
    }

    @Nested
    class LessThanZero {

        @ParameterizedTest
        @CsvSource({
            "geometric-mean, RUL-214 [geometric-mean; -2.5]",
            "harmonic-mean: {zero: zero}, RUL-214 [harmonic-mean; -2.5]",
            "power-mean: {exponent: 0.5}, RUL-214 [power-mean; -2.5]",
            "power-mean: {exponent: -1}, RUL-214 [power-mean; -2.5]",
            "power-mean: {exponent: 1}, 0.75"
        })
        void isRefusedWhereAMeanHasNoResult(String rule, String result) {
            assertThat(result(rule, "4 -2.5")).isEqualTo(result.replace(';', ','));
        }
    }

    @Nested
    class Exponents {

        @ParameterizedTest
        @ValueSource(strings = {"0", "0.009", "-0.009", "100.1", "-100.1"})
        void areNeitherAboutZeroNorBeyondAHundred(String exponent) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new PowerMean(Points.parse(exponent), Weighting.EQUAL, WhenZero.ZERO, Precision.DEFAULT))
                    .withMessage("exponent is out of range: %s", exponent);
        }

        /** The mean of 2¹⁰⁰ and 1 is 2⁹⁹ and a half, whose 100th root is 2^0.99 in the first 30 digits. */
        @Test
        void aLargeOneIsHardlyLessThanTheGreatest() {
            assertThat(result("power-mean: {exponent: 100, precision: 25}", "2 1"))
                    .isEqualTo("1.98618499087407180306642");
        }

        /** The mean of 0 and 1 is ½ to the power 100, exactly; that of 1 and 4 is 2.0048102…, computed with the decimal module of Python. */
        @ParameterizedTest
        @CsvSource({"0 1, 1/1267650600228229401496703205376", "1 4, 2.004810267"})
        void aSmallOneComesToTheGeometricMean(String children, String mean) {
            assertThat(result("power-mean: {exponent: 0.01, precision: 10}", children))
                    .isEqualTo(mean);
        }

        /** Of 10⁸⁵⁰ / 7¹⁰⁰⁰ = 79792.1166431924… and 2, computed with 120 digits in the decimal module of Python. */
        @ParameterizedTest
        @CsvSource({
            "2.5, 60471.11653658448297358934460715327",
            "-3, 2.519842099789733102511607946400005",
            "100, 79240.95223339100223769057746533913",
            "0.01, 459.6153490778520252573151896851908"
        })
        void fractionsOfAnyLengthAreRaised(String exponent, String mean) {
            Ratio length =
                    new Ratio(BigInteger.TEN.pow(850), BigInteger.valueOf(7).pow(1000));
            assertThat(powerMean(exponent, 34, length, Ratio.of(2)).spelling()).isEqualTo(mean);
        }

        /** The squares of 3 and 21 have the mean 225 = 15², those of 5 and 35 have 625 = 25². */
        @ParameterizedTest
        @CsvSource({"3, 21, 2", "5, 35, 2", "-3, 21, 2"})
        void halfWayIsTheEvenDigit(long one, long other, int digit) {
            BigInteger small = BigInteger.TEN.pow(700);
            Ratio mean = powerMean(
                    "2", 1, new Ratio(BigInteger.valueOf(one), small), new Ratio(BigInteger.valueOf(other), small));
            assertThat(mean).isEqualTo(new Ratio(BigInteger.valueOf(digit * 10L), small));
        }

        private static Ratio powerMean(String exponent, int digits, Ratio... children) {
            return new PowerMean(Points.parse(exponent), Weighting.EQUAL, WhenZero.REFUSE, new Precision(digits))
                    .aggregate(Stream.of(children)
                            .map(points -> new Contribution(points, Ratio.of(1), Ratio.of(1)))
                            .toList());
        }
    }

    @Nested
    class OneOfThem {

        @ParameterizedTest
        @CsvSource({
            "minimum, 3 1 2, 1",
            "maximum, 3 1 2, 3",
            "median, 3 1 2, 2",
            "median, 3 1 2 7, 2.5",
            "median, 3, 3",
            "product, 3 -1 2.5, -7.5",
            "product, 3 0, 0"
        })
        void countsWhateverTheOthersAre(String rule, String children, String result) {
            assertThat(result(rule, children)).isEqualTo(result);
        }

        @Test
        void aProductHasBounds() {
            assertThat(result("product", "999999999999999 999999999999999"))
                    .isEqualTo("999999999999998000000000000001");
            assertThat(result("product", "999999999999999 -999999999999999 1.1"))
                    .isEqualTo("RUL-213 [product]");
        }
    }
}
