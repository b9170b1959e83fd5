package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.groupBuilder;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.scheme.Trees.source;
import static org.parindex.scoring.core.sheet.Sheets.code;
import static org.parindex.scoring.core.sheet.Sheets.sheet;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.aggregation.Mean;
import org.parindex.scoring.core.aggregation.Weighting;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.LevelRounding;
import org.parindex.scoring.core.scheme.LevelRounding.Carried;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Rounding;

class LevelRoundingTest {

    private static final Rounding TO_ONE_DOWN = new Rounding(1, RoundingMode.DOWN);

    private static Scorecard card(Scheme scheme, ScoreSheet sheet) {
        return Scorer.of(scheme).score(List.of(sheet)).orElseThrow().asList().get(0);
    }

    private static LevelRounding rounded(LevelRounding level) {
        return level.carrying(Carried.ROUNDED);
    }

    private static Rounding halfEven(int scale) {
        return new Rounding(scale, RoundingMode.HALF_EVEN);
    }

    /** The same five tiers of means, under four policies; by hand, from the leaves up. */
    @Nested
    class FiveTiers {

        private static final ScoreSheet SHEET = sheet(
                "A", "1.1.1.1", "6.15", "1.1.1.2", "3.5", "1.1.1.3", "1.0005", "1.1.2.1", "1.25", "1.2.1.1", "3.45",
                "2.1.1.1", "7.2");

        /** 10.6505/3 = 3.5501666…, (that + 1.25)/2 = 2.40008…, (that + 3.45)/2 = 2.92504…, (that + 7.2)/2 = 5.0625… */
        @Test
        void areExactUpToTheResult() {
            assertThat(published(tiers(RoundingPlace.RESULT))).containsExactly("5.06", "2.93", "2.4", "3.55", "1.25");
        }

        /** 10.65/3 = 3.55, (3.55 + 1.25)/2 = 2.4, (2.4 + 3.45)/2 = 2.925: 2.93, (2.93 + 7.2)/2 = 5.065: 5.07 */
        @Test
        void areRoundedAtEachTier() {
            assertThat(published(tiers(RoundingPlace.EVERY_NODE)))
                    .containsExactly("5.07", "2.93", "2.4", "3.55", "1.25");
        }

        /** (6 + 4 + 1)/3 = 3.66…, (that + 1)/2 = 2.33…, (that + 3)/2 = 2.66…: 2.7, (2.7 + 7)/2 = 4.85 */
        @Test
        void areRoundedAtTheLeavesAndAtTheFirstLevel() {
            assertThat(published(tiers(
                            RoundingPlace.RESULT,
                            rounded(LevelRounding.ofLeaves(halfEven(0))),
                            rounded(LevelRounding.of(1, Rounding.halfUp(1))))))
                    .containsExactly("4.85", "2.7", "2.33", "3.67", "1");
        }

        /** (6.2 + 3.5 + 1)/3 = 3.566…, (that + 1.2)/2 = 2.383…: 2.3, (2.3 + 3.4)/2 = 2.85, (2.85 + 7.2)/2 = 5.025: 5.03 */
        @Test
        void areRoundedAtThreeOfThemInThreeWays() {
            assertThat(published(tiers(
                            RoundingPlace.RESULT,
                            rounded(LevelRounding.ofLeaves(halfEven(1))),
                            rounded(LevelRounding.of(2, TO_ONE_DOWN)),
                            LevelRounding.of(0, Rounding.halfUp(2)))))
                    .containsExactly("5.03", "2.85", "2.3", "3.57", "1.2");
        }

        /** As at each tier, but the second level carries 2.4 and 3.45, not 2 and 3: 2.925, 2.93, 5.065. */
        @Test
        void mayPublishFewerDigitsThanTheyCarry() {
            LevelRounding second = LevelRounding.of(2, new Rounding(0, RoundingMode.DOWN));
            assertThat(published(tiers(RoundingPlace.EVERY_NODE, second.carrying(Carried.EXACT))))
                    .containsExactly("5.07", "2.93", "2", "3.55", "1.25");
            assertThat(published(tiers(RoundingPlace.EVERY_NODE, second)))
                    .as("(2 + 3)/2 = 2.5, 3.55 and (2.5 + 7)/2 = 4.75")
                    .containsExactly("4.75", "2.5", "2", "3.55", "1.25");
        }

        private static List<String> published(Scheme scheme) {
            Scorecard card = card(scheme, SHEET);
            return List.of("total", "1", "1.1", "1.1.1", "1.1.2.1").stream()
                    .map(code -> card.at(code(code)).points().orElseThrow().toString())
                    .toList();
        }

        private static Scheme tiers(RoundingPlace place, LevelRounding... levels) {
            return scheme(
                            mean(
                                    "1",
                                    mean(
                                            "1.1",
                                            mean("1.1.1", ten("1.1.1.1"), ten("1.1.1.2"), ten("1.1.1.3")),
                                            mean("1.1.2", ten("1.1.2.1"))),
                                    mean("1.2", mean("1.2.1", ten("1.2.1.1")))),
                            mean("2", mean("2.1", mean("2.1.1", ten("2.1.1.1")))))
                    .aggregation(new Mean(Weighting.EQUAL))
                    .roundingPlace(place)
                    .addLevelRoundings(levels)
                    .build();
        }

        private static Criterion mean(String code, Criterion... children) {
            return groupBuilder(code, children)
                    .aggregation(new Mean(Weighting.EQUAL))
                    .build();
        }

        private static Criterion ten(String code) {
            return leaf(code, "10");
        }
    }

    @Nested
    class LeavesOnSeveralLevels {

        /** 1 stands on the first level; 2.1 and 2.2 on the second. */
        private Scheme.Builder uneven() {
            return scheme(leaf("1", "5"), group("2", leaf("2.1", "5"), leaf("2.2", "5")));
        }

        private final ScoreSheet sheet = sheet("A", "1", "1.256", "2.1", "2.256", "2.2", "3.256");

        @Test
        void areAllRoundedAsLeaves() {
            Scheme scheme = uneven().addLevelRoundings(LevelRounding.ofLeaves(TO_ONE_DOWN))
                    .build();
            assertThat(points(scheme)).containsExactly("1.2", "2.2", "5.4", "6.6");
        }

        @Test
        void goByTheirLevelIfItHasARoundingOfItsOwn() {
            Scheme scheme = uneven().addLevelRoundings(
                            LevelRounding.ofLeaves(TO_ONE_DOWN), LevelRounding.of(1, Rounding.halfUp(2)))
                    .build();
            assertThat(points(scheme)).as("1.26 + 2.2 + 3.2").containsExactly("1.26", "2.2", "5.4", "6.66");
        }

        @Test
        void areCarriedAsTheSchemeSaysUnlessTheirLevelDoes() {
            LevelRounding second = LevelRounding.of(2, Rounding.halfUp(0));
            assertThat(points(uneven().addLevelRoundings(second).build()))
                    .as("1.26 + 2 + 3")
                    .containsExactly("1.26", "2", "5", "6.26");
            assertThat(points(uneven().addLevelRoundings(second.carrying(Carried.EXACT))
                            .build()))
                    .as("1.26 + 5.512")
                    .containsExactly("1.26", "2", "5.51", "6.77");
        }

        private List<String> points(Scheme scheme) {
            Scorecard card = card(scheme, sheet);
            return List.of("1", "2.1", "2", "total").stream()
                    .map(code -> card.at(code(code)).points().orElseThrow().toString())
                    .toList();
        }
    }

    @Nested
    class Sources {

        /** The first level carries 1.26 + 2.26 = 3.52 as 4, and 0.5 as 1. */
        @Test
        void keepTheDigitsThatGroupsLose() {
            Scheme scheme = scheme(group("1", leaf("1.1", "5", "a"), leaf("1.2", "5", "b")), leaf("2", "5", "a"))
                    .addSources(source("a"), source("b"))
                    .addLevelRoundings(
                            LevelRounding.of(1, Rounding.halfUp(0)).carrying(Carried.ROUNDED),
                            LevelRounding.of(0, Rounding.halfUp(1)))
                    .build();
            Scorecard card = card(scheme, sheet("A", "1.1", "1.256", "1.2", "2.256", "2", "0.5"));
            assertThat(card.total()).hasToString("5");
            assertThat(card.pointsFrom("a").orElseThrow()).as("1.26 + 1").hasToString("2.3");
            assertThat(card.pointsFrom("b").orElseThrow()).as("2.26").hasToString("2.3");
        }
    }
}
