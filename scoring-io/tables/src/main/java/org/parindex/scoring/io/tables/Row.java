package org.parindex.scoring.io.tables;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parindex.scoring.core.issue.Location;

/**
 * One row of a table.
 *
 * @param cells from left to right
 * @param location the line at which the row begins
 */
public record Row(List<Cell> cells, Location location) {

    public Row {
        requireNonNull(location, "location");
        cells = ImmutableList.copyOf(cells);
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
