package org.parindex.scoring.io.report;

import static java.util.stream.Collectors.joining;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a table as Markdown (GitHub's tables), with every text escaped. */
final class MarkdownTable {

    private static final Escaper ESCAPER = Escapers.builder()
            .addEscape('\\', "\\\\")
            .addEscape('`', "\\`")
            .addEscape('*', "\\*")
            .addEscape('_', "\\_")
            .addEscape('~', "\\~")
            .addEscape('#', "\\#")
            .addEscape('[', "\\[")
            .addEscape(']', "\\]")
            .addEscape('|', "\\|")
            .addEscape('<', "&lt;")
            .addEscape('>', "&gt;")
            .addEscape('&', "&amp;")
            .build();

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(www|https?|ftp|mailto|xmpp)([.:])");
    private static final Pattern BLOCK_START = Pattern.compile("^(\\d*)([-+=.)])");

    private MarkdownTable() {}

    static String render(ReportTable table) {
        Stream<String> head = Stream.of("## " + escape(table.title()), "", headings(table), rulers(table));
        Stream<String> body = table.rows().stream().map(row -> row(row.stream().map(ReportCell::shown)));
        Stream<String> notes = table.notes().stream().flatMap(note -> Stream.of("", paragraph(note)));
        return Stream.of(head, body, notes).flatMap(lines -> lines).collect(joining("\n", "", "\n"));
    }

    private static String headings(ReportTable table) {
        return row(table.columns().stream().map(ReportTable.Column::heading));
    }

    private static String rulers(ReportTable table) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> isNumeric(table.rows(), column) ? "---:" : "---")
                .collect(joining(" | ", "| ", " |"));
    }

    private static boolean isNumeric(List<List<ReportCell>> rows, int column) {
        return rows.stream().anyMatch(row -> row.get(column).isNumber());
    }

    private static String row(Stream<String> cells) {
        return cells.map(MarkdownTable::escape).collect(joining(" | ", "| ", " |"));
    }

    /** What begins a list, a number of one, code or a ruler elsewhere is text here. */
    private static String paragraph(String text) {
        return BLOCK_START.matcher(escape(text).stripLeading()).replaceFirst("$1\\\\$2");
    }

    /** GitHub makes links of bare addresses, too; their point or colon is escaped. */
    private static String escape(String text) {
        return ADDRESS.matcher(ESCAPER.escape(OneLine.of(text))).replaceAll("$1\\\\$2");
    }
}
