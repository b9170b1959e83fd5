package org.parindex.scoring.io.tables.mapping;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parindex.scoring.core.issue.Location;

/**
 * The headings of one column from top to bottom. A heading that stands over several columns is given once, in the first; it
 * counts for the next ones as far as they have headings of their own below it. Immutable.
 */
final class Heading {

    private final int column;
    private final ImmutableList<String> parts;
    private final Location location;
    private final Label label;
    private final ImmutableList<String> keys;

    Heading(int column, List<String> parts, Location location) {
        this.column = column;
        this.parts = ImmutableList.copyOf(parts);
        this.location = location;
        this.label = Label.of(last());
        this.keys = parts.stream().map(HeadingWords::key).collect(toImmutableList());
    }

    /** Returns the number of the column, counted from 1. */
    int column() {
        return column;
    }

    /** Returns what stands above the column; empty if there is nothing. */
    List<String> parts() {
        return parts;
    }

    /** Returns where the lowest part stands. */
    Location location() {
        return location;
    }

    /** Returns all parts on one line. */
    String text() {
        return String.join(" / ", parts);
    }

    /** Returns the lowest part; empty text if there is none. */
    String last() {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    /** Returns what the lowest part says of a criterion. */
    Label label() {
        return label;
    }

    /** Returns what all spellings of each part have in common, from top to bottom. */
    List<String> keys() {
        return keys;
    }

    /** Returns the parts above the lowest one. */
    List<String> above() {
        return parts.isEmpty() ? List.of() : parts.subList(0, parts.size() - 1);
    }
}
