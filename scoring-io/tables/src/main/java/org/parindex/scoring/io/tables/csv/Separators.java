package org.parindex.scoring.io.tables.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;

/** What can stand between the cells of a row. */
final class Separators {

    private static final CharMatcher IMPOSSIBLE = CharMatcher.anyOf("\"\r\n");

    private Separators() {}

    /** @throws IllegalArgumentException if no cells can be separated by the character */
    static char checked(char separator) {
        checkArgument(!IMPOSSIBLE.matches(separator), "separator is a double quote or a line end");
        return separator;
    }

    /** Returns the separator as people see it. */
    static String shown(char separator) {
        return separator == '\t' ? "TAB" : String.valueOf(separator);
    }
}
