package org.parindex.scoring.io.office.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.office.docx.Docs.cell;
import static org.parindex.scoring.io.office.docx.Docs.docx;
import static org.parindex.scoring.io.office.docx.Docs.paragraph;
import static org.parindex.scoring.io.office.docx.Docs.read;
import static org.parindex.scoring.io.office.docx.Docs.row;
import static org.parindex.scoring.io.office.docx.Docs.run;
import static org.parindex.scoring.io.office.docx.Docs.table;
import static org.parindex.scoring.io.office.docx.Docs.withCell;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.io.office.Shown;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Table;

class DocxFormatTest {

    private static final String TRACKED =
            ": warning TAB-153: The document has tracked changes, first here: what was inserted"
                    + " was read, what was deleted was not."
                    + " Accept or reject the changes and save the document, so that nothing is open.";
    private static final String HIDDEN =
            ": warning TAB-154: The document has text that is hidden or struck out, first here; it was not read."
                    + " Show the text if it counts, or delete it.";

    private static final String HEADINGS = row(cell("Unit"), cell("Points"));

    /** Returns the text of the cell that has some content. */
    private static String text(String content) {
        return value(read(withCell(content)));
    }

    private static String value(Checked<Document> read) {
        return Shown.tables(read).get(0).rows().get(0).cells().get(1).text();
    }

    private static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    @Nested
    class Texts {

        @Test
        void areJoinedOverRuns() {
            assertThat(text(paragraph(run("66") + "<w:proofErr w:type=\"spellStart\"/>" + run(",") + run("72"))))
                    .isEqualTo("66,72");
        }

        @Test
        void areJoinedByABlankOverParagraphsAndLines() {
            assertThat(text(paragraph(run("Sở"))
                            + paragraph("")
                            + paragraph(run("Y<!-- -->\n") + "<w:r><w:br/></w:r>" + run("tế"))))
                    .isEqualTo("Sở Y tế");
        }

        @Test
        void countInHyperlinksAndContentControls() {
            assertThat(text("""
                            <w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent><w:p><w:hyperlink>\
                            <w:r><w:t>7</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>""")).isEqualTo("7");
        }

        @Test
        void ofFieldsAreTheirResults() {
            String code = "<w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>";

            assertThat(text(paragraph(
                            field("begin") + code + field("separate") + run("12") + field("end") + run(" pts"))))
                    .isEqualTo("12 pts");
        }

        @Test
        void ofFieldsInTheCodeOfAFieldDoNotCount() {
            String inner = field("begin") + field("separate") + run("3") + field("end");

            assertThat(text(paragraph(field("begin") + inner + field("separate") + run("5") + field("end"))))
                    .isEqualTo("5");
        }

        @Test
        void ofSimpleFieldsAreTheirResults() {
            assertThat(text(paragraph("<w:fldSimple w:instr=\" PAGE \">" + run("9") + "</w:fldSimple>")))
                    .isEqualTo("9");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>1</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>",
                    "<w:r><w:pict><w:t>1</w:t></w:pict></w:r>",
                    "<mc:AlternateContent><mc:Fallback><w:r><w:t>1</w:t></w:r></mc:Fallback></mc:AlternateContent>",
                    "<w:r><w:ruby><w:rt><w:r><w:t>1</w:t></w:r></w:rt></w:ruby></w:r>",
                    "<w:r><w:footnoteReference w:id=\"1\"/></w:r>",
                    "<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
                })
        void doNotCountWhereTheyAreNoPartOfTheLine(String content) {
            assertThat(text(paragraph(content + run("8")))).isEqualTo("8");
        }

        /** Half is printed; read as text it would be twelve. */
        @Test
        void ofEquationsAndSymbolsAreNeverANumber() {
            assertThat(text(paragraph(
                            "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r>"
                                    + "</m:den></m:f></m:oMath>")))
                    .isEqualTo("\uFFFC");
            assertThat(text(paragraph("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>" + run("1"))))
                    .isEqualTo("\uFFFC1");
        }

        @Test
        void keepHyphensThatDoNotBreak() {
            assertThat(text(paragraph(run("1") + "<w:r><w:noBreakHyphen/></w:r>" + run("2"))))
                    .isEqualTo("1-2");
        }
    }

    @Nested
    class TrackedChanges {

        @Test
        void countAsTheyWouldStandWhenAccepted() {
            Checked<Document> read = read(withCell(
                    paragraph("<w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:ins>" + run("9") + "</w:ins>")));

            assertThat(value(read)).isEqualTo("9");
            assertThat(Shown.issues(read)).containsExactly("a.docx, table 1, row 2, cell 2" + TRACKED);
        }

        @Test
        void countWhereTextIsMovedTo() {
            Checked<Document> read = read(withCell(
                    paragraph("<w:moveFrom>" + run("1") + "</w:moveFrom><w:moveTo>" + run("9") + "</w:moveTo>")));

            assertThat(value(read)).isEqualTo("9");
        }

        @Test
        void leaveDeletedRowsOut() {
            Checked<Document> read = read(docx(table(
                    HEADINGS,
                    "<w:tr><w:trPr><w:del/></w:trPr>" + cell("Old") + cell("1") + "</w:tr>",
                    row(cell("Health"), cell("7")))));

            assertThat(value(read)).isEqualTo("7");
            assertThat(Shown.issues(read)).containsExactly("a.docx, table 1, row 2, cell 1" + TRACKED);
        }

        @Test
        void ofLooksDoNotMatter() {
            Checked<Document> read = read(withCell(paragraph(
                    "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>7</w:t></w:r>")));

            assertThat(value(read)).isEqualTo("7");
            assertThat(read.issues()).isEmpty();
        }
    }

    @Nested
    class HiddenText {

        @Test
        void doesNotCountAndIsReported() {
            Checked<Document> read = read(
                    withCell(paragraph(run("1") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>" + run("2"))));

            assertThat(value(read)).isEqualTo("12");
            assertThat(Shown.issues(read)).containsExactly("a.docx, table 1, row 2, cell 2" + HIDDEN);
        }

        @Test
        void isWhatIsStruckOut() {
            Checked<Document> read =
                    read(withCell(paragraph("<w:r><w:rPr><w:strike/></w:rPr><w:t>5</w:t></w:r>" + run("3"))));

            assertThat(value(read)).isEqualTo("3");
            assertThat(Shown.issues(read)).containsExactly("a.docx, table 1, row 2, cell 2" + HIDDEN);
        }

        @Test
        void isNotTheNumberOfAFootnoteWhichStandsApartFromTheFigure() {
            Checked<Document> read = read(withCell(paragraph(
                    run("1.5") + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>")));

            assertThat(value(read)).isEqualTo("1.5 1");
            assertThat(read.issues()).isEmpty();
        }

        @Test
        void isShownWhereTheDocumentSaysSo() {
            Checked<Document> read =
                    read(withCell(paragraph("<w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>9</w:t></w:r>")));

            assertThat(value(read)).isEqualTo("9");
            assertThat(read.issues()).isEmpty();
        }

        @Test
        void canBeARow() {
            Checked<Document> read = read(docx(table(
                    HEADINGS,
                    "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell("Old") + cell("1") + "</w:tr>",
                    row(cell("Health"), cell("7")))));

            assertThat(value(read)).isEqualTo("7");
            assertThat(Shown.issues(read)).containsExactly("a.docx, table 1, row 2, cell 1" + HIDDEN);
        }

        @Test
        void canBeTheMarkOfAParagraphOnly() {
            Checked<Document> read = read(withCell(paragraph("<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + run("7"))));

            assertThat(value(read)).isEqualTo("7");
            assertThat(read.issues()).isEmpty();
        }
    }

    @Nested
    class Spans {

        @Test
        void keepEachCellInItsColumn() {
            Table table = Shown.tables(read(docx(table(
                            row(
                                    cell("<w:vMerge w:val=\"restart\"/>", paragraph(run("Unit"))),
                                    cell("<w:gridSpan w:val=\"2\"/>", paragraph(run("Steering"))),
                                    cell("Total")),
                            row(cell("<w:vMerge/>", paragraph("")), cell("Plan"), cell("Checks"), cell("")),
                            row(cell("Health"), cell("1"), cell("2"), cell("3"))))))
                    .get(0);

            assertThat(Shown.texts(table))
                    .containsExactly(
                            List.of("Unit", "Steering", "", "Total"),
                            List.of("", "Plan", "Checks", ""),
                            List.of("Health", "1", "2", "3"));
            assertThat(Shown.kinds(table).get(1)).startsWith(Cell.Kind.MERGED, Cell.Kind.TEXT);
            assertThat(table.header()).hasSize(2);
        }

        @Test
        void mayLeaveTheFirstColumnsOut() {
            Table table = Shown.tables(read(docx(table(
                            row(cell("No"), cell("Unit"), cell("Points")),
                            "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("Health") + cell("7")
                                    + "</w:tr>"))))
                    .get(0);

            assertThat(Shown.texts(table).get(1)).containsExactly("", "Health", "7");
        }

        /** Word does not show such text, but programs leave it; it must not be lost in silence. */
        @Test
        void keepTextThatACoveredCellHolds() {
            Table table = Shown.tables(read(docx(table(
                            HEADINGS, row(cell("Health"), cell("<w:vMerge/>", paragraph(run("7"))))))))
                    .get(0);

            assertThat(Shown.texts(table).get(1)).containsExactly("Health", "7");
        }
    }

    @Nested
    class Documents {

        @Test
        void haveTheParagraphsAboveATableAsItsTitle() {
            Checked<Document> read = read(docx(paragraph(run("Report of 2026"))
                    + paragraph("")
                    + paragraph(run("Table 1. ") + run("Steering"))
                    + paragraph(run("(in points)"))
                    + table(HEADINGS, row(cell("Health"), cell("7")))
                    + paragraph(run("Table 2. Checks"))
                    + table(HEADINGS, row(cell("Health"), cell("8")))));

            assertThat(Shown.tables(read))
                    .extracting(table -> table.title().orElseThrow())
                    .containsExactly("Table 1. Steering (in points)", "Table 2. Checks");
            assertThat(Shown.tables(read).get(0).lines()).extracting(Cell::text).startsWith("Report of 2026");
        }

        @Test
        void haveTablesInTables() {
            String inner = table(HEADINGS, row(cell("Ward"), cell("3")));
            Checked<Document> read = read(docx(table(
                    HEADINGS, row(cell("Health"), cell("", paragraph(run("7")) + inner + paragraph(run("pts")))))));

            assertThat(Shown.tables(read)).hasSize(2);
            assertThat(Shown.texts(Shown.tables(read).get(0)).get(1)).containsExactly("Health", "7 pts");
            assertThat(Shown.texts(Shown.tables(read).get(1)).get(1)).containsExactly("Ward", "3");
            assertThat(Shown.tables(read).get(1).rows().get(0).cells().get(1).location())
                    .hasToString("a.docx, table 2, row 2, cell 2");
        }

        @Test
        void haveRowsInContentControls() {
            Checked<Document> read = read(docx(table(
                    HEADINGS, "<w:sdt><w:sdtContent>" + row(cell("Health"), cell("7")) + "</w:sdtContent></w:sdt>")));

            assertThat(value(read)).isEqualTo("7");
        }

        @Test
        void mayFrameATitleInATableOfOneCell() {
            Checked<Document> read =
                    read(docx(table(row(cell("Points of 2026"))) + table(HEADINGS, row(cell("Health"), cell("7")))));

            assertThat(Shown.tables(read)).hasSize(1);
            assertThat(Shown.tables(read).get(0).title()).hasValue("Points of 2026");
        }

        @ParameterizedTest
        @ValueSource(strings = {"word/document2.xml", "/word/document.xml"})
        void areTheMainPartWhereverItStands(String part) {
            byte[] document =
                    docx(part, Docs.document(Docs.TRANSITIONAL, table(HEADINGS, row(cell("Health"), cell("7")))));

            assertThat(value(read(document))).isEqualTo("7");
        }

        @Test
        void mayBeStrict() {
            String body = table(HEADINGS, row(cell("Health"), cell("7")));
            byte[] document =
                    docx("word/document.xml", Docs.document("http://purl.oclc.org/ooxml/wordprocessingml/main", body));

            assertThat(value(read(document))).isEqualTo("7");
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
        void mayBeginWithAMarkOfTheirEncoding(String encoding) {
            String body = table(HEADINGS, row(cell("Sở Y tế"), cell("7")));
            String document = "\uFEFF" + Docs.document(Docs.TRANSITIONAL, body).replace("UTF-8", encoding);

            assertThat(value(read(docx("word/document.xml", document, Charset.forName(encoding)))))
                    .isEqualTo("7");
        }

        @Test
        void withoutATableAreRefused() {
            assertThat(Shown.issues(read(docx(paragraph(run("Only text"))))))
                    .containsExactly("a.docx: error TAB-112: There is no table in the file."
                            + " A table has a row of headings and at least one row below it.");
        }
    }

    /** Saved by LibreOffice from data of its own. */
    @Nested
    class FromLibreOffice {

        @Test
        void readsWhatTheDocumentShows() throws IOException {
            try (var in = DocxFormatTest.class.getResourceAsStream("libreoffice.docx")) {
                Table table = Shown.tables(read(in.readAllBytes())).get(0);

                assertThat(table.title())
                        .hasValue("Báo cáo năm 2026 Bảng 1. Điểm cải cách hành chính của các phòng năm 2026");
                assertThat(Shown.texts(table))
                        .containsExactly(
                                List.of("STT", "Đơn vị", "Kết quả", "", "Tổng"),
                                List.of("", "", "Kế hoạch", "Tỷ lệ", ""),
                                List.of("1", "Phòng Tổ chức", "8,5", "93%", "1,036"),
                                List.of("2", "Phòng Kế hoạch", "66,72", "87,5%", "6,847"));
            }
        }
    }
}
