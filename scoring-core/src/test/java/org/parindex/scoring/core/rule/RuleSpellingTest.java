package org.parindex.scoring.core.rule;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Flow;
import org.parindex.scoring.core.parameter.Node;

/** What a rule spells out, its kind reads back; and no two rules spell alike. */
class RuleSpellingTest {

    /** Different rules of all kinds; several of a kind differ in one part only. */
    static Stream<String> rules() {
        return Stream.of(
                        AWARDED,
                        BANDS,
                        CHOICE,
                        CONDITIONS,
                        COUNT,
                        DEDUCTIONS,
                        EXTRA,
                        MIN_MAX,
                        NORMALISING,
                        PIECEWISE,
                        PROPORTION,
                        SURVEYS)
                .flatMap(List::stream);
    }

    private static final List<String> AWARDED =
            List.of("awarded: {}", "awarded: {step: 0.25}", "awarded: {step: 0.000000000000001}");

    private static final List<String> BANDS = List.of(
            "bands: {intervals: [{from: 0, points: max}, {below: 0, points: 0}]}",
            "bands: {intervals: [{above: 0, points: max}, {to: 0, points: 0}]}",
            "bands: {value: x, intervals: [{from: 0, points: max}, {below: 0, points: 0}]}",
            "bands: {intervals: [{from: 0%, points: max}, {below: 0%, points: 0}]}",
            "bands: {intervals: [{below: 0%, points: 0}, {from: 0%, points: max}]}",
            "bands: {range: {from: 0}, intervals: [{from: 0, points: max}]}",
            "bands: {range: {at: 5}, intervals: [{at: 5, points: 50%}]}",
            "bands: {of: a, over: b, range: {above: 0%, below: 100%}, intervals: [{above: 0%, points: -1}]}",
            "bands: {of: a, over: b, zero-over-zero: full, range: {above: 0%, below: 100%},"
                    + " intervals: [{above: 0%, points: -1}]}",
            "bands: {intervals: [{to: 85, points: 1}, {above: 85, below: 100, points: 2}, {at: 100, points: 3},"
                    + " {above: 100, points: 4}]}");

    private static final List<String> CHOICE = List.of(
            "choice: {options: {yes: max, no: 0}}",
            "choice: {options: {no: 0, yes: max}}",
            "choice: {input: plan, options: {yes: max, no: 0}}",
            "choice: {options: {yes: max, no: not-applicable}}",
            "choice: {options: {\"in time, and {right}: \\\"yes\\\"\": 0.5, \"C:\\\\\": 25%, \"Đúng hạn\": -1}}");

    private static final List<String> CONDITIONS = List.of(
            "all: {of: [a, b]}",
            "all: {of: [b, a]}",
            "any: {of: [a, b]}",
            "all: {of: [a, b], then: 50%}",
            "all: {of: [a, b], else: -0.5}",
            "any: {of: [a], then: 0, else: max}");

    private static final List<String> COUNT = List.of(
            "count: {each: 0.5}", "count: {each: 0.5%}", "count: {input: n, each: 0.5}", "count: {each: 0.5, cap: 1}");

    private static final List<String> DEDUCTIONS = List.of(
            "deduction: {each: 0.25}",
            "deduction: {input: n, each: 0.25}",
            "deduction: {start: 0, each: 0.25, floor: -50%}",
            "stepped-deduction: {target: 90%, step: 10%, each: 5}",
            "stepped-deduction: {target: 90, step: 10, each: 5}",
            "stepped-deduction: {target: 0, step: 10, each: 5}",
            "stepped-deduction: {target: 0%, step: 10%, each: 5}",
            "stepped-deduction: {value: x, target: 90%, step: 10%, each: 5}",
            "stepped-deduction: {target: 90%, step: 10%, counted: whole, each: 5, start: 10, floor: -1}",
            "stepped-deduction: {of: a, over: b, zero-over-zero: zero, target: 90%, step: 10%, each: 5}");

    private static final List<String> EXTRA = List.of(
            "bonus: {events: [{input: a, each: 0.25}]}",
            "penalty: {events: [{input: a, each: 0.25}]}",
            "bonus: {events: [{input: a, each: 25%, cap: 1}]}",
            "bonus: {events: [{input: a, each: 1}, {input: b, each: 1}]}",
            "bonus: {events: [{one-of: [{input: a, each: 1}, {input: b, each: 1}]}]}",
            "bonus: {events: [{one-of: [{input: a, each: 1}, {input: b, each: 1, cap: 2}]}, {input: c, each: 1}]}");

    private static final List<String> MIN_MAX = List.of(
            "min-max: {}",
            "min-max: {value: x}",
            "min-max: {of: a, over: b}",
            "min-max: {worst: 0%}",
            "min-max: {worst: 0}",
            "min-max: {worst: 1/3}",
            "min-max: {worst: 0.3333333333333333333}",
            "min-max: {worst: 1/3%, best: 7000000000000000000000%}",
            "min-max: {worst: max, best: min}",
            "min-max: {worst: 0, best: min, better: higher}",
            "min-max: {worst: p2.5}",
            "min-max: {worst: mean}",
            "min-max: {worst: median}",
            "min-max: {worst: unit Hà Nội 100%}",
            "min-max: {scale: logarithmic}",
            "min-max: {outside: extend}",
            "min-max: {lowest: 1}",
            "min-max: {highest: 50%}",
            "min-max: {percentiles: exclusive}",
            "min-max: {winsorise: {from: p5}}",
            "min-max: {winsorise: {to: p95}}",
            "min-max: {winsorise: {from: 5%, to: p95}}",
            "min-max: {precision: 6}");

    private static final List<String> NORMALISING = List.of(
            "distance: {target: 5}",
            "distance: {target: 5%}",
            "distance: {target: mean}",
            "distance: {target: 5, zero-at: 10}",
            "distance: {target: 5, below: 10, above: 20/3}",
            "distance: {target: 5, winsorise: {from: 1}}",
            "rank: {}",
            "rank: {better: lower}",
            "rank: {ties: average}",
            "rank: {as: borda}",
            "rank: {as: rank}",
            "rank: {among: [3, 2, 2]}",
            "rank: {among: [3%, 7/3%, 0]}",
            "rank: {value: x, winsorise: {to: p90}}",
            "z-score: {}",
            "z-score: {value: x}",
            "z-score: {scale: logarithmic}",
            "z-score: {deviation: population}",
            "z-score: {mean: 0, deviation: 1}",
            "z-score: {mean: 0%, deviation: 1%}",
            "z-score: {mean: 7/3, deviation: 1.41421356237309504880168872420969807}",
            "z-score: {better: lower}",
            "z-score: {mean-to: 45, deviation-to: 20%}",
            "z-score: {within: {from: 0, to: max}}",
            "z-score: {within: {from: -3, to: 3}, winsorise: {from: p1}, precision: 200}");

    private static final List<String> PIECEWISE = List.of(
            "piecewise: {through: [{at: 0, points: 0}, {at: 1, points: max}]}",
            "piecewise: {through: [{at: 0%, points: 0}, {at: 1%, points: max}]}",
            "piecewise: {through: [{at: -1, points: 1}, {at: 0.5, points: 20%}, {at: 1, points: -1}]}",
            "piecewise: {of: a, over: b, zero-over-zero: not-applicable,"
                    + " through: [{at: 0, points: 0}, {at: 1, points: max}]}");

    private static final List<String> PROPORTION = List.of(
            "proportion: {}",
            "proportion: {full-at: 100}",
            "proportion: {full-at: 100%, zero-at: 20%}",
            "proportion: {full-at: 100%, nothing-below: 20%}",
            "proportion: {value: rate}",
            "proportion: {of: a, over: b}",
            "proportion: {of: a, over: b, zero-over-zero: full}",
            "proportion: {of: a, over: b, full-at: 100}",
            "proportion: {full-at: 0, zero-at: 5, nothing-above: 3}",
            "proportion: {full-at: 0%, zero-at: 5%, nothing-above: 0}",
            "proportion: {cap: 50%}");

    private static final List<String> SURVEYS = List.of(
            "survey: {weights: {A: 100%, B: 60%}}",
            "survey: {weights: {B: 60%, A: 100%}}",
            "survey: {weights: {A: 100%, B: 60%}, ignore: [E, F]}",
            "survey: {weights: {A: 100%, B: 60%}, ignore: [F, E]}",
            "survey: {weights: {A: 100%, B: 60%}, at-least: 1000000}",
            "survey: {weights: {A: 100%, B: 60%}, at-least: 30, too-few: not-applicable}",
            "survey: {weights: {A: 100%, B: 60%}, full-at: 85.5%}",
            "top-box: {top: [4, 5], others: [1, 2, 3]}",
            "top-box: {top: [4, 5], others: [1, 2, 3], ignore: [0], at-least: 5, too-few: full, full-at: 90%}",
            "scale-mean: {scale: {A: 1, B: 5}}",
            "scale-mean: {scale: {A: 1, B: 5}, zero-at: 1}",
            "scale-mean: {scale: {A: 1, B: 5}, zero-at: 5, full-at: 1, ignore: [E], at-least: 2, too-few: zero}",
            "scale-mean: {scale: {A: -1.5, B: 5}}");

    @ParameterizedTest
    @MethodSource("rules")
    void theKindReadsAnEqualRuleBack(String text) {
        ScoringRule rule = Rules.rule(text);
        Checked<ScoringRule> back =
                Rules.read(Node.keys().set(rule.kind(), rule.parameters()).build());
        assertThat(back.issues()).isEmpty();
        assertThat(back.value()).contains(rule);
        assertThat(back.orElseThrow()).hasSameHashCodeAs(rule);
        assertThat(back.orElseThrow().spelling()).isEqualTo(rule.spelling());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theSpellingSaysAllOfIt(String text) {
        ScoringRule rule = Rules.rule(text);
        assertThat(Flow.node(rule.parameters().toString())).isEqualTo(rule.parameters());
    }

    @Test
    void differentRulesSpellDifferently() {
        Map<String, List<String>> bySpelling =
                rules().collect(groupingBy(text -> Rules.rule(text).spelling()));
        assertThat(bySpelling.values()).allSatisfy(same -> assertThat(same).hasSize(1));
        Set<ScoringRule> distinct = rules().map(Rules::rule).collect(Collectors.toCollection(HashSet::new));
        assertThat(distinct).hasSize((int) rules().count());
    }

    @Test
    void everyKindIsAmongThem() {
        List<String> kinds = rules().map(text -> text.substring(0, text.indexOf(':')))
                .distinct()
                .sorted()
                .toList();
        assertThat(kinds).isEqualTo(RuleKind.installed().keys());
        assertThat(RuleKind.installed().issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "proportion: {}   | proportion {value: value, full-at: 100%, zero-at: 0%, cap: max}",
                "count: {each: 1} | count {input: count, each: 1, cap: max}",
                "all: {of: [a]}   | all {of: [a], then: max, else: 0}",
                "awarded: {}      | awarded",
                "min-max: {}      | min-max {value: value, worst: min, best: max, scale: linear, outside: cap, lowest: 0,"
                        + " highest: max, percentiles: inclusive, precision: 34}",
                "distance: {target: 9} | distance {value: value, target: 9, zero-at: sample, percentiles: inclusive}",
                "rank: {}         | rank {value: value, better: higher, ties: competition, as: percentile, among: sample,"
                        + " percentiles: inclusive}",
                "z-score: {}      | z-score {value: value, scale: linear, mean: sample, deviation: sample,"
                        + " better: higher, mean-to: 0, deviation-to: 1, percentiles: inclusive, precision: 34}",
                "scale-mean: {scale: {A: 2}} | scale-mean {scale: {A: 2}, at-least: 1, too-few: refuse, zero-at: 0,"
                        + " full-at: 2}",
                "bonus: {events: [{input: a, each: 1}]} | bonus {events: [{input: a, each: 1}]}"
            })
    void whatIsLeftOutIsSpelledOut(String text, String spelling) {
        assertThat(Rules.rule(text).spelling()).isEqualTo(spelling);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "awarded: {step: 0.5}              | awarded: {step: 0.50}",
                "count: {each: 0.50}               | count: {cap: 100%, each: 0.5}",
                "bands: {intervals: [{from: 0%, points: 1}, {below: 0, points: 2}]}"
                        + " | bands: {intervals: [{from: 0, points: 1}, {below: 0%, points: 2}]}",
                "min-max: {worst: 2/6%, best: 8/2%} | min-max: {best: 4.0%, worst: 1/3%}",
                "rank: {among: [2, 3]}              | rank: {among: [3, 2], ties: competition}",
                "distance: {target: 5, zero-at: 2}  | distance: {target: 5, below: 2, above: 2}",
                "survey: {weights: {A: 100%, B: 0}} | survey: {weights: {A: 100%, B: 0%}, at-least: 1.0}"
            })
    void equalRulesSpellAlikeHoweverTheyWereWritten(String one, String other) {
        assertThat(Rules.rule(one)).isEqualTo(Rules.rule(other));
        assertThat(Rules.rule(one).spelling()).isEqualTo(Rules.rule(other).spelling());
    }
}
