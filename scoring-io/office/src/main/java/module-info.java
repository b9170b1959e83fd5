/** Reads what office programs write, and makes forms that they fill in. */
module org.parindex.scoring.io.office {
    requires com.google.common;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
    requires org.apache.poi.ooxml.schemas;
    requires transitive org.parindex.scoring.io.tables;

    exports org.parindex.scoring.io.office.form;
}
