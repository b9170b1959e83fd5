package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.io.report.ReportTable.Column;
import org.parindex.scoring.io.tables.mapping.DocumentMapping;
import org.parindex.scoring.io.tables.mapping.Mapping;
import org.parindex.scoring.io.tables.mapping.TableMapping;

/** Makes a table of what tables were taken for. As CSV it is the form in which a mapping is saved and read again. Immutable. */
public final class MappingTables {

    private final Locale locale;
    private final Labels labels;

    private MappingTables(Locale locale) {
        this.locale = requireNonNull(locale, "locale");
        this.labels = new Labels(locale);
    }

    /** Returns the tables for readers of Vietnamese, or else of English. */
    public static MappingTables in(Locale locale) {
        return new MappingTables(locale);
    }

    /** Returns a line a table, a column and a row of all documents: where, what is printed there, what it means, and why. */
    public ReportTable of(Mapping mapping) {
        List<Column> columns = Stream.of("file", "table", "part", "number", "printed", "means", "why")
                .map(key -> new Column(key, labels.get("mapping." + key)))
                .toList();
        List<List<ReportCell>> rows = mapping.documents().stream()
                .flatMap(document -> document.tables().stream().flatMap(table -> rows(document, table).stream()))
                .toList();
        return new ReportTable("mapping", labels.get("mapping"), columns, rows, List.of());
    }

    private List<List<ReportCell>> rows(DocumentMapping document, TableMapping table) {
        List<List<ReportCell>> rows = new ArrayList<>();
        rows.add(row(document, table, "scheme", Optional.empty(), table.title().orElse(""), scheme(table), ""));
        table.columns()
                .forEach(column -> rows.add(row(
                        document,
                        table,
                        "column",
                        Optional.of(column.column()),
                        column.header(),
                        column.meaning().spelling(),
                        column.why().text().in(locale))));
        table.rows()
                .forEach(line -> rows.add(row(
                        document,
                        table,
                        "row",
                        Optional.of(line.row()),
                        line.printed(),
                        line.spelling(),
                        line.why().text().in(locale))));
        return rows;
    }

    private static String scheme(TableMapping table) {
        return table.scheme().map(SchemeId::toString).orElse("");
    }

    private static List<ReportCell> row(
            DocumentMapping document,
            TableMapping table,
            String part,
            Optional<Integer> number,
            String printed,
            String means,
            String why) {
        return List.of(
                ReportCell.text(document.file()),
                ReportCell.number(table.table()),
                ReportCell.text(part),
                number.map(ReportCell::number).orElse(ReportCell.EMPTY),
                ReportCell.text(printed),
                ReportCell.text(means),
                ReportCell.text(why));
    }
}
