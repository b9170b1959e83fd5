package org.parindex.scoring.io.report;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A way to write tables out; the text ends with a line feed. */
public enum ReportFormat {
    /** Aligned columns for a screen. */
    TABLE {
        @Override
        public String render(List<ReportTable> tables) {
            return tables.stream().map(TextTable::render).collect(joining("\n"));
        }
    },
    /** Comma-separated values, the tables one after the other with an empty line between them. */
    CSV {
        @Override
        public String render(List<ReportTable> tables) {
            return tables.stream().map(CsvTable::render).collect(joining("\n"));
        }
    },
    /** An object with an array a table. */
    JSON {
        @Override
        public String render(List<ReportTable> tables) {
            return JsonTable.render(tables);
        }
    },
    /** Markdown with the tables of GitHub. */
    MD {
        @Override
        public String render(List<ReportTable> tables) {
            return tables.stream().map(MarkdownTable::render).collect(joining("\n"));
        }
    };

    /** Returns the text of some tables, in their order. */
    public abstract String render(List<ReportTable> tables);

    /** Returns the text of one table. */
    public final String render(ReportTable table) {
        return render(List.of(table));
    }
}
