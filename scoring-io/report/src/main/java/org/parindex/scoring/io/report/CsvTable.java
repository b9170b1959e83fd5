package org.parindex.scoring.io.report;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes tables as CSV: a row of headings, then data; without title and notes. No text in it can start a formula. */
final class CsvTable {

    private CsvTable() {}

    /** Returns the tables one after the other, with an empty line between them. */
    static String render(List<ReportTable> tables, CsvDialect dialect) {
        return tables.stream()
                .map(table -> render(table, dialect))
                .collect(joining(dialect.lineEnd().toString(), dialect.start(), ""));
    }

    private static String render(ReportTable table, CsvDialect dialect) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(dialect.lineEnd())
                .build(text)) {
            csv.writeRecord(table.columns().stream().map(dialect::heading).toList());
            table.rows()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(dialect::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
