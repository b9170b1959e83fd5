package org.parindex.scoring.io.report;

import static java.util.stream.Collectors.joining;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes tables as one web page, with every text escaped. */
final class HtmlPage {

    private static final String STYLE =
            "body{font-family:sans-serif}table{border-collapse:collapse}th,td{border:1px solid #999;padding:.2em .5em;"
                    + "text-align:left;vertical-align:top}td.number{text-align:right}";

    private HtmlPage() {}

    /** @param language its tag; empty if it is not known */
    static String render(List<ReportTable> tables, Optional<String> language) {
        String title = tables.stream().findFirst().map(ReportTable::title).orElse("");
        Stream<String> head = Stream.of(
                "<!DOCTYPE html>",
                "<html" + language.map(tag -> " lang=\"" + tag + "\"").orElse("") + ">",
                "<head>",
                "<meta charset=\"utf-8\">",
                element("title", title),
                "<style>" + STYLE + "</style>",
                "</head>",
                "<body>");
        return Stream.of(head, tables.stream().flatMap(HtmlPage::lines), Stream.of("</body>", "</html>"))
                .flatMap(lines -> lines)
                .collect(joining("\n", "", "\n"));
    }

    private static Stream<String> lines(ReportTable table) {
        Stream<String> head = Stream.of(
                element("h2", table.title()),
                "<table>",
                row(table.columns().stream().map(column -> "<th scope=\"col\">" + escape(column.heading()) + "</th>")));
        Stream<String> body = table.rows().stream().map(row -> row(row.stream().map(HtmlPage::cell)));
        Stream<String> notes = table.notes().stream().map(note -> element("p", note));
        return Stream.of(head, body, Stream.of("</table>"), notes).flatMap(lines -> lines);
    }

    private static String row(Stream<String> cells) {
        return cells.collect(joining("", "<tr>", "</tr>"));
    }

    private static String cell(ReportCell cell) {
        return cell.isNumber() ? "<td class=\"number\">" + escape(cell.shown()) + "</td>" : element("td", cell.shown());
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + escape(text) + "</" + name + ">";
    }

    private static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(OneLine.of(text));
    }
}
