package org.parindex.scoring.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.sheet.Sheets.measured;
import static org.parindex.scoring.core.sheet.Sheets.sheet;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.score.Thirds;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

class RankingTest {

    @Nested
    class Ties {

        private final String[] totals = {"D 70", "C 80", "A 90", "B 80.00"};

        @Test
        void inACompetitionEqualsShareTheBestRankAndTheNextAreSkipped() {
            assertThat(ranks(TieRule.COMPETITION, totals)).containsExactly("1 A", "2 B", "2 C", "4 D");
        }

        @Test
        void denseRanksSkipNone() {
            assertThat(ranks(TieRule.DENSE, totals)).containsExactly("1 A", "2 B", "2 C", "3 D");
        }

        @Test
        void equalsMayShareTheMeanOfTheirPlaces() {
            assertThat(ranks(TieRule.AVERAGE, totals)).containsExactly("1 A", "2.5 B", "2.5 C", "4 D");
            assertThat(ranks(TieRule.AVERAGE, "C 5", "B 5", "A 5")).containsExactly("2 A", "2 B", "2 C");
        }

        @Test
        void ordinalRanksGoByName() {
            assertThat(ranks(TieRule.ORDINAL, totals)).containsExactly("1 A", "2 B", "3 C", "4 D");
        }

        @Test
        void namesGoCodePointByCodePoint() {
            // U+0041 < U+0061 < U+0110 < U+FF21 < U+1F600, though the surrogates of the last are below U+FF21
            assertThat(ranks(TieRule.ORDINAL, "😀 1", "Ａ 1", "Đ 1", "a 1", "A 1"))
                    .containsExactly("1 A", "2 a", "3 Đ", "4 Ａ", "5 😀");
        }

        @Test
        void allMayBeEqual() {
            assertThat(ranks(TieRule.COMPETITION, "C 5", "B 5", "A 5")).containsExactly("1 A", "1 B", "1 C");
            assertThat(ranks(TieRule.DENSE, "C 5", "B 5", "A 5")).containsExactly("1 A", "1 B", "1 C");
        }

        @Test
        void severalBlocksOfEqualsAreCountedThrough() {
            String[] blocks = {"A 9", "B 9", "C 8", "D 8", "E 8", "F 7"};
            assertThat(ranks(TieRule.COMPETITION, blocks)).containsExactly("1 A", "1 B", "3 C", "3 D", "3 E", "6 F");
            assertThat(ranks(TieRule.DENSE, blocks)).containsExactly("1 A", "1 B", "2 C", "2 D", "2 E", "3 F");
        }

        @ParameterizedTest
        @EnumSource
        void oneUnitIsFirstAndNobodyIsNobody(TieRule ties) {
            assertThat(ranks(ties, "A 0")).containsExactly("1 A");
            assertThat(ranks(ties)).isEmpty();
        }
    }

    @Nested
    class DecidingDigits {

        // a third of 1 is 0.333…, a third of 0.99 is 0.33: both are published as 0.33
        private final ScoreSheet[] sheets = {measured("A", "1", "0.99"), measured("B", "1", "1")};

        @Test
        void areThePublishedOnes() {
            assertThat(ranks(ranking(thirds(Basis.ROUNDED), sheets))).containsExactly("1 A", "1 B");
        }

        @Test
        void areAllOfThemIfTheSchemeSaysSo() {
            assertThat(ranks(ranking(thirds(Basis.EXACT), sheets))).containsExactly("1 B", "2 A");
        }

        @Test
        void areNotShown() {
            assertThat(ranking(thirds(Basis.EXACT), sheets).units())
                    .extracting(RankedUnit::total)
                    .containsOnly(Points.parse("0.33"));
        }

        private Scheme thirds(Basis basis) {
            return scheme(leafBuilder("1", "1").rule(new Thirds()).build())
                    .roundingPlace(RoundingPlace.RESULT)
                    .ranking(new RankingPolicy(TieRule.COMPETITION, basis, List.of()))
                    .build();
        }
    }

    @Nested
    class Reading {

        private final Ranking ranking = ranking(plain(TieRule.COMPETITION), sheet("A", "1", "2"), sheet("B", "1", "9"));

        @Test
        void aUnitIsFoundWithItsRankAndTotal() {
            assertThat(ranking.find(Unit.of("A")))
                    .contains(new RankedUnit(Rank.of(2), Unit.of("A"), Points.of(2), RankOrigin.COMPUTED));
            assertThat(ranking.find(Unit.of("C"))).isEmpty();
        }

        @Test
        void theBestComesFirst() {
            assertThat(ranking.units()).extracting(RankedUnit::unit).containsExactly(Unit.of("B"), Unit.of("A"));
        }

        @Test
        void itCanBePrinted() {
            assertThat(ranking).hasToString(ranking.units().toString());
        }
    }

    private static List<String> ranks(TieRule ties, String... unitsAndTotals) {
        ScoreSheet[] sheets = Arrays.stream(unitsAndTotals)
                .map(text -> text.split(" "))
                .map(parts -> sheet(parts[0], "1", parts[1]))
                .toArray(ScoreSheet[]::new);
        return ranks(ranking(plain(ties), sheets));
    }

    private static Scheme plain(TieRule ties) {
        return scheme(leaf("1", "100"))
                .ranking(new RankingPolicy(ties, Basis.ROUNDED, List.of()))
                .build();
    }

    private static Ranking ranking(Scheme scheme, ScoreSheet... sheets) {
        return Ranking.of(Scorer.of(scheme).score(List.of(sheets)).orElseThrow());
    }

    private static List<String> ranks(Ranking ranking) {
        return ranking.units().stream()
                .map(ranked -> ranked.rank() + " " + ranked.unit())
                .toList();
    }
}
