package org.parindex.scoring.core.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Figures of a row that are those of another row of the same table.
 *
 * @param row the other row
 * @param columns in which both have the same, counted from 1, in ascending order
 */
public record RowPart(Place row, List<Integer> columns) {

    /** @throws IllegalArgumentException if there is no row or no column */
    public RowPart {
        requireNonNull(row, "row");
        columns = ImmutableList.copyOf(columns);
        checkArgument(row.row().isPresent(), "place has no row");
        checkArgument(!columns.isEmpty(), "columns are empty");
    }
}
