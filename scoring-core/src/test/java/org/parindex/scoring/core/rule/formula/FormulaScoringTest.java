package org.parindex.scoring.core.rule.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.range;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.Input.Type;
import org.parindex.scoring.core.rule.formula.Condition.Comparison;
import org.parindex.scoring.core.rule.formula.Condition.Sign;
import org.parindex.scoring.core.rule.formula.Expression.Constant;
import org.parindex.scoring.core.rule.formula.Expression.Maximum;
import org.parindex.scoring.core.rule.formula.Expression.Operation;
import org.parindex.scoring.core.rule.formula.Expression.Operator;
import org.parindex.scoring.core.rule.formula.Expression.Variable;
import org.parindex.scoring.core.rule.formula.Formula.Branch;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class FormulaScoringTest {

    private static final List<Input> INPUTS = List.of(Input.of("done", Type.COUNT), Input.of("planned", Type.COUNT));
    private static final Expression DONE = new Variable("done");
    private static final Expression PLANNED = new Variable("planned");

    /** The share of what was done in the maximum. */
    private static final Expression SHARE =
            new Operation(Operator.TIMES, new Operation(Operator.OVER, DONE, PLANNED), new Maximum());

    private static final Branch NOTHING_PLANNED =
            new Branch(Optional.of(new Comparison(Sign.EQUAL, PLANNED, number("0"))), number("1"));
    private static final Branch ALWAYS = new Branch(Optional.empty(), SHARE);

    @Nested
    class Branches {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "done=2, planned=3 | 2 at 2 by done / planned * max",
                    "done=1, planned=2 | 3/2 at 3/2 by done / planned * max",
                    "done=0, planned=0 | 1 at 1 by 1 if planned = 0"
                })
        void areTakenInTheirOrder(String inputs, String outcome) {
            assertThat(outcome(formula(NOTHING_PLANNED, ALWAYS), "3", inputs)).isEqualTo(outcome);
        }

        @Test
        void mayDivideByZeroInTheirCondition() {
            Comparison half = new Comparison(Sign.MORE, SHARE, number("1"));
            assertThat(outcome(formula(new Branch(Optional.of(half), number("1"))), "3", "done=2, planned=0"))
                    .isEqualTo("RUL-210 [done / planned]");
        }

        @Test
        void mayAllNotApply() {
            Branch done = new Branch(Optional.of(new Comparison(Sign.LESS, DONE, PLANNED)), SHARE);
            assertThat(outcome(formula(done), "3", "done=2, planned=2")).isEqualTo("RUL-209 []");
        }

        @Test
        void areSpelledOut() {
            assertThat(formula(NOTHING_PLANNED, ALWAYS).spelling())
                    .isEqualTo("formula {branches: [{when: \"planned = 0\", points: 1},"
                            + " {points: \"done / planned * max\"}], inputs: {planned: count, done: count}}");
        }
    }

    @Nested
    class Limits {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // floor 1, cap 2
                    "done=1, planned=4 | 1 at 3/4 by done / planned * max",
                    "done=1, planned=3 | 1 at 1 by done / planned * max",
                    "done=1, planned=2 | 3/2 at 3/2 by done / planned * max",
                    "done=2, planned=3 | 2 at 2 by done / planned * max",
                    "done=9, planned=1 | 2 at 27 by done / planned * max"
                })
        void holdThePoints(String inputs, String outcome) {
            assertThat(outcome(limited("1", "2"), "3", inputs)).isEqualTo(outcome);
        }

        @Test
        void areNotThereUnlessDeclared() {
            assertThat(outcome(formula(ALWAYS), "3", "done=2, planned=1")).isEqualTo("6 at 6 by done / planned * max");
            assertThat(range(formula(ALWAYS), "3")).containsExactly(Ratio.ZERO, Ratio.of(3));
        }

        @Test
        void areTheFewestAndTheMost() {
            assertThat(range(limited("-50%", "2"), "3")).containsExactly(Ratio.of(-3, 2), Ratio.of(2));
            assertThat(range(limited("1", "2"), "3")).containsExactly(Ratio.ZERO, Ratio.of(2));
        }

        @Test
        void theFloorHoldsAgainstTheCap() {
            assertThat(outcome(limited("2", "1"), "3", "done=0, planned=1"))
                    .isEqualTo("2 at 0 by done / planned * max");
            assertThat(range(limited("2", "1"), "3")).containsExactly(Ratio.ZERO, Ratio.of(2));
        }

        private Formula limited(String floor, String cap) {
            return new Formula(List.of(ALWAYS), INPUTS, Optional.of(Award.parse(floor)), Optional.of(Award.parse(cap)));
        }
    }

    private static Formula formula(Branch... branches) {
        return new Formula(List.of(branches), INPUTS, Optional.empty(), Optional.empty());
    }

    private static Constant number(String number) {
        return new Constant(Points.parse(number));
    }
}
