package org.parindex.scoring.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

    /** The mean of the districts of Sơn La 2020: 86.155833… */
    private static final Ratio MEAN = Ratio.of(103_387, 1_200);

    @Nested
    class Modes {

        @ParameterizedTest
        @CsvSource({
            "UP,         3, -3, 4, -4, 3, -3",
            "DOWN,       2, -2, 3, -3, 2, -2",
            "CEILING,    3, -2, 4, -3, 3, -2",
            "FLOOR,      2, -3, 3, -4, 2, -3",
            "HALF_UP,    3, -3, 4, -4, 2, -2",
            "HALF_DOWN,  2, -2, 3, -3, 2, -2",
            "HALF_EVEN,  2, -2, 4, -4, 2, -2"
        })
        void atHalfWayAndBelow(RoundingMode mode, long a, long b, long c, long d, long e, long f) {
            Rounding whole = new Rounding(0, mode);
            assertThat(whole.round(Ratio.of(5, 2))).isEqualTo(Points.of(a));
            assertThat(whole.round(Ratio.of(-5, 2))).isEqualTo(Points.of(b));
            assertThat(whole.round(Ratio.of(7, 2))).isEqualTo(Points.of(c));
            assertThat(whole.round(Ratio.of(-7, 2))).isEqualTo(Points.of(d));
            assertThat(whole.round(Ratio.of(12, 5))).isEqualTo(Points.of(e));
            assertThat(whole.round(Ratio.of(-12, 5))).isEqualTo(Points.of(f));
        }

        @Test
        void halfUpRoundsAwayFromZero() {
            assertThat(Rounding.halfUp(2).round(decimal("1.005"))).isEqualTo(Points.parse("1.01"));
            assertThat(Rounding.halfUp(2).round(decimal("-1.005"))).isEqualTo(Points.parse("-1.01"));
            assertThat(Rounding.halfUp(2).round(decimal("1.00499999"))).isEqualTo(Points.of(1));
        }

        @Test
        void theMeanOfTheDistrictsIsThePrintedOneOnlyIfTruncated() {
            assertThat(Rounding.halfUp(2).round(MEAN)).isEqualTo(Points.parse("86.16"));
            assertThat(new Rounding(2, RoundingMode.DOWN).round(MEAN)).isEqualTo(Points.parse("86.15"));
        }
    }

    @Nested
    class Digits {

        @ParameterizedTest
        @CsvSource({"62.491, 62.49", "62.495, 62.5", "0.004, 0", "-0.004, 0", "66.72, 66.72", "10, 10"})
        void twoAreKept(String exact, String rounded) {
            assertThat(Rounding.halfUp(2).round(decimal(exact))).hasToString(rounded);
        }

        @Test
        void noneAreKept() {
            assertThat(Rounding.halfUp(0).round(decimal("99.5"))).isEqualTo(Points.of(100));
        }

        @Test
        void fifteenAreTheMost() {
            assertThat(Rounding.halfUp(15).round(Ratio.of(2, 3))).hasToString("0.666666666666667");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rounding.halfUp(16))
                    .withMessage("scale (16) is not in 0..15");
        }

        @Test
        void aFractionIsRoundedOnlyOnce() {
            assertThat(Rounding.halfUp(1).round(decimal("0.449"))).isEqualTo(Points.parse("0.4"));
        }
    }

    @Nested
    class Refusals {

        @ParameterizedTest
        @ValueSource(ints = {-1, 16})
        void scalesThatPointsCannotHave(int scale) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rounding.halfUp(scale))
                    .withMessage("scale (" + scale + ") is not in 0..15");
        }

        @Test
        void theModeThatDoesNotRound() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Rounding(2, RoundingMode.UNNECESSARY))
                    .withMessage("mode is UNNECESSARY");
        }

        @Test
        void nullIsNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new Rounding(2, null))
                    .withMessage("mode");
        }
    }

    private static Ratio decimal(String text) {
        return Ratio.from(Points.parse(text));
    }
}
