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
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class ScaleMeanTest {

    private static final String SCALE = "scale: {bad: 1, fair: 2, good: 3}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // (1 + 2 × 2 + 3 × 2) / 5 = 11/5: 3 × 11/15
                "bad=1, fair=2, good=2 | 11/5 at 11/5 by mean",
                "bad=0, fair=0, good=2 | 3 at 3 by full-at",
                "bad=2, fair=0, good=0 | 1 at 1 by mean"
            })
    void theMeanGoesFromZeroToTheTopOfTheScale(String answers, String outcome) {
        assertThat(outcome(rule("scale-mean: {" + SCALE + "}"), "3", answers)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 3 × (mean − 1) / (2.5 − 1)
                "bad=1, fair=0, good=0 | 0 at 1 by mean",
                "bad=1, fair=1, good=0 | 1 at 3/2 by mean",
                "bad=0, fair=1, good=1 | 3 at 5/2 by full-at",
                "bad=0, fair=0, good=1 | 3 at 3 by full-at"
            })
    void orFromOneEndToTheOther(String answers, String outcome) {
        assertThat(outcome(rule("scale-mean: {" + SCALE + ", zero-at: 1, full-at: 2.5}"), "3", answers))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 1 × (mean − 5) / (1 − 5)
                "never=1, often=0 | 1 at 1 by full-at",
                "never=1, often=1 | 1/2 at 3 by mean",
                "never=0, often=1 | 0 at 5 by mean"
            })
    void lowerMayBeBetter(String answers, String outcome) {
        ScoringRule rule = rule("scale-mean: {scale: {never: 1, often: 5}, zero-at: 5, full-at: 1}");
        assertThat(outcome(rule, "1", answers)).isEqualTo(outcome);
    }

    @Test
    void ignoredAnswersAndTooFewOfThemCountAsInAnySurvey() {
        ScoringRule rule = rule("scale-mean: {" + SCALE + ", ignore: [none], at-least: 2, too-few: zero}");
        assertThat(outcome(rule, "3", "bad=0, fair=0, good=1, none=5")).isEqualTo("0 by 1 < 2");
        assertThat(outcome(rule, "3", "bad=0, fair=0, good=2, none=5")).isEqualTo("3 at 3 by full-at");
        assertThat(range(rule, "3")).containsExactly(Ratio.ZERO, Ratio.of(3));
    }

    @Test
    void theEndsAreTwo() {
        Answers answers = new Answers(Map.of("good", Points.of(3)), List.of(), 1, WhenNothing.REFUSE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScaleMean(answers, Points.of(3), Points.of(3)))
                .withMessage("fullAt and zeroAt are the same: 3");
    }

    @Nested
    class AnswersAreRefused {

        @Test
        void withoutOptions() {
            assertRefused("worth is empty", Map.of(), List.of(), 1);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 1_000_001})
        void withoutAnyOrWithTooManyNeeded(int atLeast) {
            assertRefused(
                    "atLeast (" + atLeast + ") must be from 1 to 1000000",
                    Map.of("A", Points.ZERO),
                    List.of(),
                    atLeast);
        }

        @Test
        void withAnOptionThatIsThereTwice() {
            assertRefused("options are ignored and worth something: [A]", Map.of("A", Points.ZERO), List.of("A"), 1);
            assertRefused("an option is ignored twice: [E, E]", Map.of("A", Points.ZERO), List.of("E", "E"), 1);
        }

        @Test
        void withANameThatIsNone() {
            assertRefused("name is malformed: a b", Map.of("a b", Points.ZERO), List.of(), 1);
            assertRefused("name is malformed: ", Map.of("A", Points.ZERO), List.of(""), 1);
        }

        private void assertRefused(String message, Map<String, Points> worth, List<String> ignored, int atLeast) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Answers(worth, ignored, atLeast, WhenNothing.REFUSE))
                    .withMessage(message);
        }
    }
}
