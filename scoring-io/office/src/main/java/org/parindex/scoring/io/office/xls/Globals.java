package org.parindex.scoring.io.office.xls;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;

/** What holds for all sheets of a workbook. */
final class Globals {

    private final NumberStyles styles = new NumberStyles();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private List<String> strings = List.of();
    private boolean isFrom1904;

    private Globals() {}

    static Globals read(Substream substream) throws IOException {
        Globals globals = new Globals();
        var records = substream.records();
        for (Record record = records.get(); record != null; record = records.get()) {
            globals.add(record);
        }
        return globals;
    }

    private void add(Record record) throws IOException {
        if (record instanceof BoundSheetRecord sheet) {
            if (sheets.size() == BiffStream.MOST_SHEETS) {
                throw new IOException("more sheets than a workbook has");
            }
            sheets.add(sheet);
        } else if (record instanceof SSTRecord table) {
            strings = strings(table);
        } else if (record instanceof FontRecord font) {
            fonts.add(font);
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add(style);
        } else if (record instanceof FormatRecord format) {
            styles.add(format);
        } else if (record instanceof DateWindow1904Record dates) {
            isFrom1904 = dates.getWindowing() == 1;
        }
    }

    /** Trims each string once, as a cell would: else a million cells with the same long string would hold a million of it. */
    private List<String> strings(SSTRecord table) {
        RichText texts = new RichText(fonts);
        return IntStream.range(0, table.getNumUniqueStrings())
                .mapToObj(index -> new Cell(texts.text(table.getString(index)), Location.NONE).text())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the sheets in the order of their tabs. */
    List<BoundSheetRecord> sheets() {
        return sheets;
    }

    /** @throws IndexOutOfBoundsException if there is no such string */
    String string(int index) {
        return strings.get(index);
    }

    Numbers numbers() {
        return new Numbers(styles, isFrom1904);
    }
}
