package org.parindex.scoring.io.report;

import com.google.common.base.Splitter;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How many places a text takes up on a screen of fixed-width characters. */
final class DisplayWidth {

    private static final Set<UnicodeScript> WIDE_SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static String padEnd(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    static String padStart(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** Returns the lines of a text broken between words; a word that is wider than a line stays whole. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : Splitter.on(' ').omitEmptyStrings().split(text)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        boolean fullWidthForm =
                codePoint >= 0xFF01 && codePoint <= 0xFF60 || codePoint >= 0xFFE0 && codePoint <= 0xFFE6;
        boolean pictograph = codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
        boolean cjkSymbol = codePoint >= 0x2FF0 && codePoint <= 0x33FF && codePoint != 0x303F;
        return fullWidthForm || pictograph || cjkSymbol || isWideLetter(codePoint);
    }

    private static boolean isWideLetter(int codePoint) {
        boolean halfWidthForm = codePoint >= 0xFF66 && codePoint <= 0xFFDC;
        return !halfWidthForm && WIDE_SCRIPTS.contains(UnicodeScript.of(codePoint));
    }
}
