package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.rule;
import static org.parindex.scoring.core.score.OneLeaf.assertIssues;
import static org.parindex.scoring.core.score.OneLeaf.only;
import static org.parindex.scoring.core.score.OneLeaf.score;
import static org.parindex.scoring.core.sheet.Sheets.awarded;

import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.value.Points;

/** Points that a unit brings themselves, at leaves with and without a rule. */
class BroughtPointsTest {

    private static final String PLACE = "scores.csv:2:2: error ";
    private static final String LEAF = ": A, criterion 1 \"Leaf 1\": ";
    private static final ScoringRule RATE = rule("proportion: {of: done, over: planned, full-at: 100%}");

    @Test
    void areWhatALeafWithoutOtherInputsIsMeasuredBy() {
        assertThat(only(score(Awarded.freely(), points("1.5"))).points()).contains(Points.parse("1.5"));
        assertIssues(
                score(Awarded.freely(), Measurement.builder()),
                PLACE + "RUL-201" + LEAF + "the input \"points\" has no value.");
        assertIssues(
                score(Awarded.freely(), points("1").number("done", 1)),
                PLACE + "RUL-202" + LEAF + "there is no input \"done\", only: points.");
        assertIssues(
                score(Awarded.freely(), Measurement.builder().flag("points", true)),
                PLACE + "RUL-203" + LEAF + "the input \"points\" is \"yes\", but must be: a number such as 12.5.");
    }

    @Test
    void standAsTheyAreThoughTheLeafHasARule() {
        CriterionScore leaf = only(score(RATE, awarded("2.5", 2, 2)));
        assertThat(leaf.points()).contains(Points.parse("2.5"));
        assertThat(leaf.explanation().orElseThrow().rule()).isEqualTo(Awarded.freely());
    }

    @Test
    void mayGoUpToTheMaximumWhateverTheRuleCanGive() {
        ScoringRule capped = rule("count: {each: 0.5, cap: 1}");
        assertThat(only(score(capped, awarded("3", 2, 2))).points()).contains(Points.of(3));
        assertIssues(score(capped, awarded("3.1", 2, 2)), PLACE + "SCO-101" + LEAF + "3.1 is more than the maximum 3.");
    }

    @Test
    void mayGoDownAsFarAsTheRule() {
        ScoringRule negative = rule("deduction: {each: 0.5, floor: -1}");
        assertThat(only(score(negative, awarded("-1", 2, 2))).points()).contains(Points.of(-1));
        assertIssues(
                score(negative, awarded("-1.1", 2, 2)),
                PLACE + "RUL-212" + LEAF + "-1.1 points are fewer than -1."
                        + " Check the values, or declare a \"floor\" in the scheme.");
        assertIssues(
                score(RATE, awarded("-0.1", 2, 2)), PLACE + "SCO-102" + LEAF + "-0.1 is negative; points begin at 0.");
    }

    @Test
    void areMultiplesOfTheStep() {
        assertThat(only(score(rule("awarded: {step: 0.25}"), awarded("1.75", 2, 2)))
                        .points())
                .contains(Points.parse("1.75"));
        assertIssues(
                score(rule("awarded: {step: 0.25}"), awarded("1.7", 2, 2)),
                PLACE + "RUL-204" + LEAF + "1.7 is not a multiple of 0.25.");
    }

    private static Measurement.Builder points(String points) {
        return Measurement.builder().number("points", points);
    }
}
