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

/** How the numbers of a workbook are shown. */
final class NumberStyles {

    /** What a number is shown as. */
    enum Shown {
        NUMBER,
        PERCENTAGE,
        DATE
    }

    /** What a number format prints as it stands, or uses as a blank or for filling. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[[^]]*]");

    private static final int LONGEST_FORMAT = 255;

    private final List<Integer> formatsByStyle = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final Map<Integer, Shown> shown = new HashMap<>();

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

    /** @throws IndexOutOfBoundsException if the workbook has no such style */
    Shown shown(CellValueRecordInterface cell) {
        return shown.computeIfAbsent(formatsByStyle.get(cell.getXFIndex()), this::shown);
    }

    private Shown shown(int number) {
        String format = format(number);
        if (DateUtil.isADateFormat(number, format)) {
            return Shown.DATE;
        }
        String code = LITERAL.matcher(format).replaceAll("");
        String ofPositiveNumbers = Splitter.on(';').split(code).iterator().next();
        return ofPositiveNumbers.contains("%") ? Shown.PERCENTAGE : Shown.NUMBER;
    }

    private String format(int number) {
        return Optional.ofNullable(formats.get(number))
                .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(number)))
                .orElse("General");
    }
}
