package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.faults;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with the names of inputs, each in full. */
class InputIssueTest {

    private static final String NAME_HINT =
            " Use letters, digits, - and _, beginning with a letter or digit; not \"points\".";
    private static final String TWICE_HINT = " Give each input a name of its own.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count: {each: 1, input: a b} | count | input | a b",
                "choice: {options: {yes: 1}, input: points} | choice | input | points",
                "all: {of: [a, -b]} | all | of | -b",
                "proportion: {value: a.b} | proportion | value | a.b",
                "survey: {weights: {A: 100%}, ignore: [a b]} | survey | ignore | a b",
                "survey: {weights: {a b: 100%}} | survey | weights | a b",
                "bonus: {events: [{input: a b, each: 1}]} | bonus | input | a b"
            })
    void haveNames(String rule, String kind, String key, String found) {
        assertThat(faults(rule))
                .containsExactly("error RUL-112: criterion 1.1, " + kind + ": \"" + key + "\" names an input \"" + found
                        + "\"." + NAME_HINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all: {of: [a, a]}",
                "proportion: {of: a, over: a}",
                "survey: {weights: {a: 100%}, ignore: [a]}",
                "survey: {weights: {b: 100%}, ignore: [a, a]}",
                "scale-mean: {scale: {a: 1}, ignore: [a]}",
                "top-box: {top: [a], others: [a]}",
                "top-box: {top: [b], others: [a, a]}",
                "bonus: {events: [{input: a, each: 1}, {one-of: [{input: a, each: 1}]}]}"
            })
    void areThereOnce(String rule) {
        String kind = rule.substring(0, rule.indexOf(':'));
        assertThat(faults(rule))
                .containsExactly(
                        "error RUL-113: criterion 1.1, " + kind + ": the input \"a\" is there twice." + TWICE_HINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"value: x, of: a, over: b", "zero-over-zero: full, value: x", "zero-over-zero: full"})
    void areOneNumberOrOneQuotient(String keys) {
        String key = keys.substring(0, keys.indexOf(':'));
        assertThat(faults("proportion: {" + keys + "}"))
                .containsExactly("error RUL-117: criterion 1.1, proportion: \"" + key
                        + "\" does not go with the other keys. Name one number with \"value\", or a quotient with"
                        + " \"of\" and \"over\", and \"zero-over-zero\" if you like.");
    }

    @ParameterizedTest
    @CsvSource({"of, over", "over, of"})
    void ofAQuotientAreTwo(String there, String missing) {
        assertThat(faults("proportion: {" + there + ": a}"))
                .containsExactly("error SCH-203: criterion 1.1, proportion has no key \"" + missing + "\". Add \""
                        + missing + ": …\".");
    }
}
