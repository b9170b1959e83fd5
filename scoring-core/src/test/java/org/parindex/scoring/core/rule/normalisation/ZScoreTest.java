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
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.value.Ratio;

class ZScoreTest {

    /** The mean is 5; the squared differences 9, 1, 1, 1, 0, 0, 4 and 16 add up to 32, over 8 that is 2². */
    private static final String NUMBERS = "2 4 4 4 5 5 7 9";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // (x − 5) / 2
                "deviation: population | -3/2 -1/2 -1/2 -1/2 0 0 1 2",
                "deviation: population, better: lower | 3/2 1/2 1/2 1/2 0 0 -1 -2",
                // 45 + 20 × (x − 5) / 2
                "deviation: population, mean-to: 45, deviation-to: 20 | 15 35 35 35 45 45 65 85",
                // the same, from 20 to 80
                "'deviation: population, mean-to: 45, deviation-to: 20, within: {from: 20, to: 80%}' |"
                        + " 20 35 35 35 45 45 65 80",
                // a baseline: (x − 4) / 3
                "mean: 4, deviation: 3 | -2/3 0 0 0 1/3 1/3 1 5/3"
            })
    void countsDeviationsFromTheMean(String keys, String points) {
        assertThat(points("z-score: {" + keys + "}", NUMBERS, "100")).isEqualTo(points);
    }

    @Test
    void ofASampleDividesByOneLess() {
        // 1, 3, 5 and 7: the mean 4, the squares 9 + 1 + 1 + 9 = 20, √(20/3) = 2.58199 to six digits
        assertThat(fitted("z-score: {precision: 6}", "1 3 5 7").spelling()).contains("mean: 4, deviation: 2.58199, ");
        // 1, 2 and 3: √(2/2) = 1
        assertThat(points("z-score: {}", "1 2 3", "1")).isEqualTo("-1 0 1");
    }

    @Test
    void keepsAMeanThatIsNoDecimalAsAFraction() {
        // 1, 2 and 4: 7/3; the squares 16/9 + 1/9 + 25/9 = 42/9, √(7/3) = 1.53
        assertThat(fitted("z-score: {precision: 3}", "1 2 4").spelling()).contains("mean: 7/3, deviation: 1.53, ");
    }

    @Test
    void canLookAtLogarithms() {
        // ln 1 = 0 and ln 10 = 2.3026: the mean 1.1513, the deviation of both 1.1513
        ScoringRule rule = fitted("z-score: {scale: logarithmic, deviation: population, precision: 5}", "1 10");
        assertThat(rule.spelling()).contains("mean: 1.1513, deviation: 1.1513, ");
        assertThat(outcome(rule, "1", "value=1")).isEqualTo("-1 at 1 by z-score");
        assertThat(outcome(rule, "1", "value=0")).isEqualTo("RUL-207 [0, x > 0]");
    }

    @Test
    void winsorisesBeforeItAverages() {
        // 0, 2, 4 and 100, not above 6: the mean 3, the squares 9 + 1 + 1 + 9 = 20, over 4 that is 5
        ScoringRule rule = fitted("z-score: {deviation: population, winsorise: {to: 6}, precision: 4}", "0 2 4 100");
        assertThat(rule.spelling()).contains("mean: 3, deviation: 2.236, ");
        // (6 − 3) / 2.236 = 750/559
        assertThat(outcome(rule, "1", "value=100")).isEqualTo("750/559 at 100 by x → 6, z-score");
    }

    @Test
    void saysWhereItWasPulled() {
        ScoringRule rule = rule("z-score: {mean: 0, deviation: 1, within: {from: -2, to: 2}}");
        assertThat(outcome(rule, "3", "value=-3")).isEqualTo("-2 at -3 by within");
        assertThat(outcome(rule, "3", "value=2")).isEqualTo("2 at 2 by z-score");
    }

    @Test
    void isBoundedWithinLimits() {
        ScoringRule within = rule("z-score: {within: {from: -2, to: max}}");
        assertThat(within.isBounded()).isTrue();
        assertThat(range(within, "3")).containsExactly(Ratio.of(-2), Ratio.of(3));
        assertThat(rule("z-score: {}").isBounded()).isFalse();
    }
}
