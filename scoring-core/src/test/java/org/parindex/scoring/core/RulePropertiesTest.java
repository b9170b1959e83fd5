package org.parindex.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.Generator.rounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.InputValue;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.Rules;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** What holds for every rule and every measurement. */
class RulePropertiesTest {

    private static final int ROUNDS = 1_000;
    private static final Points MAXIMUM = Points.parse("2.5");

    /** Rules of all kinds, with negative points, caps and floors. */
    private static final List<ScoringRule> RULES = List.of(
                    "bands: {intervals: [{from: 20, points: max}, {above: 5, below: 20, points: -30%},"
                            + " {to: 5, points: -0.5}]}",
                    "bands: {of: a, over: b, zero-over-zero: full, intervals: [{from: 50%, points: max},"
                            + " {below: 50%, points: 0.1}]}",
                    "choice: {options: {yes: max, no: -1, maybe: 0.3, none: not-applicable}}",
                    "all: {of: [a, b, c], then: 1, else: -2}",
                    "any: {of: [a, b, c], then: 0, else: max}",
                    "count: {each: 0.3, cap: 80%}",
                    "deduction: {each: 0.3, floor: -1}",
                    "deduction: {start: 0.5, each: 40%, floor: 0.2}",
                    "stepped-deduction: {target: 20, step: 7, each: 1, floor: -2}",
                    "stepped-deduction: {of: a, over: b, target: 90%, step: 10%, counted: whole, each: 0.4}",
                    "piecewise: {through: [{at: -10, points: 1}, {at: 0, points: -1}, {at: 25, points: max}]}",
                    "proportion: {full-at: 30, zero-at: 10, nothing-below: 15, cap: 90%}",
                    "proportion: {of: a, over: b, full-at: 20%, zero-at: 90%, nothing-above: 60%}",
                    "survey: {weights: {A: 100%, B: 60%, C: 0%}, ignore: [E], full-at: 80%, at-least: 9, too-few: full}",
                    "top-box: {top: [4, 5], others: [1, 2, 3], too-few: zero}",
                    "scale-mean: {scale: {A: -1, B: 0.5, C: 4}, zero-at: 3, full-at: 0}",
                    "bonus: {events: [{input: a, each: 0.4, cap: 1}, {one-of: [{input: b, each: 1},"
                            + " {input: c, each: 25%}]}]}",
                    "penalty: {events: [{input: a, each: 0.4}, {input: b, each: 10%, cap: 1}]}")
            .stream()
            .map(Rules::rule)
            .toList();

    private static final List<ScoringRule> RISING = List.of(
                    "proportion: {full-at: 30, zero-at: 10}",
                    "proportion: {full-at: 30, nothing-below: 12.5, cap: 70%}",
                    "piecewise: {through: [{at: -5, points: -1}, {at: 0, points: 0}, {at: 3, points: 0},"
                            + " {at: 20, points: 1}, {at: 40, points: max}]}",
                    "stepped-deduction: {target: 20, step: 7, each: 1, floor: -2}",
                    "stepped-deduction: {target: 20, step: 7, counted: whole, each: 1, floor: -2}")
            .stream()
            .map(Rules::rule)
            .toList();

    @Test
    void pointsLieBetweenTheFewestAndTheMost() {
        rounds(
                ROUNDS,
                random -> RULES.forEach(rule -> {
                    Measurement measurement = measurement(rule, random);
                    if (rule.score(measurement, MAXIMUM) instanceof Outcome.Scored scored) {
                        assertThat(scored.points())
                                .as("%s: %s", rule.spelling(), measurement)
                                .isBetween(rule.least(MAXIMUM), rule.most(MAXIMUM));
                    }
                }));
    }

    @Test
    void theFewestAreNotMoreThanZeroNorTheMostLessThanTheFewest() {
        for (ScoringRule rule : RULES) {
            assertThat(rule.least(MAXIMUM)).as(rule.spelling()).isLessThanOrEqualTo(Ratio.ZERO);
            assertThat(rule.most(MAXIMUM)).as(rule.spelling()).isBetween(rule.least(MAXIMUM), Ratio.from(MAXIMUM));
        }
    }

    @Test
    void betterNumbersNeverGiveFewerPoints() {
        rounds(
                ROUNDS,
                random -> RISING.forEach(rule -> {
                    List<Points> numbers = IntStream.range(0, 2)
                            .mapToObj(each -> number(random, -1_000))
                            .sorted()
                            .toList();
                    assertThat(points(rule, numbers.get(1)))
                            .as("%s: %s", rule.spelling(), numbers)
                            .isGreaterThanOrEqualTo(points(rule, numbers.get(0)));
                }));
    }

    @Test
    void theSameMeasurementGivesTheSameOutcome() {
        rounds(
                ROUNDS,
                random -> RULES.forEach(rule -> {
                    Measurement measurement = measurement(rule, random);
                    assertThat(rule.score(new Measurement(measurement.values()), MAXIMUM))
                            .isEqualTo(rule.score(measurement, MAXIMUM));
                }));
    }

    private static Ratio points(ScoringRule rule, Points value) {
        Measurement measurement = Measurement.builder()
                .value("value", new InputValue.Number(value))
                .build();
        return ((Outcome.Scored) rule.score(measurement, MAXIMUM)).points();
    }

    private static Measurement measurement(ScoringRule rule, Generator random) {
        Measurement.Builder measurement = Measurement.builder();
        rule.inputs().forEach(input -> measurement.value(input.name(), value(input, random)));
        return measurement.build();
    }

    private static InputValue value(Input input, Generator random) {
        return switch (input.type()) {
            case COUNT -> new InputValue.Number(Points.of(random.below(12)));
            case AMOUNT -> new InputValue.Number(random.below(5) == 0 ? Points.ZERO : number(random, 0));
            case NUMBER, PERCENT -> new InputValue.Number(number(random, -1_000));
            case OPTION -> new InputValue.Option(random.pick(input.options()));
            case FLAG -> new InputValue.Flag(random.below(2) == 0);
        };
    }

    /** Returns a number of hundredths, from that many on and below 40. */
    private static Points number(Generator random, int least) {
        return Points.of(BigDecimal.valueOf(least + random.below(4_000 - least), 2));
    }
}
