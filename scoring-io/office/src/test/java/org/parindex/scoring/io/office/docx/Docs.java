package org.parindex.scoring.io.office.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.office.Shown;
import org.parindex.scoring.io.tables.Document;

/** Documents that tests write element by element. */
final class Docs {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://example.org/thumbnail" Target="docProps/thumbnail.png"/>
            <Relationship Id="r2" Type="http://example.org/relationships/officeDocument" Target="%s"/>
            </Relationships>""";

    private Docs() {}

    /** Returns a document with this body. */
    static byte[] docx(String body) {
        return docx("word/document.xml", document(TRANSITIONAL, body));
    }

    static byte[] docx(String part, String document) {
        return docx(part, document, UTF_8);
    }

    static byte[] docx(String part, String document, Charset charset) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", RELATIONS.formatted(part).getBytes(UTF_8));
        parts.put(part.startsWith("/") ? part.substring(1) : part, document.getBytes(charset));
        return zip(parts);
    }

    static String document(String namespace, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:document xmlns:w="%s"
                 xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
                 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>%s</w:body></w:document>""".formatted(namespace, body);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** Returns a cell with one paragraph of one run. */
    static String cell(String text) {
        return cell("", paragraph(run(text)));
    }

    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Returns a table in which one cell has some content. */
    static byte[] withCell(String content) {
        return docx(table(row(cell("Unit"), cell("Points")), row(cell("Health"), cell("", content))));
    }

    static Checked<Document> read(byte[] document) {
        return read(document, Limits.standard());
    }

    static Checked<Document> read(byte[] document, Limits limits) {
        return Shown.read(new DocxFormat(), "a.docx", document, limits);
    }
}
