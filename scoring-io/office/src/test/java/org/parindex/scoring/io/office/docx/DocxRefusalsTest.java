package org.parindex.scoring.io.office.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.office.docx.Docs.cell;
import static org.parindex.scoring.io.office.docx.Docs.docx;
import static org.parindex.scoring.io.office.docx.Docs.paragraph;
import static org.parindex.scoring.io.office.docx.Docs.read;
import static org.parindex.scoring.io.office.docx.Docs.row;
import static org.parindex.scoring.io.office.docx.Docs.run;
import static org.parindex.scoring.io.office.docx.Docs.table;
import static org.parindex.scoring.io.office.docx.Docs.withCell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.office.Shown;

class DocxRefusalsTest {

    private static final String DAMAGED =
            "a.docx: error TAB-109: The file is damaged, or not what it seems: it cannot be read"
                    + " as docx. Open it in the program that made it, and save it again.";

    private static final String TABLE = table(row(cell("Unit"), cell("Points")), row(cell("Health"), cell("7")));

    private static List<String> issues(byte[] document) {
        return Shown.issues(read(document));
    }

    private static List<String> issues(byte[] document, Limits limits) {
        return Shown.issues(read(document, limits));
    }

    /** Returns a document in which some text of the main part is another. */
    private static byte[] with(String text, String other) {
        String document = Docs.document(Docs.TRANSITIONAL, TABLE);
        assertThat(document).contains(text);
        return docx("word/document.xml", document.replace(text, other));
    }

    @Nested
    class Damage {

        @Test
        void filesThatAreNoArchive() {
            assertThat(issues("unit,1.1\n".getBytes(UTF_8))).containsExactly(DAMAGED);
        }

        @Test
        void archivesWithoutADocument() {
            assertThat(issues(Docs.zip(Map.of("xl/workbook.xml", new byte[1])))).containsExactly(DAMAGED);
        }

        @Test
        void archivesWhoseDocumentIsMissing() {
            byte[] document = docx("ppt/presentation.xml", "<p/>");

            assertThat(issues(document)).containsExactly(DAMAGED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"</w:tbl>", "</w:body>", "<w:body>"})
        void documentsThatAreNotWellFormed(String tag) {
            assertThat(issues(with(tag, ""))).containsExactly(DAMAGED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"<w:tr/>", "<w:tc/>", "<w:tcPr/>"})
        void partsOfATableThatHaveNone(String part) {
            assertThat(issues(docx(part))).containsExactly(DAMAGED);
        }

        /** Whatever follows would be left out in silence. */
        @Test
        void fieldsWithoutAnEnd() {
            assertThat(issues(withCell(paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + run("7")))))
                    .containsExactly(DAMAGED);
        }
    }

    @Nested
    class Attacks {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE w:document>",
                    "<!DOCTYPE w:document SYSTEM \"file:///etc/passwd\">",
                    "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                    "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
                })
        void documentTypes(String type) {
            String document = Docs.document(Docs.TRANSITIONAL, TABLE).replaceFirst("\\?>", "?>" + type);

            assertThat(issues(docx("word/document.xml", document))).containsExactly(DAMAGED);
        }

        @Test
        void deepNesting() {
            String open = "<w:tbl><w:tr><w:tc>".repeat(3_000);

            assertThat(issues(docx(open))).containsExactly(DAMAGED);
        }

        @Test
        void everNewNames() {
            String names =
                    IntStream.range(0, 3_000).mapToObj(i -> "<w:x" + i + "/>").reduce("", String::concat);

            assertThat(issues(docx(names))).containsExactly(DAMAGED);
        }

        @Test
        void tagsWithoutEnd() {
            assertThat(issues(docx("<w:p w:x=\"" + "x".repeat(500_000)))).containsExactly(DAMAGED);
        }

        @Test
        void cellsOverABillionColumns() {
            assertThat(issues(docx(table(row(cell("<w:gridSpan w:val=\"1000000000\"/>", paragraph(run("Unit"))))))))
                    .containsExactly(
                            "a.docx, table 1, row 1, cell 2001: error TAB-103: There are more than 2000 columns,"
                                    + " the most that are read.");
        }

        @Test
        void rowsThatBeginBehindABillionColumns() {
            assertThat(issues(docx(table(
                            "<w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr>" + cell("a") + "</w:tr>"))))
                    .containsExactly("a.docx, table 1, row 1, cell 1048577: error TAB-103: There are more than 2000"
                            + " columns, the most that are read.");
        }

        @Test
        void bombs() {
            byte[] bomb = docx("<w:p/>".repeat(2_000_000));

            assertThat(issues(bomb)).singleElement().asString().contains("TAB-121");
        }

        @Test
        void linesOfTextWithoutNumber() {
            assertThat(issues(
                            docx("<w:p/>".repeat(20)),
                            Limits.builder().cells(10).build()))
                    .containsExactly("a.docx: error TAB-107: There are more than 10 cells, the most that are read.");
        }

        @Test
        void damageThatOnlyTheChecksumTells() {
            byte[] document = docx(TABLE);
            String text = "PK\u0001\u0002";
            int directory = indexOf(document, text.getBytes(UTF_8), 1);
            document[directory + 16] ^= 1;

            assertThat(issues(document)).containsExactly(DAMAGED);
        }

        private int indexOf(byte[] bytes, byte[] wanted, int skipped) {
            return IntStream.range(0, bytes.length - wanted.length)
                    .filter(i -> Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length))
                    .skip(skipped)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class Excess {

        @Test
        void tooManyRows() {
            String rows = row(cell("Health"), cell("7")).repeat(3);

            assertThat(issues(
                            docx(table(row(cell("Unit"), cell("Points")), rows)),
                            Limits.builder().rows(2).build()))
                    .containsExactly(
                            "a.docx, table 1, row 4: error TAB-102: There are more than 2 rows, the most that are"
                                    + " read.");
        }

        @Test
        void tooManyCellsInAllTables() {
            var read = read(docx(TABLE + TABLE), Limits.builder().cells(8).build());

            assertThat(read.value().orElseThrow().tables()).hasSize(1);
            assertThat(Shown.issues(read))
                    .containsExactly(
                            "a.docx, table 2, row 2, cell 1: error TAB-107: There are more than 8 cells, the most"
                                    + " that are read.");
        }

        @Test
        void longCells() {
            assertThat(issues(
                            withCell(paragraph(run("x".repeat(30)))),
                            Limits.builder().cellCharacters(20).build()))
                    .containsExactly(
                            "a.docx, table 1, row 2, cell 2: error TAB-104: The cell is longer than 20 characters,"
                                    + " the most that are read.");
        }

        @Test
        void longLinesOfTextAreCut() {
            byte[] document = docx(paragraph(run("x".repeat(30))) + TABLE);

            assertThat(Shown.tables(read(
                                    document,
                                    Limits.builder().cellCharacters(20).build()))
                            .get(0)
                            .title())
                    .hasValue("x".repeat(20));
        }
    }
}
