package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.range;
import static org.parindex.scoring.core.rule.Rules.rule;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class SurveyTest {

    private static final String YEN_BAI = "weights: {A: 100%, B: 60%, C: 20%, D: 0%}, ignore: [E]";

    @Nested
    class Weights {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // (3 × 100 + 2 × 60 + 1 × 20) / 7 = 440/7 %, of 2 points 88/70; E never counts
                    "A=3, B=2, C=1, D=1, E=0  | 44/35 at 440/7 by mean",
                    "A=3, B=2, C=1, D=1, E=99 | 44/35 at 440/7 by mean",
                    "A=5, B=0, C=0, D=0, E=0  | 2 at 100 by full-at",
                    "A=0, B=0, C=0, D=5, E=0  | 0 at 0 by mean"
                })
        void theMeanIsTheShareOfTheMaximum(String answers, String outcome) {
            assertThat(outcome(rule("survey: {" + YEN_BAI + "}"), "2", answers)).isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // full from a mean of 80 % on: 2 × 60/80
                    "A=0, B=1, C=0, D=0, E=0 | 3/2 at 60 by mean",
                    "A=1, B=1, C=0, D=0, E=0 | 2 at 80 by full-at",
                    "A=1, B=0, C=0, D=0, E=0 | 2 at 100 by full-at"
                })
        void aTargetMayBeEnough(String answers, String outcome) {
            assertThat(outcome(rule("survey: {" + YEN_BAI + ", full-at: 80%}"), "2", answers))
                    .isEqualTo(outcome);
        }

        @Test
        void inputsAreCountsOfAllOptions() {
            assertThat(rule("survey: {" + YEN_BAI + "}").inputs())
                    .extracting(Input::name)
                    .containsExactly("A", "B", "C", "D", "E");
            assertThat(rule("survey: {" + YEN_BAI + "}").inputs())
                    .extracting(Input::type)
                    .containsOnly(Input.Type.COUNT);
        }
    }

    @Nested
    class TooFewAnswers {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "refuse         | RUL-208 [29, 30]",
                    "zero           | 0 by 29 < 30",
                    "full           | 2 by 29 < 30",
                    "not-applicable | n/a by 29 < 30"
                })
        void countAsDeclared(String policy, String outcome) {
            ScoringRule rule = rule("survey: {" + YEN_BAI + ", at-least: 30, too-few: " + policy + "}");
            assertThat(outcome(rule, "2", "A=29, B=0, C=0, D=0, E=1")).isEqualTo(outcome);
            assertThat(outcome(rule, "2", "A=30, B=0, C=0, D=0, E=0")).isEqualTo("2 at 100 by full-at");
        }

        @Test
        void areNoneAtAllUnlessDeclared() {
            assertThat(outcome(rule("survey: {" + YEN_BAI + "}"), "2", "A=0, B=0, C=0, D=0, E=9"))
                    .isEqualTo("RUL-208 [0, 1]");
        }
    }

    @Nested
    class TopBox {

        private final ScoringRule rule = rule("top-box: {top: [4, 5], others: [1, 2, 3], full-at: 90%}");

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // 6 of 8 are 75 %: 3 × 75/90; 9 of 10 are 90 %
                    "1=0, 2=0, 3=2, 4=2, 5=4 | 5/2 at 75 by mean",
                    "1=1, 2=0, 3=0, 4=9, 5=0 | 3 at 90 by full-at"
                })
        void onlyTheTopOptionsCount(String answers, String outcome) {
            assertThat(outcome(rule, "3", answers)).isEqualTo(outcome);
        }

        @Test
        void isASurvey() {
            assertThat(rule).isEqualTo(rule("survey: {weights: {4: 100%, 5: 100%, 1: 0%, 2: 0, 3: 0%}, full-at: 90%}"));
        }
    }

    @Test
    void pointsLieBetweenNothingAndTheMaximum() {
        assertThat(range(rule("survey: {" + YEN_BAI + "}"), "2")).containsExactly(Ratio.ZERO, Ratio.of(2));
    }

    @Test
    void theOrderOfTheOptionsCounts() {
        assertThat(rule("survey: {weights: {A: 100%, B: 0%}}"))
                .isNotEqualTo(rule("survey: {weights: {B: 0%, A: 100%}}"))
                .hasSameHashCodeAs(rule("survey: {weights: {A: 100%, B: 0%}}"));
    }

    @Test
    void weightsAndTargetAreShares() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Survey(answers("100.1"), Points.of(100)))
                .withMessageStartingWith("weights are not shares: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Survey(answers("100"), Points.ZERO))
                .withMessage("fullAt is not a share: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Survey(answers("100"), Points.of(101)))
                .withMessage("fullAt is not a share: 101");
    }

    private static Answers answers(String weight) {
        return new Answers(Map.of("A", Points.parse(weight)), List.of(), 1, WhenNothing.REFUSE);
    }
}
