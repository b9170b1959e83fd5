package org.parindex.scoring.core.rule.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.rule;
import static org.parindex.scoring.core.rule.normalisation.Fits.fitted;
import static org.parindex.scoring.core.rule.normalisation.Fits.points;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTest {

    private static final String NUMBERS = "30 10 20 20 20 5";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // from the worst: 5, 10, 20, 20, 20, 30; R's rank(x, ties.method = "min")
                "as: rank | 6 2 3 3 3 1",
                "'as: rank, ties: highest' | 6 2 5 5 5 1",
                "'as: rank, ties: average' | 6 2 4 4 4 1",
                "'as: rank, ties: dense' | 4 2 3 3 3 1",
                // from the highest: 30, 20, 20, 20, 10, 5
                "'as: rank, better: lower' | 1 5 2 2 2 6",
                "'as: rank, better: lower, ties: average' | 1 5 3 3 3 6",
                "'as: rank, better: lower, ties: dense' | 1 3 2 2 2 4",
                // one less
                "as: borda | 5 1 2 2 2 0",
                // 100 × (rank − 1) / 5; of the four different ones, over 3
                "'' | 100 20 40 40 40 0",
                "'as: percentile, ties: dense' | 100 100/3 200/3 200/3 200/3 0",
                "'as: percentile, ties: average, better: lower' | 0 80 40 40 40 100"
            })
    void countsFromTheWorst(String keys, String points) {
        assertThat(points("rank: {" + keys + "}", NUMBERS, "100")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        // one more than are worse, but none beyond the best
        "competition, 1, 3, 6",
        "average, 1, 3, 6",
        "highest, 1, 3, 6",
        "dense, 1, 3, 4"
    })
    void otherNumbersComeAfterAllThatAreWorse(String ties, String least, String middle, String most) {
        SampleRanks ranks = new SampleRanks("rank: {as: rank, ties: " + ties + "}");
        assertThat(ranks.of("1")).isEqualTo(least);
        assertThat(ranks.of("15")).isEqualTo(middle);
        assertThat(ranks.of("31")).isEqualTo(most);
    }

    private record SampleRanks(String rule) {

        private String of(String number) {
            return outcome(fitted(rule, NUMBERS), "1", "value=" + number).split(" ")[0];
        }
    }

    @Test
    void theNumbersAreWrittenDown() {
        assertThat(fitted("rank: {as: percentile}", "30 10 7/3").spelling())
                .isEqualTo("rank {value: value, better: higher, ties: competition, as: percentile,"
                        + " among: [7/3, 10, 30], percentiles: inclusive}");
    }

    @Test
    void theExplanationSaysOfHowMany() {
        assertThat(outcome(fitted("rank: {as: rank, ties: average}", "1 2 2"), "1", "value=2"))
                .isEqualTo("5/2 at 2 by 2.5 / 3");
    }

    @Test
    void winsorisingMakesEqualsOfTheEnds() {
        // 5 becomes 10: 10, 10, 20, 20, 20, 30
        assertThat(points("rank: {as: rank, winsorise: {from: 10}}", NUMBERS, "1"))
                .isEqualTo("6 1 3 3 3 1");
    }

    @Test
    void onlyPercentilesAreBounded() {
        assertThat(rule("rank: {}").isBounded()).isTrue();
        assertThat(rule("rank: {as: borda}").isBounded()).isFalse();
        assertThat(rule("rank: {as: rank}").isBounded()).isFalse();
    }
}
