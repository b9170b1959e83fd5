package org.parindex.scoring.core.value;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

    @Nested
    class Refusals {

        @ParameterizedTest
        @ValueSource(strings = {"1E+1001", "1E-1001", "1E+100000000", "1E-100000000", "1E+2147483647", "1E-2147483647"})
        void hugeExponentsAreRefusedAtOnce(String decimal) {
            BigDecimal huge = new BigDecimal(decimal);
            assertTimeoutPreemptively(
                    ofSeconds(5),
                    () -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> Points.of(huge))
                            .withMessage("points have more than 1000 digits"));
        }

        @Test
        void theLargestExponentIsTaken() {
            assertThat(Points.of(new BigDecimal("1E+1000")).toBigDecimal())
                    .isEqualTo(BigDecimal.TEN.pow(1_000))
                    .extracting(BigDecimal::scale)
                    .isEqualTo(0);
            assertThat(Points.of(new BigDecimal("0E-1000"))).isEqualTo(Points.ZERO);
        }

        @Test
        void moreDigitsThanAnAmountCanHave() {
            assertThat(Points.of(new BigDecimal("1E-40"))).hasToString("0.0000000000000000000000000000000000000001");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Points.of(new BigDecimal("1E-41")))
                    .withMessage("points have more than 40 decimals: 1E-41");
        }

        @Test
        void zerosBehindTheLastDigitDoNotCount() {
            assertThat(Points.of(new BigDecimal("0.50000000000000000000"))).hasToString("0.5");
        }

        @Test
        void nullIsNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Points.of((BigDecimal) null))
                    .withMessage("points");
        }
    }

    @Nested
    class Equality {

        @Test
        void trailingZerosCarryNoMeaning() {
            assertThat(Points.parse("2.0"))
                    .isEqualTo(Points.parse("2.00"))
                    .isEqualTo(Points.of(2))
                    .hasSameHashCodeAs(Points.parse("2.00"))
                    .isEqualByComparingTo(Points.of(2));
        }

        @Test
        void hundredIsOneAmountHoweverItIsMade() {
            assertThat(Points.of(new BigDecimal("1E+2")))
                    .isEqualTo(Points.of(100))
                    .isEqualTo(Points.parse("100.00"))
                    .hasSameHashCodeAs(Points.of(100));
        }

        @Test
        void differentAmountsDiffer() {
            assertThat(Points.of(2)).isNotEqualTo(Points.parse("2.01")).isNotEqualTo(Points.of(-2));
            assertThat(Points.of(2)).isNotEqualTo(new BigDecimal(2)).isNotEqualTo(null);
        }

        @Test
        void hashesTellAmountsApart() {
            assertThat(Points.of(2).hashCode()).isNotEqualTo(Points.of(3).hashCode());
        }

        @Test
        void orderIsByAmount() {
            assertThat(Points.parse("9.9")).isLessThan(Points.parse("10"));
            assertThat(Points.parse("-2")).isLessThan(Points.parse("-1.99"));
        }
    }

    @Nested
    class Arithmetic {

        @Test
        void addsExactly() {
            assertThat(Points.parse("66.72").plus(Points.of(10))).hasToString("76.72");
            assertThat(Points.parse("0.1").plus(Points.parse("0.2"))).hasToString("0.3");
            assertThat(Points.parse("0.75").plus(Points.parse("0.25"))).isEqualTo(Points.of(1));
        }

        @Test
        void subtractsBelowZero() {
            assertThat(Points.parse("85.19").minus(Points.parse("86.1"))).hasToString("-0.91");
            assertThat(Points.of(1).minus(Points.parse("1.0"))).isEqualTo(Points.ZERO);
        }

        @ParameterizedTest
        @CsvSource({"-0.01, true, false", "0, false, false", "0.01, false, true"})
        void zeroHasNoSign(String text, boolean negative, boolean positive) {
            assertThat(Points.parse(text).isNegative()).isEqualTo(negative);
            assertThat(Points.parse(text).isPositive()).isEqualTo(positive);
        }
    }
}
