package org.parindex.scoring.core.ranking;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.scheme.Grade;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/**
 * A unit's place in a ranking.
 *
 * @param rank among all units
 * @param total as published
 * @param origin where the rank comes from
 * @param groupRank the rank among the units of the same group, by the same rules; empty if the unit has no group, or if only
 *     its total is known
 * @param grade empty if the scheme has no grades, or if only the total is known
 */
public record RankedUnit(
        Rank rank, Unit unit, Points total, RankOrigin origin, Optional<Rank> groupRank, Optional<Grade> grade) {

    public RankedUnit {
        requireNonNull(rank, "rank");
        requireNonNull(unit, "unit");
        requireNonNull(total, "total");
        requireNonNull(origin, "origin");
        requireNonNull(groupRank, "groupRank");
        requireNonNull(grade, "grade");
    }

    /** A place without a group and without a grade. */
    public RankedUnit(Rank rank, Unit unit, Points total, RankOrigin origin) {
        this(rank, unit, total, origin, Optional.empty(), Optional.empty());
    }
}
