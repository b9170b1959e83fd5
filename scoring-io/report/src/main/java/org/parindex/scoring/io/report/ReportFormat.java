package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parindex.scoring.core.issue.BundleLocale;

/** A way to write tables out; the text ends with a line feed. */
public enum ReportFormat {
    /** Aligned columns for a screen. */
    TABLE {
        @Override
        public String render(List<ReportTable> tables) {
            return tables.stream().map(TextTable::render).collect(joining("\n"));
        }
    },
    /**
     * Comma-separated values for programs, the tables one after the other with an empty line between them: UTF-8, line feeds,
     * the columns' keys, decimal points. A text that could start a formula in a spreadsheet has an apostrophe before it.
     */
    CSV {
        @Override
        public String render(List<ReportTable> tables) {
            return CsvTable.render(tables, CsvDialect.STANDARD);
        }
    },
    /**
     * The same values for a double click on a computer with Vietnamese settings, as Excel writes them there: a byte order
     * mark, semicolons, CR LF, the columns' headings, decimal commas in numbers alone. An apostrophe also stands before a text
     * that Excel would take for a number or a date, such as the code {@code 1.10}. All digits are in the file; Excel itself
     * keeps fifteen.
     */
    CSV_VI {
        @Override
        public String render(List<ReportTable> tables) {
            return CsvTable.render(tables, CsvDialect.VIETNAMESE_EXCEL);
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
    },
    /** A whole web page in UTF-8 with a heading and a table each; nothing in it is fetched or run. */
    HTML {
        @Override
        public String render(List<ReportTable> tables) {
            return HtmlPage.render(tables, Optional.empty());
        }

        @Override
        public String render(List<ReportTable> tables, Locale language) {
            return HtmlPage.render(tables, Optional.of(BundleLocale.of(language).toLanguageTag()));
        }
    };

    /** Returns the text of some tables, in their order. */
    public abstract String render(List<ReportTable> tables);

    /**
     * Returns the text of some tables, in their order, with the language of their words where a format has a place for it.
     *
     * @param language for which this library made the tables; its words are English for any but Vietnamese
     */
    public String render(List<ReportTable> tables, Locale language) {
        requireNonNull(language, "language");
        return render(tables);
    }

    /** Returns the text of one table. */
    public final String render(ReportTable table) {
        return render(List.of(table));
    }
}
