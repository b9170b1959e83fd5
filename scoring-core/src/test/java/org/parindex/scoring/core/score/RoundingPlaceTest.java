package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.groupBuilder;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.scheme.Trees.source;
import static org.parindex.scoring.core.sheet.Sheets.code;
import static org.parindex.scoring.core.sheet.Sheets.measured;
import static org.parindex.scoring.core.sheet.Sheets.sheet;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.scoring.core.aggregation.Mean;
import org.parindex.scoring.core.aggregation.Weighting;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

class RoundingPlaceTest {

    private static final ScoreSheet ONES = measured("A", "1.1", "1", "1.2", "1", "1.3", "1");

    @Nested
    class ThirdsOfOne {

        @ParameterizedTest
        @CsvSource({"LEAF, 0.99", "EVERY_NODE, 0.99", "RESULT, 1"})
        void threeOfThemAreOneOnlyIfNotRoundedBefore(RoundingPlace place, String total) {
            assertThat(card(thirds(place), ONES).total()).isEqualTo(Points.parse(total));
        }

        @ParameterizedTest
        @CsvSource({"LEAF, 99, 100", "EVERY_NODE, 99, 100", "RESULT, 1, 1"})
        void theTotalKeepsWhatItWasBeforeRounding(RoundingPlace place, long numerator, long denominator) {
            assertThat(card(thirds(place), ONES).root().unrounded().orElseThrow())
                    .isEqualTo(Ratio.of(numerator, denominator));
        }

        @ParameterizedTest
        @EnumSource
        void aLeafIsPublishedRoundedWhereverThatCounts(RoundingPlace place) {
            CriterionScore leaf = card(thirds(place), ONES).at(code("1.1"));
            assertThat(leaf.points().orElseThrow()).isEqualTo(Points.parse("0.33"));
            assertThat(leaf.unrounded().orElseThrow()).isEqualTo(Ratio.of(1, 3));
        }

        private Scheme thirds(RoundingPlace place) {
            return scheme(group("1", third("1.1"), third("1.2"), third("1.3")))
                    .roundingPlace(place)
                    .build();
        }
    }

    @Nested
    class Means {

        @ParameterizedTest
        @CsvSource({
            // each group: (1 + 1 + 2) / 3 = 4/3; together 8/3 = 2.666…, or 1.33 + 1.33
            "LEAF, 2.67",
            "EVERY_NODE, 2.66",
            "RESULT, 2.67"
        })
        void groupsAreRoundedOnlyAtEveryNode(RoundingPlace place, String total) {
            Scheme scheme = scheme(mean("1"), mean("2")).roundingPlace(place).build();
            Scorecard card =
                    card(scheme, sheet("A", "1.1", "1", "1.2", "1", "1.3", "2", "2.1", "1", "2.2", "1", "2.3", "2"));
            assertThat(card.at(code("1")).points().orElseThrow()).isEqualTo(Points.parse("1.33"));
            assertThat(card.at(code("1")).unrounded().orElseThrow()).isEqualTo(Ratio.of(4, 3));
            assertThat(card.total()).isEqualTo(Points.parse(total));
        }

        @Test
        void theTotalMayBeOneToo() {
            Scheme scheme = scheme(leaf("1", "3"), leaf("2", "3"), leaf("3", "3"))
                    .aggregation(new Mean(Weighting.EQUAL))
                    .build();
            assertThat(card(scheme, sheet("A", "1", "1", "2", "1", "3", "2")).total())
                    .isEqualTo(Points.parse("1.33"));
            assertThat(scheme.maxPoints()).isEqualTo(Points.of(3));
        }
    }

    @Nested
    class Sources {

        @Test
        void areRoundedOnceFromWhatGoesIntoTheTotal() {
            // a: 1/3 + 1/3 = 0.666…; b: 1/3
            assertThat(card(sourced(RoundingPlace.RESULT), ONES).pointsFrom("a"))
                    .hasValue(Points.parse("0.67"));
            assertThat(card(sourced(RoundingPlace.RESULT), ONES).pointsFrom("b"))
                    .hasValue(Points.parse("0.33"));
            assertThat(card(sourced(RoundingPlace.LEAF), ONES).pointsFrom("a")).hasValue(Points.parse("0.66"));
            assertThat(card(sourced(RoundingPlace.EVERY_NODE), ONES).pointsFrom("a"))
                    .hasValue(Points.parse("0.66"));
        }

        private Scheme sourced(RoundingPlace place) {
            return scheme(third("1.1", "a"), third("1.2", "a"), third("1.3", "b"))
                    .addSources(source("a"), source("b"))
                    .roundingPlace(place)
                    .build();
        }
    }

    @Nested
    class ModesAndScales {

        @ParameterizedTest
        @CsvSource({
            // 1.245 + 1.235 at the leaves: 1.25 + 1.24, 1.24 + 1.23, 1.24 + 1.24
            "LEAF, HALF_UP, 2, 2.49",
            "LEAF, DOWN, 2, 2.47",
            "LEAF, HALF_EVEN, 2, 2.48",
            "RESULT, HALF_UP, 2, 2.48",
            "RESULT, HALF_UP, 1, 2.5",
            "RESULT, DOWN, 1, 2.4",
            "LEAF, HALF_UP, 0, 2",
            "RESULT, UP, 0, 3"
        })
        void holdAtTheDeclaredPlace(RoundingPlace place, RoundingMode mode, int scale, String total) {
            Scheme scheme = scheme(leaf("1", "2"), leaf("2", "2"))
                    .rounding(new Rounding(scale, mode))
                    .roundingPlace(place)
                    .build();
            assertThat(card(scheme, sheet("A", "1", "1.245", "2", "1.235")).total())
                    .isEqualTo(Points.parse(total));
        }
    }

    private static LeafCriterion third(String code) {
        return leafBuilder(code, "1").rule(new Thirds()).build();
    }

    private static LeafCriterion third(String code, String source) {
        return leafBuilder(code, "1").rule(new Thirds()).source(source).build();
    }

    private static Criterion mean(String code) {
        return groupBuilder(code, leaf(code + ".1", "3"), leaf(code + ".2", "3"), leaf(code + ".3", "3"))
                .aggregation(new Mean(Weighting.EQUAL))
                .build();
    }

    private static Scorecard card(Scheme scheme, ScoreSheet sheet) {
        return Scorer.of(scheme).score(List.of(sheet)).orElseThrow().asList().get(0);
    }
}
