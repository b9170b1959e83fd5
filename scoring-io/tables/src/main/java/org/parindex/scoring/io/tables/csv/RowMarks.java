package org.parindex.scoring.io.tables.csv;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.List;

/**
 * How often each candidate for the separator stands in one row, outside quotes.
 *
 * @param all every candidate as often as it stands there
 * @param isBlank whether nothing stands in the row
 * @param hasOnlyDecimalCommas whether there are commas, and each stands between two digits
 */
record RowMarks(Multiset<Character> all, boolean isBlank, boolean hasOnlyDecimalCommas) {

    static final CharMatcher CANDIDATES = CharMatcher.anyOf(",;\t|");

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher LINE_END = CharMatcher.anyOf("\r\n");

    boolean hasComma() {
        return all.contains(',');
    }

    /** Returns whether another candidate stands in the row than the comma. */
    boolean hasOther() {
        return all.size() > all.count(',');
    }

    /** Returns the marks as they are if the commas between digits belong to numbers. */
    Multiset<Character> withoutDecimalCommas() {
        return hasOnlyDecimalCommas && hasOther() ? Multisets.filter(all, mark -> mark != ',') : all;
    }

    /** Returns the marks of the first rows of a text. */
    static List<RowMarks> of(String text, int mostRows) {
        List<RowMarks> rows = new ArrayList<>();
        int start = 0;
        while (start < text.length() && rows.size() < mostRows) {
            int end = rowEnd(text, start);
            rows.add(row(text, start, end));
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return rows;
    }

    private static int rowEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !LINE_END.matches(text.charAt(end))) {
            end = afterCell(text, start, end);
        }
        return Math.min(end, text.length());
    }

    /** Returns where to look on: behind the quotes that begin at an offset, or else behind the character there. */
    private static int afterCell(String text, int rowStart, int offset) {
        boolean isCellStart = offset == rowStart || CANDIDATES.matches(text.charAt(offset - 1));
        if (text.charAt(offset) != '"' || !isCellStart) {
            return offset + 1;
        }
        int end = text.indexOf('"', offset + 1);
        while (end >= 0 && text.startsWith("\"\"", end)) {
            end = text.indexOf('"', end + 2);
        }
        return end < 0 ? text.length() : end + 1;
    }

    private static RowMarks row(String text, int start, int end) {
        ImmutableMultiset.Builder<Character> marks = ImmutableMultiset.builder();
        boolean hasCommas = false;
        boolean areDecimal = true;
        int offset = start;
        while (offset < end) {
            char character = text.charAt(offset);
            if (CANDIDATES.matches(character)) {
                marks.add(character);
            }
            if (character == ',') {
                hasCommas = true;
                areDecimal &= isBetweenDigits(text, offset);
            }
            offset = afterCell(text, start, offset);
        }
        boolean isBlank = CharMatcher.whitespace().matchesAllOf(text.substring(start, end));
        return new RowMarks(marks.build(), isBlank, hasCommas && areDecimal);
    }

    private static boolean isBetweenDigits(String text, int offset) {
        return offset > 0
                && offset + 1 < text.length()
                && DIGIT.matches(text.charAt(offset - 1))
                && DIGIT.matches(text.charAt(offset + 1));
    }
}
