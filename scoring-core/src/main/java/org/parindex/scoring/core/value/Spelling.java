package org.parindex.scoring.core.value;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;

/** How words are spelled, for people and for comparing. */
public final class Spelling {

    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.is('\u00A0'));

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
        return Normalizer.normalize(BLANK.trimAndCollapseFrom(text, ' '), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
