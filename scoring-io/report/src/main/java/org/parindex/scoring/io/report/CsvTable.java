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

    private static final CharMatcher FORMULA_SIGN =
            CharMatcher.anyOf("=+-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF1D\uFF0B\uFF0D\uFF20");
    private static final CharMatcher FIELD_START = CharMatcher.anyOf("\t\r\n");

    /** Blanks and characters that cannot be seen, which a spreadsheet may pass over before a sign. */
    private static final CharMatcher PASSED_OVER =
            CharMatcher.whitespace().or(CharMatcher.forPredicate(CsvTable::isHidden));

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
        String visible = PASSED_OVER.trimLeadingFrom(text);
        boolean starts = !visible.isEmpty() && FORMULA_SIGN.matches(visible.charAt(0));
        boolean breaks = !text.isEmpty() && FIELD_START.matches(text.charAt(0));
        return starts || breaks ? "'" + text : text;
    }

    private static boolean isHidden(char character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL;
    }
}
