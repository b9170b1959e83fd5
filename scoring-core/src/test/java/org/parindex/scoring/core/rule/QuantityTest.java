package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.rule;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number that a rule looks at, shown at the rules that look at one. */
class QuantityTest {

    @Nested
    class ZeroOverZero {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "refuse         | RUL-205 [done, planned]",
                    "zero           | 0 by 0/0",
                    "full           | 3 by 0/0",
                    "not-applicable | n/a by 0/0"
                })
        void countsAsDeclared(String policy, String outcome) {
            ScoringRule rule = rule("proportion: {of: done, over: planned, zero-over-zero: " + policy + "}");
            assertThat(outcome(rule, "3", "done=0, planned=0")).isEqualTo(outcome);
            assertThat(outcome(rule, "3", "done=0, planned=1")).isEqualTo("0 at 0 by zero-at");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "proportion: {of: done, over: planned}",
                    "bands: {of: done, over: planned, intervals: [{from: 50%, points: max}, {below: 50%, points: 0}]}",
                    "piecewise: {of: done, over: planned, through: [{at: 0%, points: 0}, {at: 50%, points: max}]}",
                    "stepped-deduction: {of: done, over: planned, target: 90%, step: 10%, each: 1}"
                })
        void isRefusedByEveryRuleUnlessDeclared(String rule) {
            assertThat(outcome(rule(rule), "3", "done=0, planned=0")).isEqualTo("RUL-205 [done, planned]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"refuse", "zero", "full", "not-applicable"})
        void isNotSomethingOverZeroWhichIsAlwaysRefused(String policy) {
            ScoringRule rule = rule("proportion: {of: done, over: planned, zero-over-zero: " + policy + "}");
            assertThat(outcome(rule, "3", "done=2.5, planned=0")).isEqualTo("RUL-206 [done, planned, 2.5]");
        }
    }

    @Nested
    class Inputs {

        @Test
        void areOneNumberOrPercentage() {
            assertThat(rule("proportion: {value: rate, full-at: 90%}").inputs())
                    .containsExactly(Input.of("rate", Input.Type.PERCENT));
            assertThat(rule("proportion: {full-at: 90}").inputs())
                    .containsExactly(Input.of("value", Input.Type.NUMBER));
        }

        @Test
        void areTwoAmounts() {
            assertThat(rule("proportion: {of: done, over: planned, full-at: 90%}")
                            .inputs())
                    .containsExactly(Input.of("done", Input.Type.AMOUNT), Input.of("planned", Input.Type.AMOUNT));
        }

        @Test
        void aQuotientCountsAHundredTimesOnlyAgainstPercentages() {
            // 3/2 against 2: 1 × 3/4; 150 % against 200 %: the same
            assertThat(outcome(rule("proportion: {of: a, over: b, full-at: 2}"), "1", "a=3, b=2"))
                    .isEqualTo("3/4 at 3/2 by proportion");
            assertThat(outcome(rule("proportion: {of: a, over: b, full-at: 200%}"), "1", "a=3, b=2"))
                    .isEqualTo("3/4 at 150 by proportion");
        }
    }

    @Nested
    class Refusals {

        @Test
        void ofNames() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.of("points", true))
                    .withMessage("name is malformed: points");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> quotient("done", "not a name"))
                    .withMessage("name is malformed: not a name");
        }

        @Test
        void ofTheSameInputTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> quotient("done", "done"))
                    .withMessage("of and over are the same: done");
        }

        @Test
        void ofAPolicyThatCouldNeverApply() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Quantity("rate", Optional.empty(), true, WhenNothing.FULL))
                    .withMessage("zeroOverZero needs a denominator: FULL");
        }

        private Quantity quotient(String of, String over) {
            return new Quantity(of, Optional.of(over), true, WhenNothing.REFUSE);
        }
    }
}
