package org.parindex.scoring.io.report;

import com.google.common.base.CharMatcher;
import java.util.Set;

/**
 * Keeps texts from starting a formula in a spreadsheet. An apostrophe stands before whatever could be one: a sign at the
 * start of the text, and also after a comma, semicolon, bar, tab or line end in it, because a spreadsheet that is set to another
 * separator cuts the text there, quoted or not.
 */
final class InertText {

    private static final CharMatcher SIGN =
            CharMatcher.anyOf("=+-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF1D\uFF0B\uFF0D\uFF20");
    private static final CharMatcher SEPARATOR = CharMatcher.anyOf(",;|\t\r\n");

    /** Letters and symbols that are blank on the screen. */
    private static final CharMatcher BLANK = CharMatcher.anyOf("\u115F\u1160\u2800\u3164\uFFA0");

    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED,
            (int) Character.SPACE_SEPARATOR,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.NON_SPACING_MARK,
            (int) Character.ENCLOSING_MARK);

    private InertText() {}

    static String of(String text) {
        StringBuilder inert = new StringBuilder(text.length() + 1);
        int cell = 0;
        boolean isBlank = true;
        for (int character : text.codePoints().toArray()) {
            if (isBlank && isIn(SIGN, character)) {
                inert.insert(cell, '\'');
            }
            inert.appendCodePoint(character);
            boolean ends = isIn(SEPARATOR, character);
            cell = ends ? inert.length() : cell;
            isBlank = ends || isBlank && isPassedOver(character);
        }
        return startsWithControl(inert) ? "'" + inert : inert.toString();
    }

    /** Whether a spreadsheet may pass over a character before a sign, or takes it for the quote of a cell. */
    private static boolean isPassedOver(int character) {
        return character == '"' || UNSEEN.contains(Character.getType(character)) || isIn(BLANK, character);
    }

    private static boolean isIn(CharMatcher characters, int character) {
        return Character.isBmpCodePoint(character) && characters.matches((char) character);
    }

    private static boolean startsWithControl(CharSequence text) {
        return text.length() > 0 && Character.isISOControl(text.charAt(0));
    }
}
