package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.groupBuilder;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.scheme.Trees.source;
import static org.parindex.scoring.core.sheet.Sheets.sheet;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Mean;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.aggregation.Weighting;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** How scaling up for leaves that are left out goes with rounding, sources and means. */
class RescalingTest {

    @Nested
    class RoundingOfPoints {

        @ParameterizedTest
        @CsvSource({
            // 1.05 of 7 in group 1 whose maximum is 9 and 2 in group 2: 1.35 + 2 = 3.35 at the parent; with one digit
            // the
            // leaf gives 1.1, of which group 1 makes 99/70, so 1.4 at every node and 3.4142… in the end
            "PARENT, LEAF, 3.4",
            "PARENT, EVERY_NODE, 3.4",
            "PARENT, RESULT, 3.4",
            // 1.05 and 2 of 10, times 12: 3.66; with one digit 3.1 × 1.2 = 3.72
            "TOTAL, LEAF, 3.7",
            "TOTAL, EVERY_NODE, 3.7",
            "TOTAL, RESULT, 3.7"
        })
        void comesAfterScaling(Rescaling rescaling, RoundingPlace place, String total) {
            assertThat(card(rescaling, place).total()).isEqualTo(Points.parse(total));
        }

        @ParameterizedTest
        @CsvSource({
            "PARENT, LEAF, 239, 70",
            "PARENT, EVERY_NODE, 17, 5",
            "PARENT, RESULT, 67, 20",
            "TOTAL, LEAF, 93, 25",
            "TOTAL, RESULT, 183, 50"
        })
        void leavesTheNumbersBeforeItExact(Rescaling rescaling, RoundingPlace place, long numerator, long denominator) {
            assertThat(card(rescaling, place).root().unrounded()).contains(Ratio.of(numerator, denominator));
        }

        private Scorecard card(Rescaling rescaling, RoundingPlace place) {
            Scheme scheme = scheme(group("1", leaf("1.1", "7"), leaf("1.2", "2")), group("2", leaf("2.1", "3")))
                    .rounding(Rounding.halfUp(1))
                    .roundingPlace(place)
                    .rescaling(rescaling)
                    .missing(AbsencePolicy.LEAVE_OUT)
                    .build();
            return RescalingTest.card(scheme, sheet("A", "1.1", "1.05", "2.1", "2"));
        }
    }

    @Nested
    class Sources {

        @ParameterizedTest
        @EnumSource
        void keepWhatTheyHave(Rescaling rescaling) {
            // a: 3 + 1; b: 2; together 6, though the total is 7.5
            Scheme scheme = scheme(
                            group("1", leaf("1.1", "2", "b"), leaf("1.2", "4", "a")),
                            group("2", leaf("2.1", "1", "a"), leaf("2.2", "3", "b")))
                    .addSources(source("a"), source("b"))
                    .rescaling(rescaling)
                    .missing(AbsencePolicy.LEAVE_OUT)
                    .build();
            Scorecard card = card(scheme, sheet("A", "1.2", "3", "2.1", "1", "2.2", "2"));
            assertThat(card.pointsFrom("a")).hasValue(Points.of(4));
            assertThat(card.pointsFrom("b")).hasValue(Points.of(2));
            assertThat(card.total()).isEqualTo(Points.parse("7.5"));
        }
    }

    @Nested
    class Means {

        @ParameterizedTest
        @EnumSource
        void areNotScaledForMaximaThatNoDecimalHolds(Rescaling rescaling) {
            // the maximum is (1 + 1 + 2) / 3 = 4/3, but nothing is left out: (0.1 + 0.1 + 0.175) / 3 = 0.125 is kept
            Scheme scheme = scheme(groupBuilder("1", leaf("1.1", "1"), leaf("1.2", "1"), leaf("1.3", "2"))
                            .aggregation(new Mean(Weighting.EQUAL))
                            .build())
                    .roundingPlace(RoundingPlace.RESULT)
                    .rescaling(rescaling)
                    .build();
            Scorecard card = card(scheme, sheet("A", "1.1", "0.1", "1.2", "0.1", "1.3", "0.175"));
            assertThat(card.root().unrounded()).contains(Ratio.of(1, 8));
            assertThat(card.total()).isEqualTo(Points.parse("0.13"));
        }

        @Test
        void areSharesOfTheMeansThatCouldBeReached() {
            // leaves 1 and 3 count: (1 + 1) / 2 of (1 + 2) / 2, times (1 + 1 + 2) / 3 = 8/9
            Scheme scheme = scheme(leaf("1", "1"), leaf("2", "1"), leaf("3", "2"))
                    .aggregation(new Mean(Weighting.EQUAL))
                    .missing(AbsencePolicy.LEAVE_OUT)
                    .build();
            assertThat(card(scheme, sheet("A", "1", "1", "3", "1")).root().unrounded())
                    .contains(Ratio.of(8, 9));
        }
    }

    private static Scorecard card(Scheme scheme, ScoreSheet sheet) {
        Checked<Scorecards> cards = Scorer.of(scheme).score(List.of(sheet));
        assertThat(cards.issues()).isEmpty();
        return cards.orElseThrow().asList().get(0);
    }
}
