package org.parindex.scoring.core;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.Generator.rounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.comparison.Comparison;
import org.parindex.scoring.core.comparison.UnitChange;
import org.parindex.scoring.core.ranking.PublishedTotal;
import org.parindex.scoring.core.ranking.RankedUnit;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/** What holds for every ranking. */
class RankingPropertiesTest {

    private static final int ROUNDS = 500;

    @Test
    void aCompetitionRankIsOneMoreThanTheNumberOfBetterTotals() {
        rounds(ROUNDS, random -> {
            List<RankedUnit> units = ranked(random, TieRule.COMPETITION);
            for (RankedUnit one : units) {
                long better =
                        units.stream().filter(other -> isBetter(other, one)).count();
                assertThat(number(one)).as(one.toString()).isEqualTo((int) better + 1);
            }
        });
    }

    @Test
    void aDenseRankIsOneMoreThanTheNumberOfDifferentBetterTotals() {
        rounds(ROUNDS, random -> {
            List<RankedUnit> units = ranked(random, TieRule.DENSE);
            for (RankedUnit one : units) {
                int better = units.stream()
                        .filter(other -> isBetter(other, one))
                        .map(RankedUnit::total)
                        .collect(toSet())
                        .size();
                assertThat(number(one)).as(one.toString()).isEqualTo(better + 1);
            }
        });
    }

    @Test
    void ordinalRanksCountThrough() {
        rounds(ROUNDS, random -> {
            List<RankedUnit> units = ranked(random, TieRule.ORDINAL);
            assertThat(units.stream().map(RankingPropertiesTest::number))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, units.size()).boxed().toList());
        });
    }

    @Test
    void equalTotalsHaveEqualRanksAndOthersNot() {
        rounds(ROUNDS, random -> {
            List<RankedUnit> units = ranked(random, random.pick(TieRule.COMPETITION, TieRule.DENSE));
            for (RankedUnit one : units) {
                for (RankedUnit other : units) {
                    assertThat(one.rank().equals(other.rank()))
                            .isEqualTo(one.total().equals(other.total()));
                }
            }
        });
    }

    @Test
    void theGapBehindEqualsIsTheirNumber() {
        rounds(ROUNDS, random -> {
            List<RankedUnit> units = ranked(random, TieRule.COMPETITION);
            assertThat(number(units.get(0))).isEqualTo(1);
            for (int i = 1; i < units.size(); i++) {
                RankedUnit before = units.get(i - 1);
                long equals = units.stream()
                        .filter(other -> other.rank().equals(before.rank()))
                        .count();
                assertThat(number(units.get(i))).isIn(number(before), number(before) + (int) equals);
            }
        });
    }

    @Test
    void theOrderOfSheetsEntriesAndSiblingsChangesNoRank() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.scheme();
            List<ScoreSheet> sheets = random.sheets(scheme);
            List<ScoreSheet> shuffled = random.shuffled(sheets).stream()
                    .map(random::withEntriesShuffled)
                    .toList();
            assertThat(rank(random.withSiblingsShuffled(scheme), shuffled).units())
                    .isEqualTo(rank(scheme, sheets).units());
        });
    }

    @Test
    void raisingALeafNeverWorsensTheRank() {
        rounds(2 * ROUNDS, random -> {
            Scheme scheme = random.scheme();
            List<ScoreSheet> sheets = random.sheets(scheme);
            int chosen = random.below(sheets.size());
            LeafCriterion leaf = random.pick(scheme.leaves());
            List<ScoreSheet> raised = IntStream.range(0, sheets.size())
                    .mapToObj(i -> i == chosen ? raised(random, sheets.get(i), leaf) : sheets.get(i))
                    .toList();
            Unit unit = sheets.get(chosen).unit();
            assertThat(rankOf(unit, rank(scheme, raised))).isLessThanOrEqualTo(rankOf(unit, rank(scheme, sheets)));
        });
    }

    @Test
    void publishedTotalsAreRankedLikeTheScorecardsThatTheyComeFrom() {
        rounds(ROUNDS, random -> {
            TieRule ties = random.pick(TieRule.values());
            List<RankedUnit> computed = ranked(random, ties);
            List<PublishedTotal> totals = random.shuffled(computed).stream()
                    .map(ranked -> PublishedTotal.of(ranked.unit(), ranked.total()))
                    .toList();
            assertThat(Ranking.of(totals, ties).orElseThrow().units()).isEqualTo(computed);
        });
    }

    @Test
    void theWayBackUndoesEveryChange() {
        rounds(ROUNDS, random -> {
            Scheme scheme = random.scheme();
            Ranking former = rank(scheme, random.sheets(scheme));
            Ranking later = rank(scheme, random.sheets(scheme));
            Map<Unit, UnitChange> back = Comparison.between(later, former).changes().stream()
                    .collect(toMap(UnitChange::unit, change -> change));
            assertThat(Comparison.between(former, later).changes())
                    .hasSameSizeAs(back.keySet())
                    .allSatisfy(change -> {
                        assertThat(back.get(change.unit()).points())
                                .isEqualTo(change.points().map(Points.ZERO::minus));
                        assertThat(back.get(change.unit()).ranks())
                                .isEqualTo(change.ranks().map(Points.ZERO::minus));
                    });
        });
    }

    private static ScoreSheet raised(Generator random, ScoreSheet sheet, LeafCriterion leaf) {
        ScoreSheet.Builder raised = ScoreSheet.builder().unit(sheet.unit());
        sheet.entries().forEach((code, entry) -> {
            Optional<Points> awarded = entry instanceof Entry.Awarded points && code.equals(leaf.code())
                    ? Optional.of(points.points())
                    : Optional.empty();
            raised.putEntries(
                    code,
                    awarded.map(points -> Entry.awarded(random.between(points, leaf)))
                            .orElse(entry));
        });
        return raised.build();
    }

    private static boolean isBetter(RankedUnit other, RankedUnit one) {
        return other.total().compareTo(one.total()) > 0;
    }

    private static List<RankedUnit> ranked(Generator random, TieRule ties) {
        Scheme scheme = Scheme.builder()
                .from(random.scheme())
                .ranking(new RankingPolicy(ties, Basis.ROUNDED, List.of()))
                .build();
        return rank(scheme, random.sheets(scheme)).units();
    }

    private static Ranking rank(Scheme scheme, List<ScoreSheet> sheets) {
        return Ranking.of(Scorer.of(scheme).score(sheets).orElseThrow());
    }

    private static int number(RankedUnit ranked) {
        return ranked.rank().number().toBigDecimal().intValueExact();
    }

    private static Points rankOf(Unit unit, Ranking ranking) {
        return ranking.find(unit).orElseThrow().rank().number();
    }
}
