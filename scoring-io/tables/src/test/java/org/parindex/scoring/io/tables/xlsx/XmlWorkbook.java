package org.parindex.scoring.io.tables.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.zip.Zips;

/** Builds workbooks of hand-written XML, for what no program would write. */
final class XmlWorkbook {

    static final String FILE = "a.xlsx";

    private static final String NAMESPACES = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Zips zips = new Zips();
    private final List<String> sheets = new ArrayList<>();
    private String properties = "";
    private String texts = "";
    private String styles = "";

    /** Returns a workbook of one sheet. */
    static XmlWorkbook of(String rows) {
        return new XmlWorkbook().sheet("S", "", rows, "");
    }

    /** Returns a workbook of one sheet with a heading of three columns and one row with one cell, A2. */
    static XmlWorkbook ofCell(String cell) {
        return of(row(1, "a", "b", "c") + "<row r=\"2\">" + cell + "<c r=\"B2\"><v>1</v></c></row>");
    }

    /** Returns a row of texts; an empty one makes no cell. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.append("<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t>" + texts[i]
                        + "</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    /** Adds a sheet, with what stands before and behind its rows. */
    XmlWorkbook sheet(String name, String before, String rows, String behind) {
        return sheet(
                "name=\"" + name + "\"",
                "<worksheet" + NAMESPACES + ">" + before + "<sheetData>" + rows + "</sheetData>" + behind
                        + "</worksheet>");
    }

    /** Adds a sheet of any content. */
    XmlWorkbook sheet(String attributes, String xml) {
        sheets.add(attributes);
        zips.with("xl/worksheets/sheet" + sheets.size() + ".xml", xml);
        return this;
    }

    /** Sets the properties of the workbook, such as {@code date1904="1"}. */
    XmlWorkbook properties(String attributes) {
        properties = "<workbookPr " + attributes + "/>";
        return this;
    }

    /** Sets the shared texts. */
    XmlWorkbook texts(String items) {
        texts = items;
        return this;
    }

    /** Sets the formats that cells can have by the number of their style; a built-in one by its number, others by their code. */
    XmlWorkbook formats(String... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder styled = new StringBuilder();
        for (int i = 0; i < formats.length; i++) {
            boolean isBuiltIn = formats[i].matches("\\d+") && !formats[i].equals("0.00");
            styled.append("<xf numFmtId=\"" + (isBuiltIn ? formats[i] : "" + (164 + i)) + "\"/>");
            codes.append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + formats[i].replace("\"", "&quot;")
                    + "\"/>");
        }
        styles = "<numFmts>" + codes + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" + styled
                + "</cellXfs>";
        return this;
    }

    /** Returns the parts, to be damaged. */
    Zips parts() {
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            list.append("<sheet " + sheets.get(i - 1) + " sheetId=\"" + i + "\" r:id=\"s" + i + "\"/>");
            relations.append(relation("s" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        if (!texts.isEmpty()) {
            relations.append(relation("t", "sharedStrings", "sharedStrings.xml"));
            zips.with("xl/sharedStrings.xml", "<sst" + NAMESPACES + ">" + texts + "</sst>");
        }
        if (!styles.isEmpty()) {
            relations.append(relation("y", "styles", "/xl/styles.xml"));
            zips.with("xl/styles.xml", "<styleSheet" + NAMESPACES + ">" + styles + "</styleSheet>");
        }
        zips.with(
                "xl/workbook.xml",
                "<workbook" + NAMESPACES + ">" + properties + "<sheets>" + list + "</sheets></workbook>");
        return zips.with("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }

    TableSource source() {
        return source(parts().bytes());
    }

    static TableSource source(byte[] bytes) {
        return TableSource.of(FILE, bytes, Limits.standard()).orElseThrow();
    }

    Checked<Document> read() {
        return XlsxTableReader.standard().read(source());
    }

    Checked<Document> read(Limits limits) {
        return XlsxTableReader.of(limits).read(source());
    }

    static Checked<Document> read(Zips parts) {
        return XlsxTableReader.standard().read(source(parts.bytes()));
    }

    /** Returns the cell A2 of the only sheet. */
    Cell cell() {
        return table().rows().get(0).cells().get(0);
    }

    /** Returns the only table, with whatever issues. */
    Table table() {
        Optional<Document> document = read().value();
        return document.orElseThrow().tables().get(0);
    }

    static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    static List<String> issues(Checked<?> checked) {
        return checked.issues().stream().map(Object::toString).toList();
    }
}
