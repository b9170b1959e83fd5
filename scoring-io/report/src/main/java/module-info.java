/** Publishes results: tables as text, Markdown, HTML, CSV and JSON, written to files whole or not at all. */
module org.parindex.scoring.io.report {
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires transitive org.parindex.scoring.core;
    requires transitive org.parindex.scoring.io.tables;
    requires tools.jackson.core;

    exports org.parindex.scoring.io.report;
}
