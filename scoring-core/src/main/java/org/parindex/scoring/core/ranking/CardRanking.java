package org.parindex.scoring.core.ranking;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.scheme.Grade;
import org.parindex.scoring.core.scheme.GradeLimits;
import org.parindex.scoring.core.scheme.GradeQuantiles;
import org.parindex.scoring.core.scheme.GradeScale;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.Unit;

/** Ranks scorecards as their scheme declares: all of them, and once more within each group. */
final class CardRanking {

    private final Scheme scheme;
    private final TieRule ties;
    private final Comparator<Scorecard> bestFirst;
    private final Standings<Scorecard> standings;
    private final Map<Unit, Rank> groupRanks;
    private final Map<Unit, Rank> places;

    CardRanking(Scorecards cards) {
        scheme = cards.scheme();
        ties = scheme.ranking().ties();
        bestFirst = bestFirst(scheme.ranking());
        standings = standings(cards.asList());
        groupRanks = groupRanks(cards.asList());
        // by dense ranks nobody would be in the last quantile, and equals have the best place of theirs
        places = ranks(standings, ties == TieRule.ORDINAL ? ties : TieRule.COMPETITION);
    }

    private Map<Unit, Rank> groupRanks(List<Scorecard> cards) {
        ImmutableMap.Builder<Unit, Rank> groupRanks = ImmutableMap.builder();
        cards.stream()
                .filter(card -> card.unit().group().isPresent())
                .collect(groupingBy(card -> card.unit().group().map(Unit::spelling)))
                .values()
                .forEach(group -> groupRanks.putAll(ranks(standings(group), ties)));
        return groupRanks.buildOrThrow();
    }

    private static Comparator<Scorecard> bestFirst(RankingPolicy policy) {
        Comparator<Scorecard> worstFirst = policy.basis() == Basis.ROUNDED
                ? Comparator.comparing(Scorecard::total)
                : Comparator.comparing(card -> card.root().unrounded().orElseThrow());
        for (TieBreaker tieBreaker : policy.tieBreakers()) {
            worstFirst = worstFirst.thenComparing(by(tieBreaker));
        }
        return worstFirst.reversed();
    }

    private static Comparator<Scorecard> by(TieBreaker tieBreaker) {
        return tieBreaker instanceof TieBreaker.BySource bySource
                ? Comparator.comparing(
                        card -> card.pointsFrom(bySource.source()), Comparators.emptiesFirst(Comparator.naturalOrder()))
                : Comparator.comparing(
                        card -> card.at(((TieBreaker.ByCriterion) tieBreaker).criterion())
                                .points(),
                        Comparators.emptiesFirst(Comparator.naturalOrder()));
    }

    private Standings<Scorecard> standings(List<Scorecard> cards) {
        return Standings.of(cards, bestFirst, Scorecard::unit);
    }

    private static Map<Unit, Rank> ranks(Standings<Scorecard> standings, TieRule ties) {
        return ImmutableMap.copyOf(standings.ranked(ties, (card, rank) -> Map.entry(card.unit(), rank)));
    }

    List<RankedUnit> ranked() {
        return standings.ranked(ties, this::ranked);
    }

    private RankedUnit ranked(Scorecard card, Rank rank) {
        Unit unit = card.unit();
        return new RankedUnit(
                rank,
                unit,
                card.total(),
                RankOrigin.COMPUTED,
                Optional.ofNullable(groupRanks.get(unit)),
                scheme.grades().map(scale -> grade(scale, card)));
    }

    private Grade grade(GradeScale scale, Scorecard card) {
        return scale instanceof GradeLimits limits
                ? limits.grade(card.total(), scheme.maxPoints())
                : Optional.ofNullable(places.get(card.unit()))
                        .map(place -> ((GradeQuantiles) scale)
                                .grade(place.number().toBigDecimal().intValueExact(), places.size()))
                        .orElseThrow();
    }
}
