package org.parindex.scoring.core.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.SchemeId;

/**
 * One printed table: a row a unit, a column a criterion, a source or something said of the unit.
 *
 * @param number of the table in its document, counted from 1
 * @param location where its headings begin
 * @param title what is printed above it
 * @param scheme whose figures it holds
 * @param columns all of them, from left to right
 * @param rows all below the headings, from top to bottom
 */
public record PublishedTable(
        int number,
        Location location,
        Optional<String> title,
        SchemeId scheme,
        List<PublishedColumn> columns,
        List<PublishedRow> rows) {

    /** @throws IllegalArgumentException if the number is not positive, or a row has not a cell for each column */
    public PublishedTable {
        checkArgument(number > 0, "number (%s) must be positive", number);
        requireNonNull(location, "location");
        requireNonNull(title, "title");
        requireNonNull(scheme, "scheme");
        columns = ImmutableList.copyOf(columns);
        rows = ImmutableList.copyOf(rows);
        int width = columns.size();
        rows.forEach(row -> checkArgument(
                row.cells().size() == width,
                "row %s has %s cells, not %s",
                row.number(),
                row.cells().size(),
                width));
    }
}
