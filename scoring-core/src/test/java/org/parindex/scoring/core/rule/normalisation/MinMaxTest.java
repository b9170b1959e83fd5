package org.parindex.scoring.core.rule.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.range;
import static org.parindex.scoring.core.rule.Rules.rule;
import static org.parindex.scoring.core.rule.normalisation.Fits.fitted;
import static org.parindex.scoring.core.rule.normalisation.Fits.points;
import static org.parindex.scoring.core.rule.normalisation.Fits.refusal;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.rule.SampleRule;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.value.Ratio;

class MinMaxTest {

    /** The numbers 2, 4, 5 and 10: the minimum is 2, the maximum 10, the mean 21/4, the median 9/2. */
    private static final String NUMBERS = "2 4 5 10";

    @Nested
    class FixedGoalposts {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // life expectancy from 20 to 85: (63 − 20) / 65 = 43/65
                    "15 | 0 at 15 by x ≤ 20",
                    "20 | 0 at 20 by x ≤ 20",
                    "63 | 43/65 at 63 by 20 < x < 85",
                    "85 | 1 at 85 by x ≥ 85",
                    "86 | 1 at 86 by x ≥ 85"
                })
        void nothingLiesBeyondThem(String number, String outcome) {
            assertThat(outcome(rule("min-max: {worst: 20, best: 85}"), "1", "value=" + number))
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // 100 × (x − 50) / 50
                    "40  | -20 at 40 by x ≤ 50",
                    "75  | 50 at 75 by 50 < x < 100",
                    "110 | 120 at 110 by x ≥ 100"
                })
        void canBeExtended(String number, String outcome) {
            ScoringRule rule = rule("min-max: {worst: 50, best: 100, highest: 100, outside: extend}");
            assertThat(outcome(rule, "1", "value=" + number)).isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "0  | 0 at 0 by x ≤ 0",
                    "30 | 1 at 30 by x ≥ 30",
                    "-1 | RUL-207 [-1, 0 ≤ x ≤ 30]",
                    "31 | RUL-207 [31, 0 ≤ x ≤ 30]"
                })
        void canBeAllThereIs(String number, String outcome) {
            ScoringRule rule = rule("min-max: {worst: 0, best: 30, outside: refuse}");
            assertThat(outcome(rule, "1", "value=" + number)).isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // 1 + 9 × (30 − x) / 20
                    "10 | 10 at 10 by x ≤ 10",
                    "25 | 13/4 at 25 by 10 < x < 30",
                    "40 | 1 at 40 by x ≥ 30"
                })
        void mayFallAndLeadToAnyPoints(String number, String outcome) {
            ScoringRule rule = rule("min-max: {worst: 30, best: 10, lowest: 1, highest: max}");
            assertThat(outcome(rule, "10", "value=" + number)).isEqualTo(outcome);
        }

        @Test
        void canBePercentages() {
            // 9 of 12 are 75 %: (75 − 50) / 50 = 1/2
            assertThat(outcome(rule("min-max: {of: a, over: b, worst: 50%, best: 100%}"), "1", "a=9, b=12"))
                    .isEqualTo("1/2 at 75 by 50% < x < 100%");
            assertThat(outcome(rule("min-max: {of: a, over: b, worst: 0, best: 1}"), "1", "a=9, b=12"))
                    .isEqualTo("3/4 at 3/4 by 0 < x < 1");
        }

        @Test
        void canBeFractions() {
            // (1 − 1/3) / (7/3 − 1/3) = 1/3
            assertThat(outcome(rule("min-max: {worst: 1/3, best: 7/3}"), "1", "value=1"))
                    .isEqualTo("1/3 at 1 by 0.3333 < x < 2.3333");
        }
    }

    @Nested
    class BetterNumbers {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // (10 − x) / 8
                    "better: lower | 1 3/4 5/8 0",
                    "better: higher | 0 1/4 3/8 1",
                    // (10 − x) / 6
                    "better: lower, best: 4 | 1 1 5/6 0",
                    // x / 2
                    "worst: 0, best: min, better: higher, outside: extend | 1 2 5/2 5"
                })
        void areThoseThatAreCalledSo(String keys, String points) {
            assertThat(points("min-max: {" + keys + "}", NUMBERS, "1")).isEqualTo(points);
        }

        @Test
        void areNotTheOthersForAnySample() {
            assertThat(refusal("min-max: {worst: 0, best: min}", NUMBERS)).contains("RUL-306");
            assertThat(refusal("min-max: {worst: 3, best: mean, better: lower}", NUMBERS))
                    .contains("RUL-306");
        }

        @Test
        void areNotSpelledWhereTheGoalpostsTell() {
            assertThat(rule("min-max: {better: lower}")).isEqualTo(rule("min-max: {worst: max, best: min}"));
        }
    }

    /** The formulas of COINr (Becker et al., 2022), each calculated by hand for the four numbers. */
    @Nested
    class PublishedFormulas {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // minmax to 1 … 100: 1 + 99 × (x − 2) / 8
                    "minmax     | lowest: 1, highest: 100 | 1 103/4 305/8 100",
                    // the other way round: 1 + 99 × (10 − x) / 8
                    "minmax −   | worst: max, best: min, lowest: 1, highest: 100 | 100 301/4 503/8 1",
                    // scaled: 100 × (x − 1) / 4, without bounds
                    "scaled     | worst: 1, best: 5, highest: 100, outside: extend | 25 75 100 225",
                    // scaled: 100 × (x − 5) / (1 − 5)
                    "scaled −   | worst: 5, best: 1, highest: 100, outside: extend | 75 25 0 -125",
                    // dist2max: 1 − (10 − x) / 8
                    "dist2max   | '' | 0 1/4 3/8 1",
                    // dist2max: 1 − (x − 2) / 8
                    "dist2max − | worst: max, best: min | 1 3/4 5/8 0",
                    // dist2targ with 8: 1 − (8 − x) / 6
                    "dist2targ  | best: 8, outside: extend | 0 1/3 1/2 4/3",
                    "dist2targ, capped | best: 8 | 0 1/3 1/2 1",
                    // dist2targ with 4: 1 − (x − 4) / 6
                    "dist2targ − | worst: max, best: 4, outside: extend | 4/3 1 5/6 0",
                    "dist2targ −, capped | worst: max, best: 4 | 1 1 5/6 0",
                    // fracmax: x / 10
                    "fracmax    | worst: 0, best: max | 1/5 2/5 1/2 1",
                    // goalposts 3 and 9 times 10: 10 × (x − 3) / 6
                    "goalposts  | worst: 3, best: 9, highest: 10 | 0 5/3 10/3 10",
                    // goalposts: 10 × (9 − x) / 6
                    "goalposts − | worst: 9, best: 3, highest: 10 | 10 25/3 20/3 0",
                    "goalposts, not truncated | worst: 3, best: 9, highest: 10, outside: extend | -5/3 5/3 10/3 35/3",
                    // from the 25th percentile, 2 + (4 − 2) × 3/4 = 7/2, to 8
                    "mixed      | worst: p25, best: 8 | 0 1/9 1/3 1",
                    // from the median to the mean: (x − 9/2) / (3/4)
                    "middles    | worst: median, best: mean, outside: extend | -10/3 -2/3 2/3 22/3"
                })
        void canBeSaid(String name, String keys, String points) {
            assertThat(points("min-max: {" + keys + "}", NUMBERS, "1")).as(name).isEqualTo(points);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // dist2ref with Oak, 8: 1 − (8 − x) / 6; capped or not
                    "best: unit Oak, outside: extend | 0 1/2 1 4/3",
                    "best: unit Oak                  | 0 1/2 1 1",
                    // 1 − (x − 8) / 2
                    "worst: max, best: unit Oak, outside: extend | 4 5/2 1 0",
                    "worst: max, best: unit Oak      | 1 1 1 0"
                })
        void canReferToAUnit(String keys, String points) {
            assertThat(points("min-max: {" + keys + "}", "Elm=2 Ash=5 Oak=8 Fir=10", "1"))
                    .isEqualTo(points);
        }

        @ParameterizedTest
        @CsvSource({
            // of 1, 2, 3, 4 and 10: at 1 + 4 × 0.9; at 6 × 0.75; the 5th of 5 × 0.9
            "inclusive, p90, 7.6",
            "exclusive, p75, 7",
            "nearest-rank, p90, 10"
        })
        void takePercentilesAsDeclared(String method, String percentile, String best) {
            MinMax rule = (MinMax)
                    fitted("min-max: {worst: 0, best: " + percentile + ", percentiles: " + method + "}", "1 2 3 4 10");
            assertThat(rule.best()).hasToString(best);
        }
    }

    @Nested
    class Logarithms {

        /** Income from 100 to 75,000 international dollars, as in the human development index. */
        private final ScoringRule income = rule("min-max: {worst: 100, best: 75000, scale: logarithmic}");

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"-5 | 0", "0 | 0", "50 | 0", "100 | 0", "75000 | 1", "80000 | 1"})
        void areExactAtTheEnds(String number, String points) {
            assertThat(outcome(income, "1", "value=" + number)).startsWith(points + " at ");
        }

        @Test
        void haveAsManyDigitsAsDeclared() {
            // (ln 1000 − ln 100) / (ln 75000 − ln 100) = ln 10 / ln 750 = 0.34781714433…, by hand 2.302585093 /
            // 6.620073207
            assertThat(outcome(
                            rule("min-max: {worst: 100, best: 75000, scale: logarithmic, precision: 6}"),
                            "1",
                            "value=1000"))
                    .isEqualTo("347819/1000000 at 1000 by 100 < x < 75000");
        }

        @Test
        void halfWayIsTheGeometricMean() {
            // ln 100 lies half way between ln 1 and ln 10000, in either direction
            assertThat(outcome(rule("min-max: {worst: 1, best: 10000, scale: logarithmic}"), "3", "value=100"))
                    .startsWith("3/2 at ");
            assertThat(outcome(rule("min-max: {worst: 10000, best: 1, scale: logarithmic}"), "3", "value=100"))
                    .startsWith("3/2 at ");
        }

        @Test
        void ofNothingLieBeyondTheSmallerGoalpost() {
            ScoringRule falling = rule("min-max: {worst: 100, best: 1, scale: logarithmic}");
            assertThat(outcome(falling, "1", "value=0")).isEqualTo("1 at 0 by x ≤ 1");
            ScoringRule extended = rule("min-max: {worst: 1, best: 100, scale: logarithmic, outside: extend}");
            assertThat(outcome(extended, "1", "value=0")).isEqualTo("RUL-207 [0, x > 0]");
            // ln 1/10 / ln 100 = −1/2
            assertThat(outcome(extended, "1", "value=0.1")).startsWith("-1/2 at ");
        }
    }

    @Nested
    class Winsorised {

        @Test
        void theSampleIsPulledBeforeItsGoalpostsAreFound() {
            // of 0, 10, 20, 30 and 100, the 75th percentile is 30: 100 is pulled to it
            SampleRule rule = fitted("min-max: {winsorise: {to: p75}}", "0 10 20 30 100");
            assertThat(rule.parameters().get("best")).hasToString("Optional[30]");
            assertThat(outcome(rule, "1", "value=100")).isEqualTo("1 at 100 by x → 30, x ≥ 30");
            assertThat(outcome(rule, "1", "value=10")).isEqualTo("1/3 at 10 by 0 < x < 30");
        }

        @Test
        void whatIsScoredIsPulledToo() {
            // not below 5: (5 − 0) / 10
            assertThat(outcome(rule("min-max: {worst: 0, best: 10, winsorise: {from: 5}}"), "1", "value=-3"))
                    .isEqualTo("1/2 at -3 by x → 5, 0 < x < 10");
        }
    }

    @Test
    void pointsAreBoundedUnlessTheLineIsExtended() {
        assertThat(range(rule("min-max: {lowest: -1, highest: 50%}"), "3"))
                .containsExactly(Ratio.of(-1), Ratio.of(3, 2));
        assertThat(rule("min-max: {outside: refuse}").isBounded()).isTrue();
        assertThat(rule("min-max: {outside: extend}").isBounded()).isFalse();
    }
}
