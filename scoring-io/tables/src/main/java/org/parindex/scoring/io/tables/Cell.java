package org.parindex.scoring.io.tables;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;
import org.parindex.scoring.core.issue.Location;

/**
 * One cell of a table.
 *
 * @param text as it stands in the file, without blanks at its ends
 * @param location the line, and the number of the cell in its row
 */
public record Cell(String text, Location location) {

    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.is('\u00A0'));
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    public Cell {
        requireNonNull(location, "location");
        text = BLANK.trimFrom(text);
    }

    /** Returns whether there is a line end, or another character that cannot be seen. */
    public boolean hasHiddenCharacter() {
        return HIDDEN.matcher(text).find();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
