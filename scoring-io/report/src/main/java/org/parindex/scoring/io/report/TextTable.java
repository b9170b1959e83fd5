package org.parindex.scoring.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Lays a table out for a screen: columns two blanks apart, long headings wrapped, numbers under each other by their point. */
final class TextTable {

    private static final int HEADING_WIDTH = 18;
    private static final String GAP = "  ";

    private final ReportTable table;
    private final List<Layout> layouts;

    private TextTable(ReportTable table) {
        this.table = table;
        this.layouts = IntStream.range(0, table.columns().size())
                .mapToObj(column -> Layout.of(table, column))
                .toList();
    }

    static String render(ReportTable table) {
        return String.join("\n", new TextTable(table).lines()) + "\n";
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(OneLine.of(table.title()));
        lines.add("");
        int height = layouts.stream()
                .mapToInt(layout -> layout.heading().size())
                .max()
                .orElse(0);
        for (int i = 0; i < height; i++) {
            int fromTop = i;
            lines.add(line((layout, column) ->
                    layout.headingLine(fromTop - height + layout.heading().size())));
        }
        lines.add(line((layout, column) -> "-".repeat(layout.width())));
        for (List<ReportCell> row : table.rows()) {
            lines.add(line((layout, column) -> layout.place(row.get(column))));
        }
        if (!table.notes().isEmpty()) {
            lines.add("");
            table.notes().forEach(note -> lines.add(OneLine.of(note)));
        }
        return lines;
    }

    private String line(BiFunction<Layout, Integer, String> cell) {
        List<String> cells = IntStream.range(0, layouts.size())
                .mapToObj(column -> cell.apply(layouts.get(column), column))
                .toList();
        return String.join(GAP, cells).stripTrailing();
    }

    /**
     * How one column is laid out.
     *
     * @param fraction the places that the longest fraction takes up, its point included
     */
    private record Layout(List<String> heading, boolean isNumeric, int fraction, int width) {

        static Layout of(ReportTable table, int column) {
            List<ReportCell> cells =
                    table.rows().stream().map(row -> row.get(column)).toList();
            boolean isNumeric = cells.stream().anyMatch(ReportCell::isNumber);
            int fraction = cells.stream().mapToInt(Layout::fraction).max().orElse(0);
            int content = cells.stream()
                    .mapToInt(cell -> DisplayWidth.of(align(cell, fraction)))
                    .max()
                    .orElse(0);
            List<String> heading = DisplayWidth.wrap(
                    OneLine.of(table.columns().get(column).heading()), Math.max(content, HEADING_WIDTH));
            int headingWidth = heading.stream().mapToInt(DisplayWidth::of).max().orElse(0);
            return new Layout(heading, isNumeric, fraction, Math.max(content, headingWidth));
        }

        private static int fraction(ReportCell cell) {
            int point = cell.shown().indexOf('.');
            return cell.isNumber() && point >= 0 ? cell.shown().length() - point : 0;
        }

        private static String align(ReportCell cell, int fraction) {
            return cell.isNumber() ? cell.shown() + " ".repeat(fraction - fraction(cell)) : OneLine.of(cell.shown());
        }

        String headingLine(int index) {
            return pad(index < 0 ? "" : heading.get(index));
        }

        String place(ReportCell cell) {
            return pad(align(cell, fraction));
        }

        private String pad(String text) {
            return isNumeric ? DisplayWidth.padStart(text, width) : DisplayWidth.padEnd(text, width);
        }
    }
}
