/** Brings tables into the tree: cells with their places, mapped to units and score sheets. */
module org.parindex.scoring.io.tables {
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires transitive org.parindex.scoring.core;

    exports org.parindex.scoring.io.tables;
    exports org.parindex.scoring.io.tables.csv;
    exports org.parindex.scoring.io.tables.mapping;
    exports org.parindex.scoring.io.tables.text;

    provides org.parindex.scoring.io.tables.TableFormat with
            org.parindex.scoring.io.tables.csv.CsvFormat,
            org.parindex.scoring.io.tables.text.TextFormat;

    uses org.parindex.scoring.io.tables.TableFormat;
}
