package org.parindex.scoring.io.report;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a table as CSV: the columns' keys, then data; without title and notes. No text in it can start a formula. */
final class CsvTable {

    private static final CharMatcher FORMULA_START = CharMatcher.anyOf("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");

    private CsvTable() {}

    static String render(ReportTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    table.columns().stream().map(column -> inert(column.key())).toList());
            table.rows().forEach(row -> csv.writeRecord(data(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> data(List<ReportCell> row) {
        return row.stream()
                .map(cell -> cell.isNumber() ? cell.data() : inert(cell.data()))
                .toList();
    }

    private static String inert(String text) {
        return !text.isEmpty() && FORMULA_START.matches(text.charAt(0)) ? "'" + text : text;
    }
}
