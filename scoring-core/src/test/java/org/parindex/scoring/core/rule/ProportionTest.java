package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.range;
import static org.parindex.scoring.core.rule.Rules.rule;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class ProportionTest {

    private static final Quantity RATE = Quantity.of("rate", true);

    @Nested
    class HigherIsBetter {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // 2 × 9/10; the full 2; 2 × 1/3
                    "done=9, planned=10  | 9/5 at 90 by proportion",
                    "done=10, planned=10 | 2 at 100 by full-at",
                    "done=12, planned=10 | 2 at 120 by full-at",
                    "done=1, planned=3   | 2/3 at 100/3 by proportion",
                    "done=0, planned=3   | 0 at 0 by zero-at"
                })
        void theMaximumIsSharedOut(String inputs, String outcome) {
            assertThat(outcome(rule("proportion: {of: done, over: planned}"), "2", inputs))
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // from 80 % on: 2 × 80/100; below it nothing
                    "100%      | 2 at 100 by full-at",
                    "99.99%    | 9999/5000 at 9999/100 by proportion",
                    "80%       | 8/5 at 80 by proportion",
                    "79.99%    | 0 at 7999/100 by nothing-below",
                    "0%        | 0 at 0 by nothing-below",
                    "-5%       | 0 at -5 by nothing-below"
                })
        void nothingIsLeftBelowALimit(String rate, String outcome) {
            assertThat(outcome(rule("proportion: {value: rate, nothing-below: 80%}"), "2", "rate=" + rate))
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // 3 × (65 − 50) / (80 − 50) = 3/2
                    "80 | 3 at 80 by full-at",
                    "65 | 3/2 at 65 by proportion",
                    "50 | 0 at 50 by zero-at",
                    "49 | 0 at 49 by zero-at"
                })
        void theWayGoesFromOneEndToTheOther(String value, String outcome) {
            assertThat(outcome(rule("proportion: {full-at: 80, zero-at: 50}"), "3", "value=" + value))
                    .isEqualTo(outcome);
        }
    }

    @Nested
    class LowerIsBetter {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // 1 × (7 − 20) / (5 − 20) = 13/15; above 10 nothing
                    "0  | 1 at 0 by full-at",
                    "5  | 1 at 5 by full-at",
                    "7  | 13/15 at 7 by proportion",
                    "10 | 2/3 at 10 by proportion",
                    "11 | 0 at 11 by nothing-above",
                    "20 | 0 at 20 by nothing-above"
                })
        void theEndsAreExchanged(String value, String outcome) {
            assertThat(outcome(rule("proportion: {full-at: 5, zero-at: 20, nothing-above: 10}"), "1", "value=" + value))
                    .isEqualTo(outcome);
        }
    }

    @Nested
    class Caps {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // the cap is 2 × 90 % = 1.8
                    "89%  | 89/50 at 89 by proportion",
                    "90%  | 9/5 at 90 by proportion",
                    "91%  | 9/5 at 91 by cap",
                    "100% | 9/5 at 100 by cap"
                })
        void holdWhateverTheShareIs(String rate, String outcome) {
            assertThat(outcome(rule("proportion: {value: rate, full-at: 100%, cap: 90%}"), "2", "rate=" + rate))
                    .isEqualTo(outcome);
        }

        @Test
        void areTheMostThatCanBeHad() {
            assertThat(range(rule("proportion: {cap: 1.5}"), "2")).containsExactly(Ratio.ZERO, Ratio.of(3, 2));
            assertThat(range(rule("proportion: {}"), "2")).containsExactly(Ratio.ZERO, Ratio.of(2));
        }

        @Test
        void areMoreThanNothing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> proportion(100, 0, Optional.empty(), Award.NONE))
                    .withMessage("cap must be positive: 0");
        }
    }

    @Nested
    class Ends {

        @Test
        void areTwo() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> proportion(50, 50, Optional.empty(), Award.MAXIMUM))
                    .withMessage("fullAt and zeroAt are the same: 50");
        }

        @ParameterizedTest
        @CsvSource({"100, 0, 100.01", "10, 20, 9.99"})
        void areReached(long fullAt, long zeroAt, String beyond) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> proportion(fullAt, zeroAt, Optional.of(Points.parse(beyond)), Award.MAXIMUM))
                    .withMessage("nothingBeyond (Optional[%s]) lies beyond fullAt (%s)", beyond, fullAt);
        }

        @ParameterizedTest
        @CsvSource({"100, 0", "10, 20"})
        void canBeAllThatCounts(long fullAt, long zeroAt) {
            Optional<Points> beyond = Optional.of(Points.of(fullAt));
            assertThat(proportion(fullAt, zeroAt, beyond, Award.MAXIMUM).nothingBeyond())
                    .isEqualTo(beyond);
        }
    }

    private static Proportion proportion(long fullAt, long zeroAt, Optional<Points> beyond, Award cap) {
        return new Proportion(RATE, Points.of(fullAt), Points.of(zeroAt), beyond, cap);
    }
}
