package org.parindex.scoring.io.tables;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Location;

/**
 * A table.
 *
 * @param location the file, and the part of it, in which the table stands
 * @param title what is printed right above it, on one line
 * @param lines all lines of text between the table before and this one, the title's included
 * @param header the rows of headings, from top to bottom; at least one
 * @param numbering the row below the headings that numbers the columns, if there is one
 * @param rows the rows below, which may be shorter or longer than the header; an empty one holds nothing, and readers leave it out
 */
public record Table(
        Location location,
        Optional<String> title,
        List<Cell> lines,
        List<Row> header,
        Optional<Row> numbering,
        List<Row> rows) {

    /** @throws IllegalArgumentException if there is no row of headings */
    public Table {
        requireNonNull(location, "location");
        requireNonNull(title, "title");
        lines = ImmutableList.copyOf(lines);
        header = ImmutableList.copyOf(header);
        requireNonNull(numbering, "numbering");
        rows = ImmutableList.copyOf(rows);
        checkArgument(!header.isEmpty(), "header is empty");
    }

    /** A table whose columns are not numbered. */
    public Table(Location location, Optional<String> title, List<Cell> lines, List<Row> header, List<Row> rows) {
        this(location, title, lines, header, Optional.empty(), rows);
    }

    /** Returns a table that is all of a file: one row of headings, nothing above it. */
    public static Table of(String file, Row header, List<Row> rows) {
        return new Table(Location.of(file), Optional.empty(), List.of(), List.of(header), rows);
    }

    /** Returns the file's name as the caller gave it. */
    public String file() {
        return location.file();
    }

    /** Returns the first row of headings. */
    public Row headings() {
        return header.get(0);
    }
}
