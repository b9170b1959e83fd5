package org.parindex.scoring.core.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.sample.PercentileMethod.EXCLUSIVE;
import static org.parindex.scoring.core.sample.PercentileMethod.INCLUSIVE;
import static org.parindex.scoring.core.sample.PercentileMethod.NEAREST_RANK;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;

class SampleTest {

    private static final Sample SEVEN = sample(7);

    @Nested
    class Numbers {

        @Test
        void standInRisingOrder() {
            Sample sample = sample(3, -1, 2, 3);
            assertThat(sample.values()).containsExactly(Ratio.of(-1), Ratio.of(2), Ratio.of(3), Ratio.of(3));
            assertThat(sample.size()).isEqualTo(4);
            assertThat(sample.minimum()).isEqualTo(Ratio.of(-1));
            assertThat(sample.maximum()).isEqualTo(Ratio.of(3));
        }

        @Test
        void belongToUnits() {
            Sample sample = Sample.of(Map.of("Elm", Ratio.of(2), "Oak", Ratio.of(1)));
            assertThat(sample.values()).containsExactly(Ratio.of(1), Ratio.of(2));
            assertThat(sample.value("Elm")).contains(Ratio.of(2));
            assertThat(sample.value("Ash")).isEmpty();
            assertThat(SEVEN.value("Elm")).isEmpty();
        }

        @Test
        void mayBelongToAUnitOfSeveralYears() {
            Sample sample = Sample.ofYears(Map.of(
                    "Elm", List.of(Ratio.of(2), Ratio.of(3)),
                    "Oak", List.of(Ratio.of(2), Ratio.of(2)),
                    "Ash", List.of(Ratio.of(1))));
            assertThat(sample.values())
                    .containsExactly(Ratio.of(1), Ratio.of(2), Ratio.of(2), Ratio.of(2), Ratio.of(3));
            assertThat(sample.values("Elm")).containsExactlyInAnyOrder(Ratio.of(2), Ratio.of(3));
            assertThat(sample.value("Elm")).isEmpty();
            assertThat(sample.value("Oak")).contains(Ratio.of(2));
            assertThat(sample.value("Ash")).contains(Ratio.of(1));
        }

        @Test
        void areAtLeastOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sample.of(List.of()))
                    .withMessage("values are empty");
        }

        @Test
        void haveSpreadIfTwoDiffer() {
            assertThat(sample(2, 2, 3).hasSpread()).isTrue();
            assertThat(sample(2, 2, 2).hasSpread()).isFalse();
            assertThat(SEVEN.hasSpread()).isFalse();
        }
    }

    @Nested
    class Middle {

        /** (1 + 2 + 4) / 3. */
        @Test
        void theMeanIsExact() {
            assertThat(sample(4, 1, 2).mean()).isEqualTo(Ratio.of(7, 3));
        }

        @Test
        void theMedianIsTheNumberInTheMiddle() {
            assertThat(sample(9, 1, 2).median()).isEqualTo(Ratio.of(2));
            assertThat(SEVEN.median()).isEqualTo(Ratio.of(7));
        }

        @Test
        void theMedianOfAnEvenCountLiesHalfWay() {
            assertThat(sample(9, 1, 2, 5).median()).isEqualTo(Ratio.of(7, 2));
        }
    }

    @Nested
    class Spread {

        /** The mean of 2, 4 and 9 is 5; the squared distances from it, 9, 1 and 16, add up to 26. */
        @Test
        void theVarianceDividesByTheNumbersOrByOneLess() {
            assertThat(sample(2, 4, 9).variance(Divisor.SAMPLE)).contains(Ratio.of(13));
            assertThat(sample(2, 4, 9).variance(Divisor.POPULATION)).contains(Ratio.of(26, 3));
        }

        @Test
        void aSingleNumberHasNoVarianceUnlessItIsAllThereIs() {
            assertThat(SEVEN.variance(Divisor.SAMPLE)).isEmpty();
            assertThat(SEVEN.standardDeviation(Divisor.SAMPLE, Precision.DEFAULT))
                    .isEmpty();
            assertThat(SEVEN.variance(Divisor.POPULATION)).contains(Ratio.ZERO);
        }

        /** Squared distances 4, 0 and 4: the root of 4 is exact, that of 8/3 is 1.63299…. */
        @Test
        void theStandardDeviationIsTheRoot() {
            Precision six = new Precision(6);
            assertThat(sample(1, 3, 5).standardDeviation(Divisor.SAMPLE, six)).contains(Ratio.of(2));
            assertThat(sample(1, 3, 5).standardDeviation(Divisor.POPULATION, six))
                    .contains(Ratio.of(163299, 100000));
        }

        /** Breaking strengths of ten tools, from Microsoft's pages on VAR.S, VAR.P, STDEV.S and STDEV.P. */
        @Test
        void spreadsheetsAgree() {
            Sample strengths = sample(1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299);
            Precision ten = new Precision(10);
            assertThat(strengths.variance(Divisor.SAMPLE).map(ten::round)).contains(Ratio.of(7542666667L, 10_000_000));
            assertThat(strengths.variance(Divisor.POPULATION)).contains(Ratio.of(67884, 100));
            assertThat(strengths.standardDeviation(Divisor.SAMPLE, ten)).contains(Ratio.of(2746391572L, 100_000_000));
            assertThat(strengths.standardDeviation(Divisor.POPULATION, ten))
                    .contains(Ratio.of(2605455814L, 100_000_000));
        }
    }

    @Nested
    class Percentiles {

        /** The examples of Microsoft's pages on PERCENTILE.INC and PERCENTILE.EXC. */
        @Test
        void spreadsheetsAgree() {
            Sample nine = sample(1, 2, 3, 6, 6, 6, 7, 8, 9);
            assertThat(sample(1, 3, 2, 4).percentile(Ratio.of(30, 100), INCLUSIVE))
                    .contains(Ratio.of(19, 10));
            assertThat(nine.percentile(Ratio.of(25, 100), EXCLUSIVE)).contains(Ratio.of(5, 2));
            assertThat(nine.percentile(Ratio.of(1, 100), EXCLUSIVE)).isEmpty();
        }

        /** Of five numbers, 40% lies at 1 + 4 × 0.4 = 2.6, at 6 × 0.4 = 2.4, or at the 2nd number. */
        @ParameterizedTest
        @CsvSource({
            "0, 15, , 15",
            "5, 16, , 15",
            "30, 23, 19, 20",
            "40, 29, 26, 20",
            "41, 296/10, 269/10, 35",
            "50, 35, 35, 35",
            "100, 50, , 50"
        })
        void ofFiveNumbers(long percent, String inclusive, String exclusive, String nearestRank) {
            Sample five = sample(15, 20, 35, 40, 50);
            Ratio share = Ratio.of(percent, 100);
            assertThat(five.percentile(share, INCLUSIVE)).contains(ratio(inclusive));
            assertThat(five.percentile(share, EXCLUSIVE).map(Ratio::toString))
                    .isEqualTo(Optional.ofNullable(exclusive)
                            .map(SampleTest::ratio)
                            .map(Ratio::toString));
            assertThat(five.percentile(share, NEAREST_RANK)).contains(ratio(nearestRank));
        }

        @ParameterizedTest
        @CsvSource({"1, 4, true", "3, 4, true", "24, 100, false", "76, 100, false"})
        void exclusiveOnesLieBetweenTheFirstAndTheLastNumber(long numerator, long denominator, boolean isThere) {
            assertThat(sample(1, 2, 3)
                            .percentile(Ratio.of(numerator, denominator), EXCLUSIVE)
                            .isPresent())
                    .isEqualTo(isThere);
        }

        @Test
        void ofASingleNumberAreThatNumber() {
            assertThat(SEVEN.percentile(Ratio.of(1, 3), INCLUSIVE)).contains(Ratio.of(7));
            assertThat(SEVEN.percentile(Ratio.of(1, 3), NEAREST_RANK)).contains(Ratio.of(7));
            assertThat(SEVEN.percentile(Ratio.of(1, 2), EXCLUSIVE)).contains(Ratio.of(7));
            assertThat(SEVEN.percentile(Ratio.of(1, 3), EXCLUSIVE)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"-1, 100", "101, 100"})
        void areSharesOfOne(long numerator, long denominator) {
            Ratio share = Ratio.of(numerator, denominator);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SEVEN.percentile(share, INCLUSIVE))
                    .withMessage("share is not in 0..1: %s", share);
        }
    }

    private static Ratio ratio(String text) {
        long[] parts = Arrays.stream(text.split("/")).mapToLong(Long::parseLong).toArray();
        return parts.length == 1 ? Ratio.of(parts[0]) : Ratio.of(parts[0], parts[1]);
    }

    private static Sample sample(long... values) {
        return Sample.of(LongStream.of(values).mapToObj(Ratio::of).toList());
    }
}
