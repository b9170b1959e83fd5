package org.parindex.scoring.io.tables.xlsx;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parindex.scoring.io.tables.bounds.Refusal;
import org.parindex.scoring.io.tables.spreadsheet.Shown;
import org.parindex.scoring.io.tables.zip.Archive;

/** What the styles of a workbook show numbers as. */
final class Styles {

    /** A workbook without styles, in which every number is shown as a number. */
    static final Styles NONE = new Styles(List.of(Shown.NUMBER));

    /** Spreadsheets allow 65,490 (Excel's published limits). */
    private static final int MOST = 100_000;

    private final ImmutableList<Shown> styles;

    private Styles(List<Shown> styles) {
        this.styles = ImmutableList.copyOf(styles);
    }

    static Styles read(Archive archive, String part) throws Refusal {
        Map<Integer, Shown> formats = new HashMap<>();
        List<Shown> styles = new ArrayList<>();
        try (Xml xml = Xml.open(archive, part)) {
            while (xml.nextChild(0)) {
                while (xml.nextChild(1)) {
                    readList(xml, formats, styles);
                    if (Math.max(formats.size(), styles.size()) > MOST) {
                        throw Refusal.damaged(archive.file(), part);
                    }
                }
            }
        }
        return new Styles(styles);
    }

    private static void readList(Xml xml, Map<Integer, Shown> formats, List<Shown> styles) throws Refusal {
        String list = xml.name();
        while (xml.nextChild(2)) {
            int format = Objects.requireNonNullElse(Ints.tryParse(xml.attribute("numFmtId")), 0);
            if (list.equals("numFmts")) {
                formats.put(format, Shown.of(xml.attribute("formatCode")));
            } else if (list.equals("cellXfs")) {
                styles.add(formats.getOrDefault(format, Shown.of(format)));
            }
        }
    }

    /** Returns what a style shows numbers as, by its number as written in a cell, or the first style if nothing is written. */
    Shown shown(String style) {
        int index = style.isEmpty() ? 0 : Objects.requireNonNullElse(Ints.tryParse(style), -1);
        return index >= 0 && index < styles.size() ? styles.get(index) : Shown.UNKNOWN;
    }
}
