package org.parindex.scoring.io.report;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.parindex.scoring.io.report.ReportTable.Column;

/**
 * A way to write CSV.
 *
 * @param start what stands before all tables
 * @param head what stands above a column
 * @param text what is made of a text, so that a spreadsheet keeps it one
 */
record CsvDialect(
        String start,
        char separator,
        LineDelimiter lineEnd,
        char decimalMark,
        Function<Column, String> head,
        UnaryOperator<String> text) {

    /** For programs: RFC 4180 but for the line ends, with the columns' keys. */
    static final CsvDialect STANDARD = new CsvDialect("", ',', LineDelimiter.LF, '.', Column::key, InertText::of);

    /** For people with a Vietnamese Excel, which knows UTF-8 by the byte order mark alone. */
    static final CsvDialect VIETNAMESE_EXCEL =
            new CsvDialect("\uFEFF", ';', LineDelimiter.CRLF, ',', Column::heading, ExcelText::of);

    String cell(ReportCell cell) {
        return cell.isNumber() ? cell.data().replace('.', decimalMark) : text.apply(cell.data());
    }

    String heading(Column column) {
        return text.apply(head.apply(column));
    }
}
