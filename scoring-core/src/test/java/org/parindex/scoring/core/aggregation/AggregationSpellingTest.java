package org.parindex.scoring.core.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.aggregation.Aggregations.faults;
import static org.parindex.scoring.core.aggregation.Aggregations.rule;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.scoring.core.parameter.Flow;
import org.parindex.scoring.core.parameter.Node;

/** What an aggregation spells out, its kind reads back; and no two spell alike. */
class AggregationSpellingTest {

    static Stream<String> different() {
        return Stream.of(
                "sum",
                "minimum",
                "maximum",
                "median",
                "product",
                "mean",
                "mean: {weights: equal}",
                "mean: {weights: normalise}",
                "mean: {weights: max}",
                "geometric-mean",
                "geometric-mean: {weights: max}",
                "geometric-mean: {zero: refuse}",
                "geometric-mean: {precision: 200}",
                "harmonic-mean",
                "harmonic-mean: {weights: equal}",
                "harmonic-mean: {zero: zero}",
                "power-mean: {exponent: 2}",
                "power-mean: {exponent: -0.5}",
                "power-mean: {exponent: 2, weights: equal}",
                "power-mean: {exponent: 2, zero: zero}",
                "power-mean: {exponent: 2, precision: 1}");
    }

    @ParameterizedTest
    @MethodSource("different")
    void theKindReadsAnEqualOneBack(String text) {
        AggregationRule rule = rule(text);
        Node spelled = Flow.node("{" + rule.kind() + ": " + rule.parameters().toString() + "}");
        assertThat(Aggregations.read(spelled).value()).contains(rule);
        assertThat(Aggregations.read(spelled).orElseThrow()).hasSameHashCodeAs(rule);
    }

    @Test
    void differentOnesSpellDifferently() {
        List<String> spellings = different().map(text -> rule(text).spelling()).toList();
        assertThat(spellings).doesNotHaveDuplicates();
    }

    @Test
    void everyKindIsAmongThem() {
        assertThat(different().map(text -> rule(text).kind()).distinct().sorted())
                .isEqualTo(AggregationKind.installed().keys());
        assertThat(AggregationKind.installed().issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mean | mean {weights: given}",
                "geometric-mean | geometric-mean {weights: given, zero: zero, precision: 34}",
                "harmonic-mean | harmonic-mean {weights: given, zero: refuse}",
                "power-mean: {exponent: 2.0} | power-mean {exponent: 2, weights: given, zero: refuse, precision: 34}",
                "median | median"
            })
    void whatIsLeftOutIsSpelledOut(String text, String spelling) {
        assertThat(rule(text).spelling()).isEqualTo(spelling);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "power-mean | error SCH-203: criterion 1, power-mean has no key \"exponent\". Add \"exponent: …\".",
                "power-mean: {exponent: 0} | error RUL-126: criterion 1, power-mean: \"exponent\" is 0, but must be from 0.01"
                        + " to 100, or from -100 to -0.01. Declare \"geometric-mean\", which is what the mean comes to around"
                        + " 0, or \"maximum\" or \"minimum\", which it comes to beyond.",
                "geometric-mean: {precision: 201} | error RUL-119: criterion 1, geometric-mean: \"precision\" is 201, but"
                        + " must be a whole number, at most 200.",
                "geometric-mean: {precision: 1.5} | error RUL-119: criterion 1, geometric-mean: \"precision\" is 1.5, but"
                        + " must be a whole number, at most 200.",
                "geometric-mean: {precision: 0} | error SCH-302: criterion 1, geometric-mean: \"precision\" is 0, but must"
                        + " be more than 0.",
                "mean: {weights: maximum} | error SCH-206: criterion 1, mean: \"weights\" is \"maximum\", which is none of:"
                        + " given, equal, normalise, max.",
                "harmonic-mean: {zero: null} | error SCH-206: criterion 1, harmonic-mean: \"zero\" is \"null\", which is"
                        + " none of: zero, refuse.",
                "harmonic-mean: {precision: 5} | error SCH-202: criterion 1, harmonic-mean has an unknown key"
                        + " \"precision\". Known keys: weights, zero.",
                "median: {weights: equal} | error SCH-202: criterion 1, median has an unknown key \"weights\". Known keys: .",
                "root-mean | error SCH-221: criterion 1: \"aggregation\" asks for \"root-mean\", which is none of:"
                        + " geometric-mean, harmonic-mean, maximum, mean, median, minimum, power-mean, product, sum."
            })
    void whatIsWrongIsSaid(String text, String issue) {
        assertThat(faults(text)).containsExactly(issue);
    }
}
