package org.parindex.scoring.io.tables;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import org.parindex.scoring.core.issue.Location;

/**
 * One cell of a table.
 *
 * @param text as it stands in the file, without blanks at its ends
 * @param location the line, and the number of the cell in its row
 */
public record Cell(String text, Location location) {

    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.is('\u00A0'));

    public Cell {
        requireNonNull(location, "location");
        text = BLANK.trimFrom(text);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
