package org.parindex.scoring.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.scheme.Trees.source;
import static org.parindex.scoring.core.sheet.Sheets.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** A unit all of whose leaves of a source are left out has no points from it, which is not zero points. */
class LeftOutSourceTest {

    private static final Scheme SCHEME = scheme(
                    leafBuilder("1", "5").source("work").build(),
                    leafBuilder("2", "5").source("survey").build())
            .addSources(source("work"), source("survey"))
            .notApplicable(AbsencePolicy.LEAVE_OUT)
            .ranking(new RankingPolicy(TieRule.COMPETITION, Basis.ROUNDED, List.of(new TieBreaker.BySource("survey"))))
            .build();

    /** The totals are 4 + 4, 4 of 5 for 10, and 5 + 3: all of them 8. */
    private static final Scorecards CARDS = Scorer.of(SCHEME)
            .score(List.of(sheet("P", "1", "4", "2", "4"), withoutSurvey(), sheet("R", "1", "5", "2", "3")))
            .orElseThrow();

    private static ScoreSheet withoutSurvey() {
        return ScoreSheet.builder()
                .unit(Unit.of("Q"))
                .award("1", "4")
                .notApplicable("2")
                .build();
    }

    @Test
    void isEmptyOnTheScorecard() {
        assertThat(CARDS.asList()).extracting(card -> card.total()).containsOnly(Points.of(8));
        assertThat(CARDS.asList().get(1).pointsFrom("survey")).isEmpty();
        assertThat(CARDS.asList().get(1).pointsFrom("work")).hasValue(Points.of(4));
    }

    @Test
    void doesNotLowerTheMean() {
        // (4 + 3) / 2
        assertThat(CARDS.meanFrom("survey")).contains(Ratio.of(7, 2));
    }

    @Test
    void comesBehindAnyPointsWhereTheSourceBreaksTies() {
        assertThat(Ranking.of(CARDS).units())
                .extracting(ranked -> ranked.rank() + " " + ranked.unit())
                .containsExactly("1 P", "2 R", "3 Q");
    }
}
