package org.parindex.scoring.core.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.scheme.Grade;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/**
 * A unit's place in a ranking.
 *
 * @param rank counted from 1
 * @param total as published
 * @param origin where the rank comes from
 * @param groupRank the rank among the units of the same group, by the same rules; empty if the unit has no group, or if only
 *     its total is known
 * @param grade empty if the scheme has no grades, or if only the total is known
 */
public record RankedUnit(
        int rank, Unit unit, Points total, RankOrigin origin, Optional<Integer> groupRank, Optional<Grade> grade) {

    /** @throws IllegalArgumentException if a rank is not positive */
    public RankedUnit {
        checkArgument(rank > 0, "rank (%s) must be positive", rank);
        requireNonNull(unit, "unit");
        requireNonNull(total, "total");
        requireNonNull(origin, "origin");
        requireNonNull(grade, "grade");
        checkArgument(groupRank.orElse(1) > 0, "groupRank (%s) must be positive", groupRank);
    }

    /** A place without a group and without a grade. */
    public RankedUnit(int rank, Unit unit, Points total, RankOrigin origin) {
        this(rank, unit, total, origin, Optional.empty(), Optional.empty());
    }
}
