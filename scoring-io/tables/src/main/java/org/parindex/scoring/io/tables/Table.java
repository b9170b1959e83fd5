package org.parindex.scoring.io.tables;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A table of texts.
 *
 * @param file the file's name as the caller gave it
 * @param header the row of headings
 * @param rows the rows below it that are not empty; they may be shorter or longer than the header
 */
public record Table(String file, Row header, List<Row> rows) {

    public Table {
        requireNonNull(file, "file");
        requireNonNull(header, "header");
        rows = ImmutableList.copyOf(rows);
    }
}
