package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.rule;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.score.OneLeaf.assertIssues;
import static org.parindex.scoring.core.score.OneLeaf.measured;
import static org.parindex.scoring.core.score.OneLeaf.only;
import static org.parindex.scoring.core.score.OneLeaf.score;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** What a unit was measured at, and what its rule makes of it. */
class MeasuredEntryTest {

    private static final String PLACE = "scores.csv:2:2: error ";
    private static final String LEAF = ": A, criterion 1 \"Leaf 1\": ";
    private static final ScoringRule RATE = rule("proportion: {of: done, over: planned, full-at: 100%}");

    @Nested
    class Inputs {

        @Test
        void becomePointsWithTheirReason() {
            // 3 × 2/3
            CriterionScore leaf = only(score(RATE, done(2, 3)));
            assertThat(leaf.points()).contains(Points.of(2));
            assertThat(leaf.explanation())
                    .contains(new Explanation(RATE, done(2, 3).build(), Optional.of(Ratio.of(200, 3)), "proportion"));
        }

        @Test
        void areAllThere() {
            assertIssues(
                    score(RATE, Measurement.builder().number("done", 2)),
                    PLACE + "RUL-201" + LEAF + "the input \"planned\" has no value.");
        }

        @Test
        void areThoseOfTheRule() {
            assertIssues(
                    score(RATE, done(2, 3).number("late", 1)),
                    PLACE + "RUL-202" + LEAF + "there is no input \"late\", only: done, planned.");
        }

        @Test
        void areOfTheirTypes() {
            assertIssues(
                    score(RATE, done(-2, 3).flag("planned", true)),
                    PLACE + "RUL-203" + LEAF
                            + "the input \"done\" is \"-2\", but must be: a number from 0 on, such as 12.5.",
                    PLACE + "RUL-203" + LEAF
                            + "the input \"planned\" is \"yes\", but must be: a number from 0 on, such as 12.5.");
            assertIssues(
                    score(rule("count: {each: 1}"), Measurement.builder().number("count", "1.5")),
                    PLACE + "RUL-203" + LEAF
                            + "the input \"count\" is \"1.5\", but must be: a whole number from 0 on.");
            assertIssues(
                    score(
                            rule("choice: {options: {yes: 1, no: 0}}"),
                            Measurement.builder().option("option", "Yes")),
                    PLACE + "RUL-203" + LEAF + "the input \"option\" is \"Yes\", but must be: yes | no.");
        }

        @Test
        void thatTheRuleRefusesAreAnIssue() {
            assertIssues(
                    score(RATE, done(0, 0)),
                    PLACE + "RUL-205" + LEAF + "\"done\" and \"planned\" are both 0, which gives no rate."
                            + " Declare in the scheme what \"zero-over-zero\" counts, or award points.");
            assertIssues(score(RATE, done(2, 0)), PLACE + "RUL-206" + LEAF + "\"done\" is 2, though \"planned\" is 0.");
        }
    }

    @Nested
    class Ranges {

        @Test
        void aRuleGivesNoMoreThanItSays() {
            // a third of 10 is more than the maximum of 3
            assertIssues(
                    score(new Thirds(), Measurement.builder().number("value", 10)),
                    PLACE + "RUL-211" + LEAF + "the rule gives 3.333333 points, more than 3."
                            + " Check the measured values, or declare a \"cap\" in the scheme.");
        }

        @Test
        void aRuleGivesNoFewerThanItSays() {
            assertIssues(
                    score(new Thirds(), Measurement.builder().number("value", -1)),
                    PLACE + "RUL-212" + LEAF + "-0.333333 points are fewer than 0."
                            + " Check the values, or declare a \"floor\" in the scheme.");
        }
    }

    @Nested
    class NotApplicable {

        private final ScoringRule rule = rule("choice: {options: {yes: max, no: 0, none due: not-applicable}}");
        private final Measurement.Builder noneDue = Measurement.builder().option("option", "none due");

        @ParameterizedTest
        @CsvSource({"ZERO, 0", "FULL, 3", "LEAVE_OUT, none"})
        void followsThePolicyOfTheNode(AbsencePolicy policy, String points) {
            Checked<Scorecards> cards =
                    score(leafBuilder("1", "3").rule(rule).notApplicable(policy), measured(noneDue));
            CriterionScore leaf = only(cards);
            assertThat(leaf.points().map(Points::toString).orElse("none")).isEqualTo(points);
            assertThat(leaf.state()).isEqualTo(CriterionState.NOT_APPLICABLE);
            assertThat(leaf.explanation().orElseThrow().branch()).isEqualTo("none due");
        }

        @Test
        void isRefusedUnlessDeclared() {
            assertIssues(
                    score(rule, noneDue),
                    PLACE + "SCO-104" + LEAF + "marked as not applicable, which this scheme does not allow."
                            + " Write the value, or declare in the scheme what \"not-applicable\" counts.");
        }

        @Test
        void canExclude() {
            LeafCriterion.Builder leaf = leafBuilder("1", "3").rule(rule).notApplicable(AbsencePolicy.EXCLUDE);
            assertThat(score(leaf, measured(noneDue)).issues())
                    .extracting(issue -> issue.code().id())
                    .containsExactly("SCO-109");
        }
    }

    private static Measurement.Builder done(long done, long planned) {
        return Measurement.builder().number("done", done).number("planned", planned);
    }
}
