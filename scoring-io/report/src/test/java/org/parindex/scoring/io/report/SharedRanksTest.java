package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.report.GradedIndex.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.comparison.Comparison;
import org.parindex.scoring.core.ranking.PublishedTotal;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SharedRanks;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/** Ranks that several units have: people see that they are shared, programs get the number. */
class SharedRanksTest {

    private static final Scheme SCHEME = Scheme.builder()
            .from(SmallIndex.SCHEME)
            .ranking(new RankingPolicy(TieRule.AVERAGE, Basis.ROUNDED, List.of(), SharedRanks.EQUALS_SIGN))
            .build();

    private static final Scorecards CARDS = Scorer.of(SCHEME)
            .score(List.of(
                    sheet("A", "x", "2", "1", "5"), sheet("B", "x", "1", "1", "5"), sheet("C", "y", "1", "1", "5")))
            .orElseThrow();

    private static final Comparison COMPARISON = Comparison.between(
            Ranking.of(
                            List.of(
                                    PublishedTotal.of(Unit.of("A"), Points.of(3)),
                                    PublishedTotal.of(Unit.of("B"), Points.of(5)),
                                    PublishedTotal.of(Unit.of("C"), Points.of(2))),
                            TieRule.AVERAGE)
                    .orElseThrow(),
            Ranking.of(CARDS));

    @Test
    void haveASignInTablesForPeople() {
        ReportTable ranking = IndexTables.in(Locale.ENGLISH).ranking(CARDS);
        assertThat(ranking.rows().stream()
                        .limit(3)
                        .map(row -> row.get(0).shown() + " " + row.get(3).shown()))
                .containsExactly("1 1", "=2.5 2", "=2.5 1");
    }

    @Test
    void areNumbersForPrograms() {
        assertThat(ReportFormat.CSV.render(IndexTables.in(Locale.ENGLISH).results(CARDS, Optional.of(COMPARISON))))
                .isEqualTo("""
                        rank,unit,group,group-rank,appraisal,citizens,1,1.1,1.2,2,total,previous,change,rank-change
                        1,A,x,1,3,5,3,2,1,5,8,3,5,1
                        2.5,B,x,2,2,5,2,1,1,5,7,5,2,-1.5
                        2.5,C,y,1,2,5,2,1,1,5,7,2,5,0.5
                        """);
        assertThat(ScoresJson.render(CARDS, Optional.of(COMPARISON), Locale.ENGLISH))
                .contains("\"rank\" : 2.5,", "\"rank-change\" : -1.5", "\"rank-change\" : 0.5");
    }

    @Test
    void areExplainedWithTheirEquals() {
        ExplainedUnit b = new ExplainedUnit(CARDS, Unit.of("B"), Optional.empty(), Optional.of(COMPARISON));
        String rank =
                ReportFormat.CSV.render(ExplanationTables.in(Locale.ENGLISH).of(b));
        assertThat(rank).contains("\nrank,2.5\n", "\nequals,C\n", "\nrank-change,-1.5\n");
        assertThat(ReportFormat.TABLE.render(
                        ExplanationTables.in(Locale.ENGLISH).shown(b)))
                .contains("Rank                    =2.5 of 3\n")
                .contains("Ranking                 average, on rounded, shared equals-sign\n");
    }
}
