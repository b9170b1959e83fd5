package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.faults;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What else can be wrong with a rule as a scheme file states it, each in full. */
class RuleIssueTest {

    @Nested
    class Options {

        @Test
        void areThereOnce() {
            assertThat(faults("choice: {options: {in time: max, In  Time: 0}}"))
                    .containsExactly("error RUL-108: criterion 1.1, choice: the option \"In  Time\" is there twice."
                            + " Delete one of the two; case and blanks make no difference.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"choice: {options: {}}", "choice: {options: {\" \": 1}}"})
        void areThereAndHaveNames(String rule) {
            assertThat(faults(rule))
                    .containsExactly("error RUL-115: criterion 1.1, choice: there are no options, or one has no name.");
        }

        @ParameterizedTest
        @CsvSource({"survey, weights", "scale-mean, scale"})
        void ofASurveyAreThere(String kind, String key) {
            assertThat(faults(kind + ": {" + key + ": {}}"))
                    .containsExactly(
                            "error RUL-115: criterion 1.1, " + kind + ": there are no options, or one has no name.");
        }

        @Test
        void givePoints() {
            assertThat(faults("choice: {options: {yes: full}}"))
                    .containsExactly(
                            "error SCH-220: criterion 1.1, choice: \"yes\" is \"full\", but must be points such as"
                                    + " 0.5, a share of the maximum such as 25%, max, or not-applicable.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"60", "101%", "-1%", "max"})
        void ofASurveyWeighAShare(String weight) {
            assertThat(faults("survey: {weights: {A: 100%, B: " + weight + "}}"))
                    .containsExactly("error SCH-220: criterion 1.1, survey: \"B\" is \"" + weight
                            + "\", but must be a percentage from 0% to 100%.");
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "count: {each: 0} | each | 0",
                    "count: {each: 1, cap: -1} | cap | -1",
                    "deduction: {each: -25%} | each | -25%",
                    "stepped-deduction: {target: 90%, step: 0%, each: 5} | step | 0%",
                    "stepped-deduction: {target: 90, step: -1, each: 5} | step | -1",
                    "bonus: {events: [{input: a, each: 0}]} | each | 0",
                    "penalty: {events: [{input: a, each: 1, cap: 0}]} | cap | 0",
                    "proportion: {cap: 0} | cap | 0",
                    "survey: {weights: {A: 100%}, full-at: 0} | full-at | 0%"
                })
        void areMoreThanNothing(String rule, String key, String found) {
            assertThat(faults(rule))
                    .containsExactly("error SCH-302: criterion 1.1, " + rule.substring(0, rule.indexOf(':')) + ": \""
                            + key + "\" is " + found + ", but must be more than 0.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.5", "1000001"})
        void ofAnswersAreWhole(String atLeast) {
            assertThat(faults("survey: {weights: {A: 100%}, at-least: " + atLeast + "}"))
                    .containsExactly("error RUL-119: criterion 1.1, survey: \"at-least\" is " + atLeast
                            + ", but must be a whole number, at most 1000000.");
        }
    }

    @Nested
    class Ends {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "proportion: {full-at: 5, zero-at: 5, nothing-above: 3} | 5",
                    "proportion: {zero-at: 100%} | 100%",
                    "proportion: {full-at: 0} | 0",
                    "scale-mean: {scale: {A: 1, B: 2}, zero-at: 2} | 2"
                })
        void areTwo(String rule, String found) {
            assertThat(faults(rule))
                    .containsExactly("error RUL-110: criterion 1.1, " + rule.substring(0, rule.indexOf(':'))
                            + ": \"full-at\" and \"zero-at\" are both " + found
                            + ". Declare where the maximum is reached and where nothing is left.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "nothing-below: 120% | nothing-below | 120% | 100%",
                    "full-at: 5, zero-at: 9, nothing-above: 4 | nothing-above | 4 | 5"
                })
        void areReached(String keys, String key, String found, String full) {
            assertThat(faults("proportion: {" + keys + "}"))
                    .containsExactly("error RUL-111: criterion 1.1, proportion: \"" + key + "\" is " + found
                            + ", so the maximum at " + full + " could never be reached.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "nothing-above: 80% | nothing-above",
                    "full-at: 5, zero-at: 9, nothing-below: 7 | nothing-below"
                })
        void areOnTheirSides(String keys, String key) {
            assertThat(faults("proportion: {" + keys + "}"))
                    .containsExactly("error RUL-118: criterion 1.1, proportion: \"" + key
                            + "\" is on the wrong side of \"full-at\". Use \"nothing-below\" where higher is better, and"
                            + " \"nothing-above\" where lower is better.");
        }

        @Test
        void areNotComparedIfOneIsUnreadable() {
            assertThat(faults("proportion: {full-at: 5%, zero-at: much, nothing-above: 80%}"))
                    .containsExactly("error SCH-220: criterion 1.1, proportion: \"zero-at\" is \"much\", but must be a"
                            + " number such as 12.5 or a percentage such as 80%.");
        }

        @Test
        void needTheFullEndUnlessTheyArePercentages() {
            assertThat(faults("proportion: {nothing-below: 80}"))
                    .containsExactly(
                            "error SCH-203: criterion 1.1, proportion has no key \"full-at\". Add \"full-at: …\".");
        }
    }
}
