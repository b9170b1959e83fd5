package org.parindex.scoring.io.office.xls;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** How the numbers of a workbook are shown: as such, as percentages or as dates. */
final class NumberStyles {

    /** What a number format prints as it stands, or uses as a blank or for filling. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[[^]]*]");

    private static final int LONGEST_FORMAT = 255;

    private final List<Integer> formatsByStyle = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();

    void add(ExtendedFormatRecord style) {
        formatsByStyle.add((int) style.getFormatIndex());
    }

    /** @throws IOException if the format is longer than Excel allows */
    void add(FormatRecord format) throws IOException {
        if (format.getFormatString().length() > LONGEST_FORMAT) {
            throw new IOException("no number format");
        }
        formats.put(format.getIndexCode(), format.getFormatString());
    }

    /** The first part of a format is the one for positive numbers. */
    boolean isPercent(CellValueRecordInterface cell) {
        String format = LITERAL.matcher(format(number(cell))).replaceAll("");
        return Splitter.on(';').split(format).iterator().next().contains("%");
    }

    boolean isDate(CellValueRecordInterface cell) {
        return DateUtil.isADateFormat(number(cell), format(number(cell)));
    }

    /** @throws IndexOutOfBoundsException if the workbook has no such style */
    private int number(CellValueRecordInterface cell) {
        return formatsByStyle.get(cell.getXFIndex());
    }

    private String format(int number) {
        return Optional.ofNullable(formats.get(number))
                .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(number)))
                .orElse("General");
    }
}
