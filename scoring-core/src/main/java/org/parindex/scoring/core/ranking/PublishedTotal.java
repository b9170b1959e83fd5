package org.parindex.scoring.core.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/**
 * A unit's total in a year of which only the totals are known.
 *
 * @param givenRank the rank, where the printed digits do not tell it
 * @param location where the rank, or else the total, stands
 */
public record PublishedTotal(Unit unit, Points total, Optional<GivenRank> givenRank, Location location) {

    public PublishedTotal {
        requireNonNull(unit, "unit");
        requireNonNull(total, "total");
        requireNonNull(givenRank, "givenRank");
        requireNonNull(location, "location");
    }

    /** Returns a total whose rank follows from the totals. */
    public static PublishedTotal of(Unit unit, Points total) {
        return new PublishedTotal(unit, total, Optional.empty(), Location.NONE);
    }

    /**
     * A rank that was not computed.
     *
     * @param rank counted from 1; whole, or a half
     * @param origin {@link RankOrigin#PUBLISHED} or {@link RankOrigin#INFERRED}
     */
    public record GivenRank(Points rank, RankOrigin origin) {
        public GivenRank {
            requireNonNull(origin, "origin");
            checkArgument(Rank.isNumber(rank), "rank (%s) must be 1, 1.5, 2 or another half from there", rank);
            checkArgument(origin != RankOrigin.COMPUTED, "a given rank is not computed");
        }
    }
}
