package org.parindex.scoring.core.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/**
 * A unit's place in a ranking.
 *
 * @param rank counted from 1
 * @param total as published
 * @param origin where the rank comes from
 */
public record RankedUnit(int rank, Unit unit, Points total, RankOrigin origin) {

    /** @throws IllegalArgumentException if the rank is not positive */
    public RankedUnit {
        checkArgument(rank > 0, "rank (%s) must be positive", rank);
        requireNonNull(unit, "unit");
        requireNonNull(total, "total");
        requireNonNull(origin, "origin");
    }
}
