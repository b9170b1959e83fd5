package org.parindex.scoring.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.source;
import static org.parindex.scoring.core.sheet.Sheets.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.CriterionCode;

class TieBreakerTest {

    private static final TieBreaker BY_CITIZENS = new TieBreaker.BySource("citizens");
    private static final TieBreaker BY_FIRST = new TieBreaker.ByCriterion(CriterionCode.parse("1"));

    /** All have 10; from citizens A has 4, B 5, C and D 6; at the first criterion A has 5, B 2, C 3, D 4. */
    private static final List<ScoreSheet> SHEETS = List.of(
            sheet("A", "1", "5", "2", "4", "3", "1"),
            sheet("B", "1", "2", "2", "5", "3", "3"),
            sheet("C", "1", "3", "2", "6", "3", "1"),
            sheet("D", "1", "4", "2", "6", "3", "0"));

    @Test
    void withoutThemAllAreEqual() {
        assertThat(ranks(TieRule.COMPETITION)).containsExactly("1 A", "1 B", "1 C", "1 D");
    }

    @Test
    void morePointsFromASourceComeFirst() {
        assertThat(ranks(TieRule.COMPETITION, BY_CITIZENS)).containsExactly("1 C", "1 D", "3 B", "4 A");
        assertThat(ranks(TieRule.DENSE, BY_CITIZENS)).containsExactly("1 C", "1 D", "2 B", "3 A");
    }

    @Test
    void morePointsAtACriterionComeFirst() {
        assertThat(ranks(TieRule.COMPETITION, BY_FIRST)).containsExactly("1 A", "2 D", "3 C", "4 B");
    }

    @Test
    void theFirstOfThemDecidesFirst() {
        assertThat(ranks(TieRule.COMPETITION, BY_CITIZENS, BY_FIRST)).containsExactly("1 D", "2 C", "3 B", "4 A");
        assertThat(ranks(TieRule.COMPETITION, BY_FIRST, BY_CITIZENS)).containsExactly("1 A", "2 D", "3 C", "4 B");
    }

    @Test
    void whoIsEqualAfterThemGoesByNameIfNoRankIsShared() {
        assertThat(ranks(TieRule.ORDINAL, BY_CITIZENS)).containsExactly("1 C", "2 D", "3 B", "4 A");
    }

    @ParameterizedTest
    @EnumSource
    void theyNeverDecideBetweenDifferentTotals(Basis basis) {
        Scheme scheme = scheme(TieRule.COMPETITION, basis, BY_CITIZENS);
        List<ScoreSheet> sheets =
                List.of(sheet("A", "1", "9", "2", "0", "3", "1.01"), sheet("B", "1", "0", "2", "10", "3", "0"));
        assertThat(ranks(scheme, sheets)).containsExactly("1 A", "2 B");
    }

    private static List<String> ranks(TieRule ties, TieBreaker... tieBreakers) {
        return ranks(scheme(ties, Basis.ROUNDED, tieBreakers), SHEETS);
    }

    private static List<String> ranks(Scheme scheme, List<ScoreSheet> sheets) {
        return Ranking.of(Scorer.of(scheme).score(sheets).orElseThrow()).units().stream()
                .map(ranked -> ranked.rank() + " " + ranked.unit())
                .toList();
    }

    private static Scheme scheme(TieRule ties, Basis basis, TieBreaker... tieBreakers) {
        return Trees.scheme(leaf("1", "10", "appraisal"), leaf("2", "10", "citizens"), leaf("3", "10", "appraisal"))
                .addSources(source("appraisal"), source("citizens"))
                .ranking(new RankingPolicy(ties, basis, List.of(tieBreakers)))
                .build();
    }
}
