/** Brings tables into the tree: cells with their places, mapped to units and score sheets. */
@SuppressWarnings("module") // the module for office documents is built after this one
module org.parindex.scoring.io.tables {
    requires com.fasterxml.aalto;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires transitive java.sql;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;
    requires transitive org.parindex.scoring.core;
    requires tools.jackson.core;

    exports org.parindex.scoring.io.tables;
    exports org.parindex.scoring.io.tables.csv;
    exports org.parindex.scoring.io.tables.html;
    exports org.parindex.scoring.io.tables.jdbc;
    exports org.parindex.scoring.io.tables.json;
    exports org.parindex.scoring.io.tables.mapping;
    exports org.parindex.scoring.io.tables.markdown;
    exports org.parindex.scoring.io.tables.sheet;
    exports org.parindex.scoring.io.tables.text;
    exports org.parindex.scoring.io.tables.xlsx;
    exports org.parindex.scoring.io.tables.bounds to
            org.parindex.scoring.io.office;
    exports org.parindex.scoring.io.tables.spreadsheet to
            org.parindex.scoring.io.office;
    exports org.parindex.scoring.io.tables.zip to
            org.parindex.scoring.io.office;

    provides org.parindex.scoring.io.tables.TableFormat with
            org.parindex.scoring.io.tables.csv.CsvFormat,
            org.parindex.scoring.io.tables.html.HtmlFormat,
            org.parindex.scoring.io.tables.json.JsonFormat,
            org.parindex.scoring.io.tables.markdown.MarkdownFormat,
            org.parindex.scoring.io.tables.text.TextFormat,
            org.parindex.scoring.io.tables.xlsx.XlsxFormat;

    uses org.parindex.scoring.io.tables.TableFormat;
}
