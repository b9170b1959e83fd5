package org.parindex.scoring.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.GradeScales.onPercent;
import static org.parindex.scoring.core.scheme.GradeScales.onPoints;
import static org.parindex.scoring.core.scheme.GradeScales.quantiles;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.scoring.core.scheme.Grade;
import org.parindex.scoring.core.scheme.GradeScale;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.score.Thirds;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Sheets;

/** Grades of ranked units. */
class GradesTest {

    private static final GradeScale HALVES = quantiles("upper 50", "lower 50");

    @Nested
    class ByLimits {

        @Test
        void areThoseOfThePublishedTotal() {
            // a third of 2.7 is 0.9: 90% of the maximum; a third of 2.699 is 0.8996…, published as 0.9
            Scheme thirds = scheme(
                            Trees.leafBuilder("1", "1").rule(new Thirds()).build())
                    .roundingPlace(RoundingPlace.RESULT)
                    .grades(onPercent("I x >= 90", "II x < 90"))
                    .build();
            assertThat(graded(
                            thirds,
                            Sheets.measured("A", "1", "2.7"),
                            Sheets.measured("B", "1", "2.699"),
                            Sheets.measured("C", "1", "2.684")))
                    .containsExactly("1 A I", "1 B I", "3 C II");
        }

        @Test
        void areAboutTheMaximumOfTheScheme() {
            assertThat(graded(onPercent("I x >= 90", "II x < 90"), TieRule.COMPETITION, "A 180", "B 179.99"))
                    .containsExactly("1 A I", "2 B II");
            assertThat(graded(onPoints("I x >= 90", "II x < 90"), TieRule.COMPETITION, "A 90", "B 89.99"))
                    .containsExactly("1 A I", "2 B II");
        }
    }

    @Nested
    class ByQuantiles {

        @Test
        void areTheQuartersOfSixtyOneProvinces() {
            String[] totals = IntStream.range(0, 61)
                    .mapToObj(i -> "P" + i + " " + (100 - i))
                    .toArray(String[]::new);
            GradeScale quarters = quantiles("1 25", "2 25", "3 25", "4 25");

            assertThat(graded(quarters, TieRule.COMPETITION, totals))
                    .filteredOn(line -> line.endsWith(" 1"))
                    .hasSize(15);
            assertThat(graded(quarters, TieRule.COMPETITION, totals))
                    .contains("15 P14 1", "16 P15 2", "30 P29 2", "31 P30 3", "45 P44 3", "46 P45 4", "61 P60 4");
        }

        @Test
        void giveEqualsAtTheBorderTheBetterGrade() {
            assertThat(graded(HALVES, TieRule.COMPETITION, "A 9", "B 8", "C 8", "D 7"))
                    .containsExactly("1 A upper", "2 B upper", "2 C upper", "4 D lower");
        }

        @Test
        void goByPlacesEvenIfRanksAreDense() {
            assertThat(graded(HALVES, TieRule.DENSE, "A 9", "B 9", "C 8", "D 8"))
                    .containsExactly("1 A upper", "1 B upper", "2 C lower", "2 D lower");
        }

        @Test
        void goByNameWhereRanksDo() {
            assertThat(graded(HALVES, TieRule.ORDINAL, "A 9", "C 8", "B 8", "D 7"))
                    .containsExactly("1 A upper", "2 B upper", "3 C lower", "4 D lower");
        }

        @Test
        void areAllTheBestIfAllAreEqual() {
            assertThat(graded(HALVES, TieRule.COMPETITION, "A 9", "B 9", "C 9"))
                    .containsExactly("1 A upper", "1 B upper", "1 C upper");
        }

        @Test
        void countOnlyTheUnitsThatAreRanked() {
            ScoreSheet empty = Sheets.sheet("E");
            ScoreSheet[] sheets = {sheet("A 9"), sheet("B 8"), empty};
            Ranking ranking = Ranking.of(Scorer.of(plain(HALVES, TieRule.COMPETITION))
                    .score(List.of(sheets))
                    .value()
                    .orElseThrow());

            assertThat(lines(ranking)).containsExactly("1 A upper", "2 B lower");
        }
    }

    @ParameterizedTest
    @EnumSource
    void areNotThereIfTheSchemeHasNone(TieRule ties) {
        Scheme ungraded = scheme(leaf("1", "200"))
                .ranking(new RankingPolicy(ties, Basis.ROUNDED, List.of()))
                .build();

        assertThat(graded(ungraded, sheet("A 9"), sheet("B 9"))).hasSize(2).allMatch(line -> line.endsWith(" -"));
    }

    private static List<String> graded(GradeScale scale, TieRule ties, String... unitsAndTotals) {
        return graded(
                plain(scale, ties),
                Arrays.stream(unitsAndTotals).map(GradesTest::sheet).toArray(ScoreSheet[]::new));
    }

    private static ScoreSheet sheet(String unitAndTotal) {
        String[] parts = unitAndTotal.split(" ");
        return Sheets.sheet(parts[0], "1", parts[1]);
    }

    private static List<String> graded(Scheme scheme, ScoreSheet... sheets) {
        return lines(Ranking.of(Scorer.of(scheme).score(List.of(sheets)).orElseThrow()));
    }

    private static Scheme plain(GradeScale scale, TieRule ties) {
        return scheme(leaf("1", "200"))
                .ranking(new RankingPolicy(ties, Basis.ROUNDED, List.of()))
                .grades(scale)
                .build();
    }

    private static List<String> lines(Ranking ranking) {
        return ranking.units().stream()
                .map(ranked -> ranked.rank() + " " + ranked.unit() + " "
                        + ranked.grade().map(Grade::toString).orElse("-"))
                .toList();
    }
}
