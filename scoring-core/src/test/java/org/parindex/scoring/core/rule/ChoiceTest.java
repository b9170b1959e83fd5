package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.range;
import static org.parindex.scoring.core.rule.Rules.rule;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class ChoiceTest {

    private final ScoringRule rule =
            rule("choice: {input: plan, options: {in time: max, late: 0.5, late and wrong: 12.5%,"
                    + " never: -0.25, none due: not-applicable}}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the maximum is 2, of which 12.5 % are 1/4
                "in time        | 2 by in time",
                "late           | 1/2 by late",
                "late and wrong | 1/4 by late and wrong",
                "never          | -1/4 by never",
                "none due       | n/a by none due"
            })
    void eachOptionGivesItsPoints(String option, String outcome) {
        assertThat(outcome(rule, "2", "plan=" + option)).isEqualTo(outcome);
    }

    @Test
    void pointsLieBetweenTheFewestAndTheMostOfAllOptions() {
        assertThat(range(rule, "2")).containsExactly(Ratio.of(-1, 4), Ratio.of(2));
        assertThat(range(rule("choice: {options: {yes: 1, no: 0.5}}"), "2")).containsExactly(Ratio.ZERO, Ratio.of(1));
    }

    @Test
    void theInputIsCalledOptionUnlessNamed() {
        assertThat(rule("choice: {options: {yes: 1, no: 0}}").inputs())
                .containsExactly(Input.choice("option", List.of("yes", "no")));
    }

    @Test
    void theOrderOfTheOptionsCounts() {
        assertThat(rule("choice: {options: {yes: 1, no: 0}}"))
                .isNotEqualTo(rule("choice: {options: {no: 0, yes: 1}}"))
                .isEqualTo(rule("choice: {options: {yes: 1, no: 0}}"))
                .hasSameHashCodeAs(rule("choice: {options: {yes: 1, no: 0}}"));
    }

    @Test
    void whatIsNoOptionCannotBeScored() {
        Measurement other = Measurement.builder().option("plan", "early").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.score(other, Points.of(2)))
                .withMessage("option is none of [in time, late, late and wrong, never, none due]: early");
    }

    @Nested
    class Refusals {

        @Test
        void ofNothingToChoose() {
            assertRefused("options are empty", Map.of());
        }

        @Test
        void ofABlankOption() {
            assertRefused("an option is blank", Map.of(" ", Optional.of(Award.NONE)));
        }

        @Test
        void ofOptionsThatDifferInCaseOrBlanksOnly() {
            assertRefused(
                    "option is there twice: in  TIME",
                    ImmutableMap.of("in time", Optional.of(Award.MAXIMUM), "in  TIME", Optional.empty()));
        }

        @Test
        void ofANameThatIsNone() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Choice("a b", Map.of("yes", Optional.empty())))
                    .withMessage("name is malformed: a b");
        }

        private void assertRefused(String message, Map<String, Optional<Award>> options) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Choice("plan", options))
                    .withMessage(message);
        }
    }
}
