package org.parindex.scoring.core.ranking;

import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/**
 * A unit's place in a ranking.
 *
 * @param rank counted from 1
 * @param total as published
 * @param basis where the rank comes from
 */
public record RankedUnit(int rank, Unit unit, Points total, RankBasis basis) {

    public RankedUnit {
        requireNonNull(unit, "unit");
        requireNonNull(total, "total");
        requireNonNull(basis, "basis");
    }
}
