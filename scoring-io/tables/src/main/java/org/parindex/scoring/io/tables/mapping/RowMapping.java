package org.parindex.scoring.io.tables.mapping;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.sheet.Unit;

/**
 * What one row was taken for.
 *
 * @param row counted from 1, below the headings and the row that numbers the columns
 * @param printed the name in it, as printed
 * @param unit whose figures it holds; empty if it holds no unit's, or its name is not known
 * @param role what it is
 * @param why for which reason
 */
public record RowMapping(int row, String printed, Optional<Unit> unit, RowRole role, MatchReason why) {

    /** @throws IllegalArgumentException if the row is not positive */
    public RowMapping {
        checkArgument(row > 0, "row (%s) must be positive", row);
        requireNonNull(printed, "printed");
        requireNonNull(unit, "unit");
        requireNonNull(role, "role");
        requireNonNull(why, "why");
    }
}
