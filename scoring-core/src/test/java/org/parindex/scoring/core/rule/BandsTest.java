package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.range;
import static org.parindex.scoring.core.rule.Rules.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.rule.Bands.Band;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class BandsTest {

    @Nested
    class Limits {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "100%     | 2 at 100 by x > 90%",
                    "90.0001% | 2 at 900001/10000 by x > 90%",
                    "90%      | 1 at 90 by 70% ≤ x ≤ 90%",
                    "70%      | 1 at 70 by 70% ≤ x ≤ 90%",
                    "69.9999% | 0 at 699999/10000 by x < 70%",
                    "0%       | 0 at 0 by x < 70%"
                })
        void belongToTheBandThatSaysSo(String rate, String outcome) {
            // Cà Mau 1.1.4: more than 90 %: 2; from 70 % to 90 %: 1; below 70 %: 0
            ScoringRule rule = rule("bands: {value: rate, intervals: [{above: 90%, points: max},"
                    + " {from: 70%, to: 90%, points: 1}, {below: 70%, points: 0}]}");
            assertThat(outcome(rule, "2", "rate=" + rate)).isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "85     | 1 at 85 by x ≤ 85",
                    "85.01  | 2 at 8501/100 by 85 < x < 100",
                    "99.99  | 2 at 9999/100 by 85 < x < 100",
                    "100    | 3 at 100 by x = 100",
                    "100.01 | 4 at 10001/100 by 100 < x ≤ 115",
                    "115    | 4 at 115 by 100 < x ≤ 115",
                    "115.01 | 5 at 11501/100 by x > 115"
                })
        void canMeetInASinglePoint(String value, String outcome) {
            ScoringRule rule = rule("bands: {intervals: [{to: 85, points: 1}, {above: 85, below: 100, points: 2},"
                    + " {at: 100, points: 3}, {above: 100, to: 115, points: 4}, {above: 115, points: 5}]}");
            assertThat(outcome(rule, "5", "value=" + value)).isEqualTo(outcome);
        }

        @Test
        void areComparedWithTheExactQuotient() {
            // 2/3 is more than 66.6666666666666 %
            ScoringRule rule = rule("bands: {of: a, over: b, intervals: [{above: 66.6666666666666%, points: max},"
                    + " {to: 66.6666666666666%, points: 0}]}");
            assertThat(outcome(rule, "1", "a=2, b=3")).isEqualTo("1 at 200/3 by x > 66.6666666666666%");
        }
    }

    @Nested
    class Ranges {

        private final ScoringRule rule = rule("bands: {value: rate, range: {from: 0%, to: 100%},"
                + " intervals: [{from: 50%, to: 100%, points: 75%}, {from: 0%, below: 50%, points: -0.25}]}");

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // 2 × 75 %
                    "100%    | 3/2 at 100 by 50% ≤ x ≤ 100%",
                    "0%      | -1/4 at 0 by 0% ≤ x < 50%",
                    "100.01% | RUL-207 [100.01%, 0% ≤ x ≤ 100%]",
                    "-1%     | RUL-207 [-1%, 0% ≤ x ≤ 100%]"
                })
        void refuseWhatCannotBe(String rate, String outcome) {
            assertThat(outcome(rule, "2", "rate=" + rate)).isEqualTo(outcome);
        }

        @Test
        void pointsLieBetweenTheFewestAndTheMostOfAllBands() {
            assertThat(range(rule, "2")).containsExactly(Ratio.of(-1, 4), Ratio.of(3, 2));
            assertThat(range(rule("bands: {intervals: [{from: 1, points: 2}, {below: 1, points: 1}]}"), "3"))
                    .containsExactly(Ratio.ZERO, Ratio.of(2));
        }
    }

    @Nested
    class Refusals {

        @Test
        void ofNothing() {
            assertRefused("bands are empty");
        }

        @Test
        void ofAGap() {
            // exactly 100 % belongs to no band
            assertRefused("bands leave out [x = 100]", interval(null, "100", false), interval("100", null, false));
        }

        @Test
        void ofAnOverlap() {
            assertRefused("bands overlap: x ≤ 100, x ≥ 100", interval(null, "100", true), interval("100", null, true));
        }

        @Test
        void ofABandWithoutALimit() {
            assertRefused("a band has no limit: [x]", Interval.ALL);
        }

        private void assertRefused(String message, Interval... intervals) {
            List<Band> bands = Stream.of(intervals)
                    .map(each -> new Band(each, Award.MAXIMUM))
                    .toList();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Bands(Quantity.of("value", false), Interval.ALL, bands))
                    .withMessage(message);
        }

        private Interval interval(String lower, String upper, boolean isIn) {
            return new Interval(
                    Optional.ofNullable(lower).map(Points::parse),
                    isIn,
                    Optional.ofNullable(upper).map(Points::parse),
                    isIn);
        }
    }
}
