package org.parindex.scoring.io.tables.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.scoring.io.tables.bounds.Refusal;

/** Reads texts as workbooks hold them: in one piece, or in runs of different looks (ECMA-376, part 1, 18.4.8). */
final class Texts {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Texts() {}

    /** Reads the text of the current element; how it is pronounced is left out. It ends one character behind the limit, if not before. */
    static String read(Xml xml, int most) throws Refusal {
        StringBuilder text = new StringBuilder();
        for (int element = xml.depth(); xml.nextChild(element); ) {
            if (xml.name().equals("t")) {
                append(text, xml.text(most), most);
            } else if (xml.name().equals("r")) {
                for (int run = xml.depth(); xml.nextChild(run); ) {
                    if (xml.name().equals("t")) {
                        append(text, xml.text(most), most);
                    }
                }
            }
        }
        return unescaped(text.toString());
    }

    private static void append(StringBuilder text, String run, int most) {
        text.append(run, 0, Math.min(run.length(), most + 1 - text.length()));
    }

    /** Returns the text in which {@code _x000D_} stands for the character of that number (ECMA-376, part 1, 22.9.2.19). */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))))
                : text;
    }

    private static String character(String hexadecimal) {
        return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
    }
}
