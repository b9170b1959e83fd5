package org.parindex.scoring.io.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A table to be published.
 *
 * @param name what a file with this table is called, without its ending
 * @param title the heading above it
 * @param columns from left to right
 * @param rows each with a cell a column
 * @param notes lines below it
 */
public record ReportTable(
        String name, String title, List<Column> columns, List<List<ReportCell>> rows, List<String> notes) {

    /** @throws IllegalArgumentException if a row has more or fewer cells than there are columns */
    public ReportTable {
        requireNonNull(name, "name");
        requireNonNull(title, "title");
        columns = ImmutableList.copyOf(columns);
        rows = rows.stream().<List<ReportCell>>map(ImmutableList::copyOf).toList();
        notes = ImmutableList.copyOf(notes);
        for (List<ReportCell> row : rows) {
            checkArgument(row.size() == columns.size(), "a row has %s cells, not %s", row.size(), columns.size());
        }
    }

    /**
     * A column.
     *
     * @param key its name for programs, the same in every language
     * @param heading its name for people
     */
    public record Column(String key, String heading) {
        public Column {
            requireNonNull(key, "key");
            requireNonNull(heading, "heading");
        }
    }
}
