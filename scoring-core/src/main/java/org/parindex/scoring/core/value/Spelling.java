package org.parindex.scoring.core.value;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words are spelled, for people and for comparing. */
public final class Spelling {

    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.is('\u00A0'));

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
        String collapsed = BLANK.trimAndCollapseFrom(text, ' ');
        String bounded = collapsed.length() > MOST_MARKS
                ? EXCESSIVE_MARKS.matcher(collapsed).replaceAll("$1")
                : collapsed;
        return Normalizer.normalize(bounded, Normalizer.Form.NFC);
    }
}
