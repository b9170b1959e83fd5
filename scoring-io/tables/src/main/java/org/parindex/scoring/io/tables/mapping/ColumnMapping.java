package org.parindex.scoring.io.tables.mapping;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What one column was taken for.
 *
 * @param column counted from 1
 * @param header its headings from top to bottom, separated by {@code " / "}; empty if it has none
 * @param meaning what it holds
 * @param why for which reason
 */
public record ColumnMapping(int column, String header, ColumnMeaning meaning, MatchReason why) {

    /** @throws IllegalArgumentException if the column is not positive */
    public ColumnMapping {
        checkArgument(column > 0, "column (%s) must be positive", column);
        requireNonNull(header, "header");
        requireNonNull(meaning, "meaning");
        requireNonNull(why, "why");
    }
}
