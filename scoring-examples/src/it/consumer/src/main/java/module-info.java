/** An application with an index of its own. */
module com.example.index {
    requires transitive org.parindex.scoring.core;
    requires org.parindex.scoring.io.report;
    requires org.parindex.scoring.io.tables;
    requires org.parindex.scoring.scheme.department;
    requires transitive org.parindex.scoring.scheme.format;

    exports com.example.index;

    provides org.parindex.scoring.core.scheme.SchemeProvider with
            com.example.index.SchoolSchemes;
}
