package org.parindex.scoring.io.office.xls;

import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;

/** Texts of runs in different fonts, as they are read: what is raised stands apart, what is struck out can't be read as a figure. */
final class RichText {

    /** Stands for what cannot be spelled. */
    private static final String OBJECT = "\uFFFC";

    /** The format numbers no font 4 ([MS-XLS] 2.5.129, FontIndex). */
    private static final int NO_FONT = 4;

    private final List<FontRecord> fonts;

    /** @param fonts in the order of the file */
    RichText(List<FontRecord> fonts) {
        this.fonts = fonts;
    }

    String text(UnicodeString string) {
        String plain = string.getString();
        StringBuilder text = new StringBuilder();
        Optional<FontRecord> font = Optional.empty();
        int from = 0;
        for (int run = 0; run < string.getFormatRunCount(); run++) {
            FormatRun next = string.getFormatRun(run);
            int to = Math.max(from, Math.min(next.getCharacterPos(), plain.length()));
            text.append(read(plain.substring(from, to), font));
            font = font(next.getFontIndex());
            from = to;
        }
        return text.append(read(plain.substring(from), font)).toString();
    }

    private Optional<FontRecord> font(int number) {
        int index = number < NO_FONT ? number : number - 1;
        return index >= 0 && index < fonts.size() ? Optional.of(fonts.get(index)) : Optional.empty();
    }

    private static String read(String run, Optional<FontRecord> font) {
        if (run.isEmpty() || font.isEmpty()) {
            return run;
        }
        boolean isRaised = font.get().getSuperSubScript() != FontRecord.SS_NONE;
        return font.get().isStruckout() ? OBJECT : isRaised ? " " + run + " " : run;
    }
}
