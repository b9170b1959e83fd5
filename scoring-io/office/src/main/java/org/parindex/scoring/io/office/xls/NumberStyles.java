package org.parindex.scoring.io.office.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.parindex.scoring.io.tables.spreadsheet.Shown;

/** How the numbers of a workbook are shown. */
final class NumberStyles {

    private static final int LONGEST_FORMAT = 255;

    private final List<Integer> formatsByStyle = new ArrayList<>();
    private final Map<Integer, Shown> formats = new HashMap<>();

    void add(ExtendedFormatRecord style) {
        formatsByStyle.add((int) style.getFormatIndex());
    }

    /** @throws IOException if the format is longer than Excel allows */
    void add(FormatRecord format) throws IOException {
        if (format.getFormatString().length() > LONGEST_FORMAT) {
            throw new IOException("no number format");
        }
        formats.put(format.getIndexCode(), Shown.of(format.getFormatString()));
    }

    /** @throws IndexOutOfBoundsException if the workbook has no such style */
    Shown shown(CellValueRecordInterface cell) {
        int format = formatsByStyle.get(cell.getXFIndex());
        return formats.getOrDefault(format, Shown.of(format));
    }
}
