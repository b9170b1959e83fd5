package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.io.report.ReportTable.Column;
import org.parindex.scoring.io.tables.mapping.DocumentMapping;
import org.parindex.scoring.io.tables.mapping.Mapping;
import org.parindex.scoring.io.tables.mapping.MatchReason;
import org.parindex.scoring.io.tables.mapping.TableMapping;

/** Makes a table of what tables were taken for. As CSV it is the form in which a mapping is saved and read again. Immutable. */
public final class MappingTables {

    private static final int MOST_SHOWN = 40;

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
        List<List<ReportCell>> rows = new ArrayList<>();
        mapping.documents()
                .forEach(document -> document.tables()
                        .forEach(table -> lines(table)
                                .forEach(line -> rows.add(Stream.concat(
                                                Stream.of(
                                                        ReportCell.text(document.file()),
                                                        ReportCell.number(table.table())),
                                                line.cells(locale, text -> text).stream())
                                        .toList()))));
        return new ReportTable(
                "mapping",
                labels.get("mapping"),
                columns("file", "table", "part", "number", "printed", "means", "why"),
                rows,
                List.of());
    }

    /** Returns a table for each table, with the same lines in short: to be looked through, not to be saved. */
    public List<ReportTable> shown(Mapping mapping) {
        return mapping.documents().stream()
                .flatMap(document -> document.tables().stream().map(table -> shown(document, table)))
                .toList();
    }

    private ReportTable shown(DocumentMapping document, TableMapping table) {
        return new ReportTable(
                "mapping",
                document.file() + ", " + labels.get("mapping.table") + " " + table.table(),
                columns("part", "number", "printed", "means", "why"),
                lines(table)
                        .map(line -> line.cells(locale, MappingTables::shortened))
                        .toList(),
                List.of());
    }

    private List<Column> columns(String... keys) {
        return Stream.of(keys)
                .map(key -> new Column(key, labels.get("mapping." + key)))
                .toList();
    }

    /** Texts as long as headings can be would fill several lines of a terminal each. */
    private static String shortened(String text) {
        return OneLine.shortened(text, MOST_SHOWN);
    }

    private static Stream<Line> lines(TableMapping table) {
        Line scheme = new Line(
                "scheme",
                Optional.empty(),
                table.title().orElse(""),
                table.scheme().map(SchemeId::toString).orElse(""),
                Optional.empty());
        Stream<Line> columns = table.columns().stream()
                .map(column -> new Line(
                        "column",
                        Optional.of(column.column()),
                        column.header(),
                        column.meaning().spelling(),
                        Optional.of(column.why())));
        Stream<Line> rows = table.rows().stream()
                .map(row ->
                        new Line("row", Optional.of(row.row()), row.printed(), row.spelling(), Optional.of(row.why())));
        return Stream.of(Stream.of(scheme), columns, rows).flatMap(lines -> lines);
    }

    /** What a table, one of its columns or one of its rows was taken for. */
    private record Line(
            String part, Optional<Integer> number, String printed, String means, Optional<MatchReason> why) {

        List<ReportCell> cells(Locale locale, UnaryOperator<String> shown) {
            return List.of(
                    ReportCell.text(part),
                    number.map(ReportCell::number).orElse(ReportCell.EMPTY),
                    ReportCell.text(shown.apply(printed)),
                    ReportCell.text(shown.apply(means)),
                    ReportCell.text(why.map(reason -> reason.text().in(locale)).orElse("")));
        }
    }
}
