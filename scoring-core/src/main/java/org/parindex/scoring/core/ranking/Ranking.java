package org.parindex.scoring.core.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.ranking.PublishedTotal.GivenRank;
import org.parindex.scoring.core.ranking.Standings.Span;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.Unit;

/** Units in order of their totals, highest first, each with its rank. Immutable. */
public final class Ranking {

    private final ImmutableList<RankedUnit> units;
    private final ImmutableMap<Unit, RankedUnit> byUnit;

    private Ranking(List<RankedUnit> units) {
        this.units = ImmutableList.copyOf(units);
        this.byUnit = units.stream()
                .collect(ImmutableMap.toImmutableMap(RankedUnit::unit, ranked -> ranked, (first, second) -> first));
    }

    /** Ranks scorecards as their scheme declares. */
    public static Ranking of(Scorecards cards) {
        RankingPolicy policy = cards.scheme().ranking();
        Standings<Scorecard> standings = Standings.of(cards.asList(), bestFirst(policy), Scorecard::unit);
        return new Ranking(standings.ranked(
                policy.ties(),
                (card, rank, span) -> new RankedUnit(rank, card.unit(), card.total(), RankBasis.COMPUTED)));
    }

    private static Comparator<Scorecard> bestFirst(RankingPolicy policy) {
        Comparator<Scorecard> worstFirst = policy.basis() == Basis.ROUNDED
                ? Comparator.comparing(Scorecard::total)
                : Comparator.comparing(card -> card.root().unrounded());
        for (TieBreaker tieBreaker : policy.tieBreakers()) {
            worstFirst = worstFirst.thenComparing(by(tieBreaker));
        }
        return worstFirst.reversed();
    }

    private static Comparator<Scorecard> by(TieBreaker tieBreaker) {
        return tieBreaker instanceof TieBreaker.BySource bySource
                ? Comparator.comparing(card -> card.from(bySource.source()))
                : Comparator.comparing(card -> card.at(((TieBreaker.ByCriterion) tieBreaker).criterion())
                        .points());
    }

    /**
     * Ranks the totals of a year of which nothing else is known. A given rank holds instead of the computed one; it may
     * only decide between equal totals, and one that contradicts the totals is an issue.
     */
    public static Checked<Ranking> of(List<PublishedTotal> totals, TieRule ties) {
        Issues issues = new Issues();
        Map<Unit, PublishedTotal> seen = new HashMap<>();
        for (PublishedTotal total : totals) {
            PublishedTotal first = seen.putIfAbsent(total.unit(), total);
            if (first != null) {
                issues.add(RankingIssue.UNIT_TWICE.at(total.location(), total.unit(), first.location()));
            }
        }
        Standings<PublishedTotal> standings =
                Standings.of(totals, Comparator.comparing(PublishedTotal::total).reversed(), PublishedTotal::unit);
        List<RankedUnit> ranked = standings.ranked(ties, (total, rank, span) -> published(total, rank, span, issues));
        Comparator<RankedUnit> byRank = Comparator.comparingInt(RankedUnit::rank);
        return Checked.of(new Ranking(ImmutableList.sortedCopyOf(byRank, ranked)), issues.toList());
    }

    private static RankedUnit published(PublishedTotal total, int computed, Span span, Issues issues) {
        Optional<GivenRank> given = total.givenRank();
        if (given.isEmpty()) {
            return new RankedUnit(computed, total.unit(), total.total(), RankBasis.COMPUTED);
        }
        int rank = given.get().rank();
        if (rank != computed && !span.contains(rank)) {
            issues.add(RankingIssue.RANK_CONTRADICTS_TOTAL.at(
                    total.location(), total.unit(), rank, total.total(), span.first(), span.last()));
        }
        return new RankedUnit(rank, total.unit(), total.total(), given.get().basis());
    }

    /** Returns the units, best first; equals in the order of their names. */
    public List<RankedUnit> units() {
        return units;
    }

    public Optional<RankedUnit> find(Unit unit) {
        return Optional.ofNullable(byUnit.get(unit));
    }

    @Override
    public String toString() {
        return units.toString();
    }
}
