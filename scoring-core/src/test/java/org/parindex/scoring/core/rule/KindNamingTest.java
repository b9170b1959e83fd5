package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.parameter.Flow;

/** How a scheme file asks for a rule: by the name of its kind, alone or with parameters. */
class KindNamingTest {

    private static final String KNOWN = "all, any, awarded, bands, bonus, choice, count, deduction, distance, min-max,"
            + " penalty, piecewise, proportion, rank, scale-mean, stepped-deduction, survey, top-box, z-score";

    @ParameterizedTest
    @ValueSource(strings = {"proportion", "{proportion: {}}"})
    void theNameIsEnoughIfNothingNeedsToBeSaid(String rule) {
        assertThat(Rules.read(Flow.node(rule)).orElseThrow()).isEqualTo(Rules.rule("proportion: {}"));
    }

    @Test
    void theNameIsOneOfTheKnown() {
        assertThat(Rules.read(Flow.node("{band: {}}")).issues())
                .extracting(Issue::toString)
                .containsExactly("error SCH-221: criterion 1.1: \"rule\" asks for \"band\", which is none of: " + KNOWN
                        + ". Did you mean \"bands\"?");
        assertThat(Rules.read(Flow.node("guess")).issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "error SCH-221: criterion 1.1: \"rule\" asks for \"guess\", which is none of: " + KNOWN + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[proportion]", "{}", "{count: {each: 1}, proportion: {}}", "{count: [1]}", "{count: 5}"})
    void anythingElseIsRefused(String rule) {
        assertThat(Rules.read(Flow.node(rule)).issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "error SCH-205: criterion 1.1: the value of \"rule\" must be the name of a kind, or that"
                                + " name as a key with its parameters below.");
    }

    @Test
    void nothingBelowTheNameIsNoParameters() {
        assertThat(Rules.read(Flow.located("{proportion: }")).issues())
                .extracting(Issue::toString)
                .containsExactly("scheme.yaml:1:14: error SCH-204: criterion 1.1: the key \"proportion\" has no value."
                        + " Write a value after the colon, or delete the key.");
    }

    @Test
    void parametersThatAreMissingAreReportedWhereTheyShouldStand() {
        assertThat(Rules.read(Flow.located("{count: {}}")).issues())
                .extracting(Issue::toString)
                .containsExactly("scheme.yaml:1:9: error SCH-203: criterion 1.1, count has no key \"each\"."
                        + " Add \"each: …\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "awarded: {steps: 1} | awarded | steps | step | ' Did you mean \"step\"?'",
                "count: {each: 1, points: 2} | count | points | 'input, each, cap' | ''",
                "all: {of: [a], otherwise: 2} | all | otherwise | 'of, then, else' | ''",
                "penalty: {events: [{one-of: [{input: a, each: 1}], cap: 1}]} | penalty | cap | one-of | ''",
                "top-box: {top: [a], others: [b], weights: {a: 1}} | top-box | weights |"
                        + " 'ignore, at-least, too-few, top, others, full-at' | ''"
            })
    void keysAreOnesOfTheKind(String rule, String kind, String key, String known, String hint) {
        assertThat(faults(rule))
                .containsExactly("error SCH-202: criterion 1.1, " + kind + " has an unknown key \"" + key
                        + "\". Known keys: " + known + "." + hint);
    }

    @Test
    void wordsAreOnesOfTheKey() {
        assertThat(faults("proportion: {of: a, over: b, zero-over-zero: none}"))
                .containsExactly(
                        "error SCH-206: criterion 1.1, proportion: \"zero-over-zero\" is \"none\", which is none"
                                + " of: refuse, zero, full, not-applicable.");
        assertThat(faults("stepped-deduction: {target: 1, step: 1, each: 1, counted: begin}"))
                .containsExactly(
                        "error SCH-206: criterion 1.1, stepped-deduction: \"counted\" is \"begin\", which is none"
                                + " of: begun, whole. Did you mean \"begun\"?");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(faults("count: {input: a b, each: x, cap: 0, more: 1}"))
                .extracting(issue -> issue.substring(6, 13))
                .containsExactly("SCH-202", "RUL-112", "SCH-220", "SCH-302");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "{count: *}",
                "{count: {each: *}}",
                "{choice: {options: {yes: *, no: 0}}}",
                "{choice: {options: *}}",
                "{bands: {intervals: [*, {from: 0, points: 1}]}}",
                "{bands: {intervals: [{from: 0, points: *}, {below: 0, points: 1}]}}",
                "{survey: {weights: *}}",
                "{scale-mean: {scale: {A: *, B: 2}}}",
                "{bonus: {events: [{input: *, each: 1}]}}"
            })
    void ofWhatHasBeenRefusedNothingMoreIsSaidAndNothingIsMade(String rule) {
        assertThat(Rules.unread(Flow.node(rule))).isEmpty();
    }
}
