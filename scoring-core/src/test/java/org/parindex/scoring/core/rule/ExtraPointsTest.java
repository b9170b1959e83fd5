package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.range;
import static org.parindex.scoring.core.rule.Rules.rule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.rule.ExtraPoints.Event;
import org.parindex.scoring.core.rule.ExtraPoints.Sign;
import org.parindex.scoring.core.value.Ratio;

class ExtraPointsTest {

    private static final String EVENTS = "{events: [{input: ideas, each: 0.25, cap: 1},"
            + " {one-of: [{input: small, each: 0.25}, {input: large, each: 1}]}]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ideas=0, small=0, large=0 | 0 at 0",
                "ideas=3, small=0, large=0 | 3/4 at 3/4 by ideas",
                "ideas=9, small=0, large=0 | 1 at 1 by ideas",
                // never both: 1 is more than 3 × 0.25, 5 × 0.25 is more than 1; of equals the first
                "ideas=0, small=3, large=1 | 1 at 1 by large",
                "ideas=0, small=5, large=1 | 5/4 at 5/4 by small",
                "ideas=0, small=4, large=1 | 1 at 1 by small",
                "ideas=2, small=3, large=1 | 3/2 at 3/2 by ideas + large",
                // together at most the maximum
                "ideas=4, small=0, large=1 | 2 at 2 by ideas + large",
                "ideas=4, small=5, large=0 | 2 at 9/4 by ideas + small, max"
            })
    void aBonusIsAdded(String inputs, String outcome) {
        assertThat(outcome(rule("bonus: " + EVENTS), "2", inputs)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ideas=0, small=0, large=0 | 0 at 0",
                "ideas=2, small=0, large=1 | -3/2 at 3/2 by ideas + large",
                "ideas=4, small=5, large=0 | -2 at 9/4 by ideas + small, max"
            })
    void aPenaltyIsTakenAway(String inputs, String outcome) {
        assertThat(outcome(rule("penalty: " + EVENTS), "2", inputs)).isEqualTo(outcome);
    }

    @Test
    void sharesAreThoseOfTheMaximum() {
        // 10 % of 5 each, at most 20 % of 5
        ScoringRule rule = rule("bonus: {events: [{input: a, each: 10%, cap: 20%}]}");
        assertThat(outcome(rule, "5", "a=1")).isEqualTo("1/2 at 1/2 by a");
        assertThat(outcome(rule, "5", "a=3")).isEqualTo("1 at 1 by a");
    }

    @Test
    void theyLieOutsideTheMaximum() {
        assertThat(rule("bonus: " + EVENTS).isOutsideMaximum()).isTrue();
        assertThat(rule("penalty: " + EVENTS).isOutsideMaximum()).isTrue();
        assertThat(rule("count: {each: 1}").isOutsideMaximum()).isFalse();
        assertThat(range(rule("bonus: " + EVENTS), "2")).containsExactly(Ratio.ZERO, Ratio.of(2));
        assertThat(range(rule("penalty: " + EVENTS), "2")).containsExactly(Ratio.of(-2), Ratio.ZERO);
    }

    @Test
    void anAlternativeOfOneIsTheEventItself() {
        assertThat(rule("bonus: {events: [{one-of: [{input: a, each: 1}]}]}"))
                .isEqualTo(rule("bonus: {events: [{input: a, each: 1}]}"));
    }

    @Nested
    class Refusals {

        @Test
        void ofNoEvents() {
            assertRefused("events are empty: []", List.of());
            assertRefused("events are empty: [[]]", List.of(List.of()));
        }

        @Test
        void ofAnEventThatIsThereTwice() {
            Event event = new Event("a", Award.MAXIMUM, Optional.empty());
            assertRefused("event is there twice: a", List.of(List.of(event), List.of(event)));
            assertRefused("event is there twice: a", List.of(List.of(event, event)));
        }

        @Test
        void ofEventsThatGiveNothing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Event("a", Award.NONE, Optional.empty()))
                    .withMessage("each must be positive: 0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Event("a", Award.MAXIMUM, Optional.of(Award.parse("-1%"))))
                    .withMessage("cap must be positive: -1%");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Event("points", Award.MAXIMUM, Optional.empty()))
                    .withMessage("name is malformed: points");
        }

        private void assertRefused(String message, List<List<Event>> events) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ExtraPoints(Sign.BONUS, events))
                    .withMessage(message);
        }
    }
}
