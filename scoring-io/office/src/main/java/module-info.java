/** Reads what office programs write, and makes forms that they fill in. */
module org.parindex.scoring.io.office {
    requires com.google.common;
    requires java.xml;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires transitive org.parindex.scoring.io.tables;

    exports org.parindex.scoring.io.office;
    exports org.parindex.scoring.io.office.docx;
    exports org.parindex.scoring.io.office.form;
    exports org.parindex.scoring.io.office.xls;

    provides org.parindex.scoring.io.tables.TableFormat with
            org.parindex.scoring.io.office.docx.DocxFormat,
            org.parindex.scoring.io.office.xls.XlsFormat;
}
