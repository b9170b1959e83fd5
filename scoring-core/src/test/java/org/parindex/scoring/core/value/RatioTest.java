package org.parindex.scoring.core.value;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @Nested
    class LowestTerms {

        @ParameterizedTest
        @CsvSource({
            "2, 4, 1/2",
            "1, -2, -1/2",
            "-1, -2, 1/2",
            "-6, 4, -3/2",
            "6, -3, -2",
            "0, 5, 0",
            "0, -5, 0",
            "7, 1, 7",
            "7, 3, 7/3"
        })
        void theDenominatorIsPositiveAndNothingCancels(long numerator, long denominator, String lowest) {
            assertThat(Ratio.of(numerator, denominator)).hasToString(lowest);
        }

        @Test
        void equalFractionsAreEqual() {
            assertThat(Ratio.of(2, 4))
                    .isEqualTo(new Ratio(ONE, TWO))
                    .hasSameHashCodeAs(Ratio.of(-1, -2))
                    .isEqualByComparingTo(Ratio.of(3, 6));
            assertThat(Ratio.of(0, -7)).isEqualTo(Ratio.ZERO);
        }

        @Test
        void thePartsCanBeLookedAt() {
            Ratio half = Ratio.of(5, -10);
            assertThat(half.numerator()).isEqualTo(-1);
            assertThat(half.denominator()).isEqualTo(2);
        }

        @Test
        void nothingIsDividedByZero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.of(1, 0))
                    .withMessage("denominator is zero");
        }

        @Test
        void nullIsNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new Ratio(null, ONE))
                    .withMessage("numerator");
            assertThatNullPointerException()
                    .isThrownBy(() -> new Ratio(ZERO, null))
                    .withMessage("denominator");
        }
    }

    @Nested
    class FromPoints {

        @ParameterizedTest
        @CsvSource({"0.25, 1/4", "-0.25, -1/4", "100, 100", "1.5, 3/2", "0, 0", "0.000000000000001, 1/1000000000000000"
        })
        void keepsEveryDigit(String points, String fraction) {
            assertThat(Ratio.from(Points.parse(points))).hasToString(fraction);
        }
    }

    @Nested
    class Order {

        @ParameterizedTest
        @CsvSource({"1, 3, 1, 2", "-1, 2, -1, 3", "33, 100, 1, 3", "-1, 2, 0, 1", "1, 2, 2, 1", "-3, 2, 1, -2"})
        void theSmallerComesFirst(long a, long b, long c, long d) {
            assertThat(Ratio.of(a, b)).isLessThan(Ratio.of(c, d));
            assertThat(Ratio.of(c, d)).isGreaterThan(Ratio.of(a, b));
        }
    }

    @Nested
    class Arithmetic {

        @Test
        void addsExactly() {
            assertThat(Ratio.of(1, 3).plus(Ratio.of(1, 6))).isEqualTo(Ratio.of(1, 2));
            assertThat(Ratio.of(1, 3).plus(Ratio.of(-1, 3))).isEqualTo(Ratio.ZERO);
        }

        @Test
        void divides() {
            assertThat(Ratio.of(1, 2).dividedBy(Ratio.of(3, 4))).isEqualTo(Ratio.of(2, 3));
            assertThat(Ratio.of(1, 2).dividedBy(Ratio.of(-1, 3))).isEqualTo(Ratio.of(-3, 2));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.of(1, 2).dividedBy(Ratio.ZERO))
                    .withMessage("divisor is zero");
        }

        @Test
        void threeThirdsAreOne() {
            Ratio third = Ratio.of(1, 3);
            assertThat(Ratio.sum(List.of(third, third, third))).isEqualTo(Ratio.of(1, 1));
        }

        @Test
        void theSumOfNothingIsZero() {
            assertThat(Ratio.sum(List.of())).isEqualTo(Ratio.ZERO);
        }

        @Test
        void ofManyFractionsIsExact() {
            // 1/(k(k+1)) is 1/k − 1/(k+1), so that all but the first and the last cancel
            List<Ratio> terms = LongStream.rangeClosed(1, 999)
                    .mapToObj(k -> Ratio.of(1, k * (k + 1)))
                    .toList();

            assertThat(Ratio.sum(terms)).isEqualTo(Ratio.of(999, 1000));
        }

        @Test
        void theMeanStaysExact() {
            assertThat(Ratio.mean(List.of(Ratio.of(1, 1), Ratio.of(1, 1), Ratio.of(2, 1))))
                    .isEqualTo(Ratio.of(4, 3));
            assertThat(Ratio.mean(List.of(Ratio.of(4, 3)))).isEqualTo(Ratio.of(4, 3));
        }

        @Test
        void thereIsNoMeanOfNothing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.mean(List.of()))
                    .withMessage("ratios are empty");
        }
    }
}
