package org.parindex.scoring.io.report;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Shows people's text on one line and in the order in which it was written: line ends and other control characters become
 * blanks, and what would turn the direction of the text after it is named, such as {@code <U+202E>}.
 */
final class OneLine {

    private static final CharMatcher BREAK = CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));
    private static final Pattern DIRECTION = Pattern.compile("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]");

    private OneLine() {}

    static String of(String text) {
        return DIRECTION
                .matcher(BREAK.replaceFrom(text, ' '))
                .replaceAll(found -> String.format(
                        Locale.ROOT, "<U+%04X>", (int) found.group().charAt(0)));
    }

    /** Returns a text of no more than some characters, the last of them … if it is cut. */
    static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
