package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.range;
import static org.parindex.scoring.core.rule.Rules.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.rule.SteppedDeduction.Counted;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class SteppedDeductionTest {

    private static final String RULE = "stepped-deduction: {value: rate, target: 90%, step: 10%, each: 5";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // from 90 % on nothing, then 5 for each 10 % that has begun, as 86 % costs 5; until nothing is left
                "95%    | 20 at 95 by 0 × each",
                "90%    | 20 at 90 by 0 × each",
                "89.99% | 15 at 8999/100 by 1 × each",
                "86%    | 15 at 86 by 1 × each",
                "80%    | 15 at 80 by 1 × each",
                "79.99% | 10 at 7999/100 by 2 × each",
                "50%    | 0 at 50 by 4 × each",
                "49.99% | 0 at 4999/100 by floor"
            })
    void aStepCountsAsSoonAsItHasBegun(String rate, String outcome) {
        assertThat(outcome(rule(RULE + "}"), "20", "rate=" + rate)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90%    | 20 at 90 by 0 × each",
                "80.01% | 20 at 8001/100 by 0 × each",
                "80%    | 15 at 80 by 1 × each",
                "70.01% | 15 at 7001/100 by 1 × each"
            })
    void orOnceItIsComplete(String rate, String outcome) {
        assertThat(outcome(rule(RULE + ", counted: whole}"), "20", "rate=" + rate))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | -3 at 0 by floor", "5 | -2 at 5 by 4 × each"})
    void theFloorMayLieBelowZero(String value, String outcome) {
        // target 10, step 1.5: (10 − 5) / 1.5 = 10/3, four begun: 2 − 4 × 1; (10 − 0) / 1.5: seven begun
        ScoringRule rule = rule("stepped-deduction: {target: 10, step: 1.5, each: 1, floor: -3}");
        assertThat(outcome(rule, "2", "value=" + value)).isEqualTo(outcome);
    }

    @Test
    void pointsLieBetweenTheFloorAndTheStart() {
        assertThat(range(rule(RULE + ", start: 10, floor: -50%}"), "20")).containsExactly(Ratio.of(-10), Ratio.of(10));
        assertThat(range(rule(RULE + ", start: 0, floor: 5}"), "20")).containsExactly(Ratio.ZERO, Ratio.of(5));
    }

    @Test
    void aStepHasAWidthAndTakesSomethingAway() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stepped(Points.ZERO, Award.MAXIMUM))
                .withMessage("step must be positive: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stepped(Points.of(10), Award.NONE))
                .withMessage("each must be positive: 0");
    }

    private static SteppedDeduction stepped(Points step, Award each) {
        return new SteppedDeduction(
                Quantity.of("rate", true), Points.of(90), step, Counted.BEGUN, Award.MAXIMUM, each, Award.NONE);
    }
}
