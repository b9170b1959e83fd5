package org.parindex.scoring.core.value;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words are spelled, for people and for comparing. */
public final class Spelling {

    private static final CharMatcher BLANK =
            CharMatcher.whitespace().or(CharMatcher.is('\u00A0')).precomputed();

    /** As in Unicode's stream-safe text format: no letter of any language has more, and to sort long runs of them takes ages. */
    private static final int MOST_MARKS = 30;

    private static final Pattern EXCESSIVE_MARKS = Pattern.compile("(\\p{M}{" + MOST_MARKS + "})\\p{M}+");

    private Spelling() {}

    /** Returns a constant as scheme files spell it: {@code half-up} for {@code HALF_UP}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns what two spellings of the same words have in common: composed characters (NFC), single blanks and lower case.
     * It is for comparing, not for showing.
     */
    public static String folded(String text) {
        return neat(text).toLowerCase(Locale.ROOT);
    }

    /** Returns a text with composed characters (NFC) and single blanks, as it is to be shown. */
    public static String neat(String text) {
        return isNeat(text) ? text : neatened(text);
    }

    /** Tells of most texts, quickly, that they are neat already; of some that are it does not. */
    private static boolean isNeat(String text) {
        boolean isAfterBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isBlank = character == ' ';
            if (isBlank ? isAfterBlank : BLANK.matches(character) || !isComposed(character)) {
                return false;
            }
            isAfterBlank = isBlank;
        }
        return text.isEmpty() || !isAfterBlank;
    }

    /** Characters below the first combining mark, and the composed letters of Vietnamese, stay as they are. */
    private static boolean isComposed(char character) {
        return character < '\u0300' || character >= '\u1EA0' && character <= '\u1EF9';
    }

    private static String neatened(String text) {
        String collapsed = BLANK.trimAndCollapseFrom(text, ' ');
        String bounded = collapsed.length() > MOST_MARKS
                ? EXCESSIVE_MARKS.matcher(collapsed).replaceAll("$1")
                : collapsed;
        return Normalizer.normalize(bounded, Normalizer.Form.NFC);
    }
}
