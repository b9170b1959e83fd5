package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.range;
import static org.parindex.scoring.core.rule.Rules.rule;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.value.Ratio;

class DeductionTest {

    @Nested
    class Floors {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // 1 less 0.25 a day
                    "0 | 1 at 0 by 0 × each",
                    "1 | 3/4 at 1 by 1 × each",
                    "4 | 0 at 4 by 4 × each",
                    "5 | 0 at 5 by floor"
                })
        void areZeroUnlessDeclared(String days, String outcome) {
            assertThat(outcome(rule("deduction: {input: late-days, each: 0.25}"), "1", "late-days=" + days))
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // nothing to begin with, less 0.25 each, at least −0.5
                    "0 | 0 at 0 by 0 × each",
                    "2 | -1/2 at 2 by 2 × each",
                    "3 | -1/2 at 3 by floor"
                })
        void mayLieBelowZero(String events, String outcome) {
            assertThat(outcome(rule("deduction: {start: 0, each: 0.25, floor: -0.5}"), "1", "events=" + events))
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"2 | 2 at 2 by 2 × each", "4 | 1 at 4 by floor"})
        void mayLieAboveZero(String events, String outcome) {
            // 25 % of 4 each time: 4 − 2 × 1 = 2; never below 25 % of 4
            assertThat(outcome(rule("deduction: {each: 25%, floor: 25%}"), "4", "events=" + events))
                    .isEqualTo(outcome);
        }
    }

    @Test
    void pointsLieBetweenTheFloorAndTheStart() {
        assertThat(range(rule("deduction: {start: 1, each: 0.25, floor: -0.5}"), "2"))
                .containsExactly(Ratio.of(-1, 2), Ratio.of(1));
        assertThat(range(rule("deduction: {start: 0.5, each: 0.25, floor: 1}"), "2"))
                .containsExactly(Ratio.ZERO, Ratio.of(1));
    }

    @Test
    void eachEventTakesSomethingAway() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deduction("events", Award.MAXIMUM, Award.parse("-0.25"), Award.NONE))
                .withMessage("each must be positive: -0.25");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deduction("-", Award.MAXIMUM, Award.MAXIMUM, Award.NONE))
                .withMessage("name is malformed: -");
    }
}
