package org.parindex.scoring.core.ranking;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.ranking.PublishedTotal.GivenRank;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/** Units in order of their totals, highest first, each with its rank. Immutable. */
public final class Ranking {

    private final ImmutableList<RankedUnit> units;
    private final ImmutableMap<Unit, RankedUnit> byUnit;

    private Ranking(List<RankedUnit> units) {
        this.units = ImmutableList.copyOf(units);
        this.byUnit = units.stream().collect(ImmutableMap.toImmutableMap(RankedUnit::unit, ranked -> ranked));
    }

    /** Ranks scorecards as their scheme declares, all of them and once more within each group, and grades them. */
    public static Ranking of(Scorecards cards) {
        return new Ranking(new CardRanking(cards).ranked());
    }

    /**
     * Ranks the totals of a year of which nothing else is known.
     *
     * <p>Given ranks decide between equal totals, as the digits that were not printed did. They must be given for all of
     * the equals or for none, and be the ranks that then follow from the totals; anything else is an issue.
     */
    public static Checked<Ranking> of(List<PublishedTotal> totals, TieRule ties) {
        Issues issues = new Issues();
        Map<Unit, PublishedTotal> distinct = new LinkedHashMap<>();
        for (PublishedTotal total : totals) {
            PublishedTotal first = distinct.putIfAbsent(total.unit(), total);
            if (first != null) {
                issues.add(RankingIssue.UNIT_TWICE.at(total.location(), total.unit(), first.location()));
            }
        }
        Comparator<PublishedTotal> bestFirst = Comparator.comparing(PublishedTotal::total)
                .reversed()
                .thenComparing(total -> total.givenRank().map(GivenRank::rank).orElse(Points.ZERO));
        Set<Points> partly = partlyGiven(distinct.values(), issues);
        List<RankedUnit> ranked = Standings.of(List.copyOf(distinct.values()), bestFirst, PublishedTotal::unit)
                .ranked(ties, (total, rank) -> {
                    check(total, rank, partly, issues);
                    return new RankedUnit(rank, total.unit(), total.total(), origin(total));
                });
        return Checked.of(new Ranking(ranked), issues.toList());
    }

    /**
     * Ranks like {@link #of(List, TieRule)}, but by another tie rule if all given ranks agree with that one and not with the one
     * that is likely: an edition may have numbered equals otherwise than the next.
     */
    public static Checked<Ranking> ofFormerYear(List<PublishedTotal> totals, TieRule likely) {
        Checked<Ranking> asLikely = of(totals, likely);
        return asLikely.issues().isEmpty()
                ? asLikely
                : Stream.of(TieRule.values())
                        .map(other -> of(totals, other))
                        .filter(found -> found.issues().isEmpty())
                        .findFirst()
                        .orElse(asLikely);
    }

    /** Returns the totals for which some of the equals have a given rank and others have not. */
    private static Set<Points> partlyGiven(Collection<PublishedTotal> totals, Issues issues) {
        Set<Points> given = totals.stream()
                .filter(total -> total.givenRank().isPresent())
                .map(PublishedTotal::total)
                .collect(toSet());
        Set<Points> partly = new HashSet<>();
        for (PublishedTotal total : totals) {
            if (total.givenRank().isEmpty() && given.contains(total.total())) {
                partly.add(total.total());
                issues.add(RankingIssue.RANK_NOT_GIVEN.at(total.location(), total.unit(), total.total()));
            }
        }
        return partly;
    }

    private static void check(PublishedTotal total, Rank rank, Set<Points> partly, Issues issues) {
        total.givenRank()
                .filter(given -> !given.rank().equals(rank.number()) && !partly.contains(total.total()))
                .ifPresent(given -> issues.add(RankingIssue.RANK_CONTRADICTS_TOTAL.at(
                        total.location(), total.unit(), given.rank(), total.total(), rank)));
    }

    private static RankOrigin origin(PublishedTotal total) {
        return total.givenRank().map(GivenRank::origin).orElse(RankOrigin.COMPUTED);
    }

    /** Returns the units, best first; equals in the order of their names. */
    public List<RankedUnit> units() {
        return units;
    }

    /** Returns the place of a unit. */
    public Optional<RankedUnit> find(Unit unit) {
        return Optional.ofNullable(byUnit.get(unit));
    }

    @Override
    public String toString() {
        return units.toString();
    }
}
