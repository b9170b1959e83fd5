package org.parindex.scoring.core.rule.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.parindex.scoring.core.rule.Rules.faults;
import static org.parindex.scoring.core.rule.Rules.rule;
import static org.parindex.scoring.core.rule.normalisation.Fits.refusal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.rule.SampleRule;
import org.parindex.scoring.core.rule.normalisation.MinMax.Outside;
import org.parindex.scoring.core.rule.normalisation.RankPoints.As;
import org.parindex.scoring.core.rule.normalisation.RankPoints.Ties;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;

/** What can be wrong with the rules that normalise, and with the samples that they meet, each in full. */
class NormalisationIssueTest {

    /** Returns the fault of a rule that is wrong in one way. */
    private static String fault(String rule) {
        List<String> faults = faults(rule);
        assertThat(faults).hasSize(1);
        String kind = rule.substring(0, rule.indexOf(':'));
        return faults.get(0).replace("criterion 1.1, " + kind, "…");
    }

    @Nested
    class AsWritten {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "worst: 5, best: 5 | 5",
                    "worst: 1/2%, best: 0.5% | 0.5%",
                    "worst: max | max",
                    "best: min | min"
                })
        void goalpostsAreTwo(String keys, String found) {
            assertThat(fault("min-max: {" + keys + "}"))
                    .isEqualTo("error RUL-150: …: \"worst\" and \"best\" are both " + found + ". Declare two different"
                            + " goalposts; what is not declared is the minimum and the maximum of the units.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "better: lower, worst: 20, best: 85",
                    "better: higher, worst: 5/2, best: 2",
                    "better: lower, worst: min, best: p90",
                    "better: higher, worst: p60, best: p50"
                })
        void goalpostsLieAsNumbersAreBetter(String keys) {
            assertThat(fault("min-max: {" + keys + "}"))
                    .isEqualTo("error RUL-156: …: \"worst\" and \"best\" lie the other way round than \"better\" says."
                            + " Exchange the two goalposts, or leave \"better\" out.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"p101", "p-1", "p", "minimum", "unit", "\"unit \"", "1/0", "1/-2", "01", "1e3", "+1", "p5%"})
        void goalpostsAreOfKnownKinds(String goalpost) {
            assertThat(fault("min-max: {best: " + goalpost + "}"))
                    .isEqualTo("error SCH-220: …: \"best\" is \"" + goalpost.replace("\"", "")
                            + "\", but must be a number such as 12.5, 7/3 or 80%, min, max, mean, median, a percentile"
                            + " such as p2.5, or \"unit\" and a name.");
        }

        @Test
        void goalpostsAreNotLongerThanAnybodyReads() {
            assertThat(fault("min-max: {best: 1" + "0".repeat(20_000) + "}"))
                    .startsWith("error SCH-220: …: \"best\" is");
        }

        @ParameterizedTest
        @CsvSource({"worst: 0, worst, 0", "best: -2.5, best, -2.5"})
        void goalpostsOfLogarithmsArePositive(String goalpost, String key, String found) {
            assertThat(fault("min-max: {scale: logarithmic, " + goalpost + "}"))
                    .isEqualTo("error SCH-302: …: \"" + key + "\" is " + found + ", but must be more than 0.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "min-max: {lowest: 5, highest: 5} | lowest | 5 | highest | 5",
                    "min-max: {lowest: 0, highest: -10%} | lowest | 0 | highest | -10%",
                    "min-max: {winsorise: {from: 5, to: 5}} | from | 5 | to | 5",
                    "rank: {winsorise: {from: p95, to: p5}} | from | p95 | to | p5",
                    "z-score: {within: {from: 100%, to: 0%}} | from | max | to | 0%"
                })
        void whatIsLessIsLess(String rule, String low, String found, String high, String limit) {
            assertThat(fault(rule))
                    .isEqualTo("error RUL-151: …: \"" + low + "\" is " + found + ", but must be less than \"" + high
                            + "\", which is " + limit + ".");
        }

        @Test
        void winsorisingHasALimit() {
            assertThat(fault("z-score: {winsorise: {}}"))
                    .isEqualTo("error RUL-152: …: \"winsorise\" has no limit. Write \"from\", \"to\" or both.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"mean", "unit Elm", "p"})
        void winsorisingIsByNumbersOrPercentiles(String limit) {
            assertThat(fault("z-score: {winsorise: {from: " + limit + "}}"))
                    .isEqualTo("error SCH-220: …: \"from\" is \"" + limit
                            + "\", but must be a number such as 12.5, 7/3 or 80%, or a percentile such as p2.5.");
        }

        @Test
        void distancesAreSaidOnce() {
            assertThat(fault("distance: {target: 5, zero-at: 1, below: 1, above: 2}"))
                    .isEqualTo("error RUL-153: …: \"zero-at\" cannot stand beside \"below\" and \"above\"."
                            + " Write it alone for the same distance on both sides.");
            assertThat(fault("distance: {target: 5, below: 1}"))
                    .isEqualTo("error SCH-203: … has no key \"above\". Add \"above: …\".");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "distance: {target: 5, zero-at: 0} | zero-at | 0",
                    "distance: {target: 5%, below: 1%, above: -2/3%} | above | -2/3%",
                    "z-score: {mean: 4, deviation: 0} | deviation | 0",
                    "z-score: {deviation-to: -1} | deviation-to | -1",
                    "z-score: {precision: 0} | precision | 0"
                })
        void someNumbersArePositive(String rule, String key, String found) {
            assertThat(fault(rule))
                    .isEqualTo("error SCH-302: …: \"" + key + "\" is " + found + ", but must be more than 0.");
        }

        @ParameterizedTest
        @CsvSource({"among: [4], ties: competition", "'among: [4, 4]', ties: dense"})
        void percentilesHaveTwoNumbers(String among, String ties) {
            assertThat(fault("rank: {as: percentile, " + among + ", " + ties + "}"))
                    .isEqualTo("error RUL-154: …: the numbers of \"among\" are too few for percentiles."
                            + " List at least two; with \"ties: dense\", at least two different ones.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"mean: 45", "deviation: 20", "mean: 45, deviation: population"})
        void baselinesAreWhole(String keys) {
            assertThat(fault("z-score: {" + keys + "}"))
                    .isEqualTo("error RUL-155: …: only one of \"mean\" and \"deviation\" is a number."
                            + " Write both as numbers, those of a baseline, or leave both to the units.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "z-score: {mean: population} | mean | population | a number such as 12.5, 7/3 or 80%, or sample",
                    "z-score: {deviation: x} | deviation | x | a number such as 12.5, 7/3 or 80%, or sample, population",
                    "distance: {target: 5, zero-at: max} | zero-at | max | a number such as 12.5, 7/3 or 80%, or sample",
                    "distance: {target: 5, below: sample, above: 1} | below | sample |"
                            + " a number such as 12.5 or 7/3, or a percentage such as 80%",
                    "rank: {among: all} | among | all | sample, or a list of numbers",
                    "rank: {among: [1, two]} | among | two | a number such as 12.5 or 7/3, or a percentage such as 80%"
                })
        void numbersAreNumbers(String rule, String key, String found, String expected) {
            assertThat(fault(rule))
                    .isEqualTo("error SCH-220: …: \"" + key + "\" is \"" + found + "\", but must be " + expected + ".");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "min-max: {worst: 10%, best: 50} | best | 50",
                    "min-max: {worst: 10, winsorise: {to: 7/3%}} | to | 7/3%",
                    "rank: {among: [1, 2%]} | among | 2%",
                    "z-score: {mean: 10%, deviation: 3} | deviation | 3"
                })
        void numbersAreAllPercentagesOrNone(String rule, String key, String found) {
            assertThat(fault(rule))
                    .isEqualTo(
                            "error RUL-106: …: \"" + key + "\" is " + found + ", but limits are either all percentages"
                                    + " or all plain numbers. Write % behind each of them, or behind none.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"201", "6.5"})
        void precisionIsANumberOfDigits(String digits) {
            assertThat(fault("min-max: {precision: " + digits + "}"))
                    .isEqualTo("error RUL-119: …: \"precision\" is " + digits
                            + ", but must be a whole number, at most 200.");
        }

        @Test
        void thereAreAtMostTenThousandNumbersToRankAmong() {
            String numbers = String.join(", ", Collections.nCopies(10_001, "1"));
            assertThat(fault("rank: {among: [" + numbers + "]}"))
                    .isEqualTo("error SCH-222: …: \"among\" lists 10001 items, more than 10000, the most that are"
                            + " read.");
        }
    }

    @Nested
    class OfSamples {

        private static final String SAME =
                "error RUL-301: criterion 1.1 \"Growth\": there is no spread: all that the rule"
                        + " can compare is %s. Declare fixed numbers in the rule, or leave the criterion out.";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "min-max: {} | 7 7 7 | 7",
                    "min-max: {best: 10} | 10 | 10",
                    "min-max: {worst: unit Elm} | Elm=9 Oak=3 | 9",
                    "min-max: {winsorise: {to: 2}} | 3 4 5 | 2",
                    "z-score: {} | 7 7 7 | 7",
                    "z-score: {deviation: population} | 7 | 7",
                    "'rank: {as: percentile, ties: dense}' | 7 7 | 7",
                    "distance: {target: mean} | 7 7 7 | 7"
                })
        void thereIsSpread(String rule, String numbers, String found) {
            assertThat(refusal(rule, numbers)).isEqualTo(SAME.formatted(found));
        }

        @ParameterizedTest
        @CsvSource({"p2.5, 1 2 3, 3", "p97.5, 1 2 3, 3", "p0, 1 2, 2"})
        void thereIsAPercentile(String percentile, String numbers, String size) {
            String expected = "error RUL-302: criterion 1.1 \"Growth\": " + size + " numbers have no percentile "
                    + percentile + " if both ends are excluded. Declare \"percentiles: inclusive\", or a percentile"
                    + " nearer to the middle.";
            assertThat(refusal("min-max: {worst: " + percentile + ", percentiles: exclusive}", numbers))
                    .isEqualTo(expected);
            assertThat(refusal("rank: {winsorise: {from: " + percentile + "}, percentiles: exclusive}", numbers))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"z-score: {}", "rank: {as: percentile}"})
        void thereAreTwoUnits(String rule) {
            assertThat(refusal(rule, "7"))
                    .isEqualTo(
                            "error RUL-303: criterion 1.1 \"Growth\": only one unit has a number, which gives neither a"
                                    + " deviation nor a percentile. Declare fixed numbers in the rule, or add units.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"min-max: {scale: logarithmic}", "z-score: {scale: logarithmic}"})
        void thereAreLogarithms(String rule) {
            assertThat(refusal(rule, "-0.5 1 2"))
                    .isEqualTo("error RUL-304: criterion 1.1 \"Growth\": -0.5 is not more than 0, so that it has no"
                            + " logarithm. Correct the numbers, or declare \"scale: linear\" or fixed goalposts.");
        }

        @Test
        void theUnitIsThere() {
            assertThat(refusal("min-max: {best: unit Fir}", "Elm=9 Oak=3"))
                    .isEqualTo("error RUL-305: criterion 1.1 \"Growth\": the rule refers to the unit \"Fir\", for which"
                            + " there is no number. Write its name exactly as the scores do.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"min-max: {best: unit Elm}", "distance: {target: unit Elm}"})
        void theUnitHasOneNumber(String rule) {
            assertThat(refusal(rule, "Elm=9 Oak=3 Elm=8 Elm=9"))
                    .isEqualTo("error RUL-308: criterion 1.1 \"Growth\": the rule refers to the unit \"Elm\", for which"
                            + " there are 2 different numbers. Fit to the scores of one year, in which it has one"
                            + " number, or write the number that is meant.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // a target that all units have passed would turn the direction round
                    "min-max: {best: 100} | 120 130 | worst | 120 | best | 100",
                    "min-max: {worst: p2.5, best: 1} | 2 4 | worst | 2.05 | best | 1",
                    "min-max: {worst: max, best: 5} | 1 2 | worst | 2 | best | 5",
                    "min-max: {worst: 0} | -3 -2 | worst | 0 | best | -2",
                    "rank: {winsorise: {from: 9, to: p95}} | 1 2 | from | 9 | to | 1.95"
                })
        void goalpostsLieAsDeclared(
                String rule, String numbers, String first, String found, String second, String other) {
            assertThat(refusal(rule, numbers))
                    .isEqualTo(
                            "error RUL-306: criterion 1.1 \"Growth\": \"" + first + "\" comes to " + found + " and \""
                                    + second + "\" to " + other
                                    + ", the other way round than they must lie. Declare numbers for"
                                    + " both, or correct the one that is a number.");
        }

        @Test
        void thereAreNoMoreThanCanBeRanked() {
            assertThat(refusal("rank: {}", "1 ".repeat(10_001)))
                    .isEqualTo("error RUL-307: criterion 1.1 \"Growth\": there are 10001 numbers, more than 10000, the"
                            + " most that can be ranked.");
        }
    }

    @Nested
    class OfProgrammers {

        private static final Quantity PERCENT = Quantity.of("value", true);

        @ParameterizedTest
        @ValueSource(strings = {"min-max: {}", "z-score: {}", "rank: {}", "distance: {target: 5}"})
        void noRuleScoresBeforeItIsFitted(String text) {
            SampleRule rule = (SampleRule) rule(text);
            assertThat(rule.isFitted()).isFalse();
            assertThatIllegalStateException()
                    .isThrownBy(() -> rule.score(Ratio.ZERO, Points.of(1)))
                    .withMessage("%s depends on a sample: fit it first, and score with what that returns", rule.kind());
        }

        @Test
        void percentagesAreSeen() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Distance(PERCENT, Goalpost.Statistic.MEAN, Optional.empty(), Sampling.PLAIN))
                    .withMessage("no number shows that the quantity is a percentage");
        }

        @Test
        void goalpostsDiffer() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> minMax("7/3", "7/3", Scale.LINEAR))
                    .withMessage("worst and best are the same: 7/3");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> minMax("0", "1", Scale.LOGARITHMIC))
                    .withMessage("goalpost has no logarithm: 0");
        }

        private static MinMax minMax(String worst, String best, Scale scale) {
            return new MinMax(
                    Quantity.of("value", false),
                    Goalpost.parse(worst),
                    Goalpost.parse(best),
                    Optional.empty(),
                    scale,
                    Outside.CAP,
                    Award.NONE,
                    Award.MAXIMUM,
                    Sampling.PLAIN,
                    Precision.DEFAULT);
        }

        @Test
        void percentilesHaveSpread() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RankPoints(
                            Quantity.of("value", false),
                            Better.HIGHER,
                            Ties.DENSE,
                            As.PERCENTILE,
                            Optional.of(List.of(Ratio.of(1), Ratio.of(1))),
                            Sampling.PLAIN))
                    .withMessageStartingWith("percentiles need two numbers, or two different ones if ties are dense");
        }

        @Test
        void goalpostsAreParsed() {
            assertThat(Goalpost.parse("unit  Hà Nội")).hasToString("unit Hà Nội");
            assertThat(Goalpost.parse("p2.50")).isEqualTo(new Goalpost.Percentile(Points.parse("2.5")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Goalpost.parse("50%"))
                    .withMessage("not a goalpost: 50%");
        }
    }
}
