package org.parindex.scoring.io.tables;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;
import org.parindex.scoring.core.issue.Location;

/**
 * One cell of a table.
 *
 * @param text as it stands in the file, without blanks at its ends
 * @param kind what the file says that it holds
 * @param location the line, and the number of the cell in its row
 */
public record Cell(String text, Kind kind, Location location) {

    private static final CharMatcher BLANK =
            CharMatcher.whitespace().or(CharMatcher.is('\u00A0')).precomputed();
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /** What a file says that a cell holds. Text files say nothing but {@link #TEXT}. */
    public enum Kind {
        /** Letters and digits that a person wrote. */
        TEXT,
        /** A number: its text has ASCII digits and a decimal point, and ends in {@code %} if it is shown as a percentage. */
        NUMBER,
        /** A date or a time; its text is the ISO form. */
        DATE,
        /** A formula that ended in an error, such as {@code #DIV/0!}. */
        ERROR,
        /** A formula without a calculated value; its text is the formula. */
        UNCALCULATED,
        /** A part of a merged cell that begins further up in the same column; its text is empty. */
        MERGED,
        /** No cell, where there should be one; whoever made the table has told so. Its text is empty. */
        ABSENT
    }

    public Cell {
        requireNonNull(kind, "kind");
        requireNonNull(location, "location");
        text = trimmed(text);
    }

    /** Makes a cell of text. */
    public Cell(String text, Location location) {
        this(text, Kind.TEXT, location);
    }

    /** Returns a text without blanks at its ends, quickly where there are none. */
    static String trimmed(String text) {
        boolean hasBlank = !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
        return hasBlank ? BLANK.trimFrom(text) : text;
    }

    private static boolean isBlank(char character) {
        boolean isInk = character > ' ' && character < '\u007F';
        return !isInk && BLANK.matches(character);
    }

    /** Returns whether there is a line end, or another character that cannot be seen. */
    public boolean hasHiddenCharacter() {
        return HIDDEN.matcher(text).find();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
