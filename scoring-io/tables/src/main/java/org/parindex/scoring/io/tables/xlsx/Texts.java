package org.parindex.scoring.io.tables.xlsx;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.scoring.io.tables.bounds.Refusal;

/** Reads texts as workbooks hold them: in one piece, or in runs of different looks (ECMA-376, part 1, 18.4.8). */
final class Texts {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final String RAISED = "vertAlign";
    private static final String STRUCK = "strike";
    private static final Set<String> OFF = Set.of("0", "false", "baseline");

    /** Stands for what cannot be spelled. */
    private static final String OBJECT = "\uFFFC";

    private Texts() {}

    /** Reads the text of the current element; how it is pronounced is left out. It ends one character behind the limit, if not before. */
    static String read(Xml xml, int most) throws Refusal {
        StringBuilder text = new StringBuilder();
        for (int element = xml.depth(); xml.nextChild(element); ) {
            if (xml.name().equals("t")) {
                append(text, xml.text(most), most);
            } else if (xml.name().equals("r")) {
                readRun(xml, text, most);
            }
        }
        return unescaped(text.toString());
    }

    /** What is struck out can't be read as a figure, and the number of a footnote is no digit of the figure before it. */
    private static void readRun(Xml xml, StringBuilder text, int most) throws Refusal {
        Set<String> looks = Set.of();
        for (int run = xml.depth(); xml.nextChild(run); ) {
            if (xml.name().equals("rPr")) {
                looks = looks(xml);
            } else if (xml.name().equals("t")) {
                append(text, looks.contains(RAISED) ? " " : "", most);
                append(text, looks.contains(STRUCK) ? OBJECT : xml.text(most), most);
            }
        }
    }

    private static Set<String> looks(Xml xml) throws Refusal {
        Set<String> looks = new HashSet<>();
        for (int properties = xml.depth(); xml.nextChild(properties); ) {
            String value = xml.attribute("val");
            boolean isOn = !OFF.contains(value);
            if (isOn && (xml.name().equals(RAISED) || xml.name().equals(STRUCK))) {
                looks.add(xml.name());
            }
        }
        return looks;
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
