package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.range;
import static org.parindex.scoring.core.rule.Rules.rule;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.rule.Conditions.Needed;
import org.parindex.scoring.core.value.Ratio;

class ConditionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "planned=yes, funded=yes | 2 by then: planned = yes, funded = yes",
                "planned=yes, funded=no  | 1/2 by else: funded = no",
                "planned=no, funded=yes  | 1/2 by else: planned = no",
                "planned=no, funded=no   | 1/2 by else: planned = no, funded = no"
            })
    void allMustHold(String answers, String outcome) {
        assertThat(outcome(rule("all: {of: [planned, funded], else: 0.5}"), "2", answers))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unlawful=no, late=no   | 2 by else: unlawful = no, late = no",
                "unlawful=yes, late=no  | -1/2 by then: unlawful = yes",
                "unlawful=no, late=yes  | -1/2 by then: late = yes",
                "unlawful=yes, late=yes | -1/2 by then: unlawful = yes, late = yes"
            })
    void anyIsEnough(String answers, String outcome) {
        assertThat(outcome(rule("any: {of: [unlawful, late], then: -25%, else: max}"), "2", answers))
                .isEqualTo(outcome);
    }

    @Test
    void theyGiveTheMaximumOrNothingUnlessDeclared() {
        assertThat(rule("all: {of: [a]}"))
                .isEqualTo(new Conditions(Needed.ALL, List.of("a"), Award.MAXIMUM, Award.NONE));
        assertThat(rule("any: {of: [a]}"))
                .isEqualTo(new Conditions(Needed.ANY, List.of("a"), Award.MAXIMUM, Award.NONE));
    }

    @Test
    void pointsLieBetweenTheFewestAndTheMost() {
        assertThat(range(rule("any: {of: [a], then: -25%, else: 1}"), "2"))
                .containsExactly(Ratio.of(-1, 2), Ratio.of(1));
        assertThat(range(rule("all: {of: [a], then: 1, else: 0.5}"), "2")).containsExactly(Ratio.ZERO, Ratio.of(1));
    }

    @Test
    void eachIsAQuestion() {
        assertThat(rule("all: {of: [a, b]}").inputs())
                .containsExactly(Input.of("a", Input.Type.FLAG), Input.of("b", Input.Type.FLAG));
    }

    @Nested
    class Refusals {

        @Test
        void ofNoCondition() {
            assertRefused("conditions are empty", List.of());
        }

        @Test
        void ofOneThatIsThereTwice() {
            assertRefused("a condition is there twice: [a, a]", List.of("a", "a"));
        }

        @Test
        void ofANameThatIsNone() {
            assertRefused("name is malformed: points", List.of("a", "points"));
        }

        private void assertRefused(String message, List<String> conditions) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Conditions(Needed.ALL, conditions, Award.MAXIMUM, Award.NONE))
                    .withMessage(message);
        }
    }
}
