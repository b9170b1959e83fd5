package org.parindex.scoring.io.tables.mapping;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.SchemeId;

/**
 * What one table was taken for.
 *
 * @param table its number in the document, counted from 1
 * @param title as printed above it
 * @param scheme the scheme whose criteria it holds; empty if it fits none, or several
 * @param columns from left to right, each once
 * @param rows from top to bottom, each once
 */
public record TableMapping(
        int table,
        Optional<String> title,
        Optional<SchemeId> scheme,
        List<ColumnMapping> columns,
        List<RowMapping> rows) {

    /** @throws IllegalArgumentException if the number is not positive */
    public TableMapping {
        checkArgument(table > 0, "table (%s) must be positive", table);
        requireNonNull(title, "title");
        requireNonNull(scheme, "scheme");
        columns = ImmutableList.copyOf(columns);
        rows = ImmutableList.copyOf(rows);
    }

    /** Returns the columns that have a role. */
    Stream<ColumnMapping> columns(ColumnRole role) {
        return columns.stream().filter(column -> column.meaning().is(role));
    }
}
