package org.parindex.scoring.core.rule.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.range;
import static org.parindex.scoring.core.rule.Rules.rule;
import static org.parindex.scoring.core.rule.normalisation.Fits.fitted;
import static org.parindex.scoring.core.rule.normalisation.Fits.points;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.value.Ratio;

class DistanceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 3 × (1 − |x − 50| / 20)
                "50  | 3 at 50 by distance",
                "45  | 9/4 at 45 by distance",
                "60  | 3/2 at 60 by distance",
                "70  | 0 at 70 by zero-at",
                "20  | 0 at 20 by zero-at"
            })
    void countsOnBothSides(String number, String outcome) {
        assertThat(outcome(rule("distance: {target: 50, zero-at: 20}"), "3", "value=" + number))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"45, 1/2", "60, 3/4", "40, 0", "90, 0"})
    void mayCountDifferentlyOnEachSide(String number, String points) {
        // 1 − 5/10 below, 1 − 10/40 above
        assertThat(outcome(rule("distance: {target: 50, below: 10, above: 40}"), "1", "value=" + number))
                .startsWith(points + " at ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the largest distance from 4 is 6: 1 − |x − 4| / 6
                "target: 4      | 2/3 1 5/6 0",
                // from the median 9/2 it is 11/2
                "target: median | 6/11 10/11 10/11 0",
                // from the mean 21/4 it is 19/4
                "target: mean   | 6/19 14/19 18/19 0",
                // from the maximum it is 8
                "target: max    | 0 1/4 3/8 1",
                // 10 becomes 5: the largest distance from 4 is 2
                "'target: 4, winsorise: {to: 5}' | 0 1 1/2 1/2"
            })
    void reachesAsFarAsTheFarthest(String keys, String points) {
        assertThat(points("distance: {" + keys + "}", "2 4 5 10", "1")).isEqualTo(points);
    }

    @Test
    void whatIsFittedIsWrittenDown() {
        assertThat(fitted("distance: {target: mean}", "1 2 4").spelling())
                .isEqualTo("distance {value: value, target: 7/3, zero-at: 5/3, percentiles: inclusive}");
    }

    @Test
    void liesBetweenNothingAndTheMaximum() {
        assertThat(rule("distance: {target: 4}").isBounded()).isTrue();
        assertThat(range(rule("distance: {target: 4}"), "3")).containsExactly(Ratio.ZERO, Ratio.of(3));
    }
}
