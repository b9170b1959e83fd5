package org.parindex.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.Generator.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.Rules;
import org.parindex.scoring.core.rule.SampleRule;
import org.parindex.scoring.core.rule.normalisation.Fits;
import org.parindex.scoring.core.sample.Sample;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** What holds for every rule that normalises, and every sample that it can be fitted to. */
class NormalisationPropertiesTest {

    private static final int ROUNDS = 300;
    private static final Points MAXIMUM = Points.parse("2.5");

    /** Rules under which higher numbers never give fewer points. */
    private static final List<SampleRule> RISING = rules(
            "min-max: {}",
            "min-max: {outside: extend, lowest: -1}",
            "min-max: {worst: p10, best: p90}",
            "min-max: {worst: -1000, percentiles: nearest-rank, best: p75}",
            "min-max: {winsorise: {from: p5, to: p95}}",
            "min-max: {worst: 1/3, best: 70, scale: logarithmic, precision: 12}",
            "z-score: {deviation: population}",
            "z-score: {mean: 1/7, deviation: 3, within: {from: 0, to: max}}",
            "rank: {as: rank}",
            "rank: {ties: average, as: borda}",
            "rank: {ties: highest, as: percentile}",
            "rank: {ties: dense, as: percentile, winsorise: {from: p10}}");

    private static final List<SampleRule> ALL = rules(
            "min-max: {worst: max, best: min, scale: linear}",
            "min-max: {worst: mean, best: max}",
            "z-score: {better: lower}",
            "rank: {better: lower, ties: average}",
            "distance: {target: median}",
            "distance: {target: mean, winsorise: {to: p80}}",
            "distance: {target: 5, below: 7, above: 20/3}");

    private static List<SampleRule> rules(String... texts) {
        return List.of(texts).stream()
                .map(text -> (SampleRule) Rules.rule(text))
                .toList();
    }

    @Test
    void betterNumbersNeverGiveFewerPoints() {
        rounds(
                ROUNDS,
                random -> RISING.forEach(rule -> {
                    SampleRule fitted = fitted(rule, sample(random));
                    Ratio lower = number(random);
                    Ratio higher = lower.plus(Ratio.of(random.below(100), 7));
                    assertThat(points(fitted, higher))
                            .as("%s: %s, %s", fitted.spelling(), lower, higher)
                            .isGreaterThanOrEqualTo(points(fitted, lower));
                }));
    }

    @Test
    void pointsWithBoundsLieWithinThem() {
        rounds(
                ROUNDS,
                random -> all().stream().filter(SampleRule::isBounded).forEach(rule -> {
                    SampleRule fitted = fitted(rule, sample(random));
                    assertThat(points(fitted, number(random)))
                            .as(fitted.spelling())
                            .isBetween(fitted.least(MAXIMUM), fitted.most(MAXIMUM));
                }));
    }

    @Test
    void whatIsFittedIsReadBackAndFittedForGood() {
        rounds(
                ROUNDS,
                random -> all().forEach(rule -> {
                    SampleRule fitted = fitted(rule, sample(random));
                    assertThat(fitted.isFitted()).isTrue();
                    assertThat(Rules.read(Node.keys()
                                            .set(fitted.kind(), fitted.parameters())
                                            .build())
                                    .orElseThrow())
                            .isEqualTo(fitted);
                    assertThat(fitted(fitted, sample(random))).isEqualTo(fitted);
                }));
    }

    /** Fahrenheit in place of Celsius: what depends on the sample alone does not know the unit of measurement. */
    @Test
    void otherUnitsOfMeasurementChangeNothing() {
        List<SampleRule> rules = rules(
                "min-max: {}",
                "min-max: {outside: extend}",
                "min-max: {worst: p10, best: p90, percentiles: inclusive}",
                "min-max: {worst: mean, best: max, winsorise: {from: p20}}",
                "rank: {ties: average}",
                "distance: {target: median}");
        rounds(
                ROUNDS,
                random -> rules.forEach(rule -> {
                    Ratio factor = Ratio.of(random.below(50) + 1, random.below(9) + 1);
                    Ratio summand = number(random);
                    UnaryOperator<Ratio> other = number -> number.times(factor).plus(summand);
                    Sample sample = sample(random);
                    Ratio number = number(random);
                    assertThat(points(fitted(rule, sample.map(other)), other.apply(number)))
                            .as("%s: %s × %s + %s", rule.spelling(), number, factor, summand)
                            .isEqualTo(points(fitted(rule, sample), number));
                }));
    }

    @Test
    void turningTheNumbersRoundTurnsTheDirectionRound() {
        SampleRule rising = rules("min-max: {lowest: 1}").get(0);
        SampleRule falling =
                rules("min-max: {lowest: 1, worst: max, best: min}").get(0);
        rounds(ROUNDS, random -> {
            Sample sample = sample(random);
            Ratio number = number(random);
            assertThat(points(fitted(falling, sample.map(Ratio::negated)), number.negated()))
                    .isEqualTo(points(fitted(rising, sample), number));
        });
    }

    @Test
    void deviationsFromTheMeanAddUpToNothing() {
        SampleRule rule = rules("z-score: {}").get(0);
        rounds(ROUNDS, random -> {
            Sample sample = sample(random);
            SampleRule fitted = fitted(rule, sample);
            assertThat(Ratio.sum(sample.values().stream()
                            .map(number -> points(fitted, number))
                            .toList()))
                    .isEqualTo(Ratio.ZERO);
        });
    }

    @Test
    void averageRanksAddUpHoweverManyAreEqual() {
        SampleRule rule = rules("rank: {as: rank, ties: average}").get(0);
        rounds(ROUNDS, random -> {
            Sample sample = sample(random);
            SampleRule fitted = fitted(rule, sample);
            List<Ratio> ranks = sample.values().stream()
                    .map(number -> points(fitted, number))
                    .toList();
            // 1 + 2 + … + n
            assertThat(Ratio.sum(ranks)).isEqualTo(Ratio.of((long) sample.size() * (sample.size() + 1), 2));
        });
    }

    private static List<SampleRule> all() {
        List<SampleRule> all = new ArrayList<>(RISING);
        all.addAll(ALL);
        return all;
    }

    private static SampleRule fitted(SampleRule rule, Sample sample) {
        return Fits.fitted(rule, sample);
    }

    private static Ratio points(SampleRule rule, Ratio number) {
        return ((Outcome.Scored) rule.score(number, MAXIMUM)).points();
    }

    /** Returns 30 numbers, some of them equal, with outliers. */
    private static Sample sample(Generator random) {
        return Sample.of(IntStream.range(0, 30).mapToObj(each -> number(random)).toList());
    }

    private static Ratio number(Generator random) {
        return Ratio.of(random.below(40) - 15, random.below(4) + 1);
    }
}
