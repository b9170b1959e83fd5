package org.parindex.scoring.io.tables.xlsx;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.xlsx.XmlWorkbook.issues;
import static org.parindex.scoring.io.tables.xlsx.XmlWorkbook.row;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.zip.Zips;

@Timeout(60)
class HostileTest {

    private static final String ROWS = row(1, "a", "b") + row(2, "x", "1");

    /** So that nothing but the reader itself stands in the way of what the tests repeat. */
    private static final Limits LIMITS = Limits.builder().inflation(10_000).build();

    private static String damaged(String part) {
        return "a.xlsx: error TAB-123: The part \"" + part + "\" of the file is missing, damaged, or there twice."
                + " Open the file in the program that made it, and save it again.";
    }

    private static void assertSheetIsRefused(String sheet) {
        assertThat(issues(new XmlWorkbook().sheet("name=\"S\"", sheet).read(LIMITS)))
                .containsExactly(damaged("xl/worksheets/sheet1.xml"));
    }

    private static String repeated(int times, IntFunction<String> piece) {
        return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining());
    }

    private static String noise(int length) {
        Random random = new Random(7);
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Nested
    class Markup {

        @Test
        void entitiesAreNeverExpanded() {
            assertSheetIsRefused("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                    + "<worksheet><sheetData>" + ROWS.replace(">x<", ">&b;<") + "</sheetData></worksheet>");
        }

        @Test
        void aDocumentTypeIsRefusedEvenIfNothingUsesIt() {
            assertSheetIsRefused("<!DOCTYPE worksheet><worksheet><sheetData>" + ROWS + "</sheetData></worksheet>");
        }

        @Test
        void noOtherFileIsOpened() {
            assertSheetIsRefused("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData>"
                    + ROWS.replace(">x<", ">&a;<") + "</sheetData></worksheet>");
        }

        @Test
        void nestingHasAnEnd() {
            assertSheetIsRefused("<worksheet>" + "<a>".repeat(200_000) + "</a>".repeat(200_000) + "</worksheet>");
        }

        @Test
        void newNamesHaveAnEnd() {
            assertSheetIsRefused("<worksheet>" + repeated(300_000, i -> "<e" + i + "/>") + "</worksheet>");
            assertSheetIsRefused("<worksheet>" + repeated(300_000, i -> "<e a" + i + "='1'/>") + "</worksheet>");
            assertSheetIsRefused("<worksheet>" + repeated(300_000, i -> "<e xmlns:a" + i + "='1'/>") + "</worksheet>");
            assertSheetIsRefused("<worksheet>" + repeated(300_000, i -> "<?p" + i + " ?>") + "</worksheet>");
        }

        @Test
        void attributesHaveAnEnd() {
            assertSheetIsRefused("<worksheet" + repeated(200_000, i -> " a" + i + "='1'") + "/>");
            assertSheetIsRefused("<worksheet" + repeated(200_000, i -> " xmlns:a" + i + "='1'") + "/>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<worksheet><!--%s--></worksheet>",
                    "<worksheet a='%s'/>",
                    "<worksheet>%s</worksheet>",
                    "<worksheet><?p %s?></worksheet>",
                    "<worksheet><%s/></worksheet>",
                    "<worksheet><![CDATA[%s]]></worksheet>"
                })
        void nothingGoesOnForEver(String xml) {
            assertSheetIsRefused(xml.formatted(noise(5_000_000)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "<worksheet>",
                    "<worksheet/><worksheet/>",
                    "<worksheet></sheet>",
                    "<x:worksheet/>",
                    "%PDF-1.7"
                })
        void malformedPartsAreRefused(String xml) {
            assertSheetIsRefused(xml);
        }

        @ParameterizedTest
        @ValueSource(strings = {"windows-1258", "UTF-7", "UTF-16", "nonsense"})
        void aWrongEncodingIsRefused(String encoding) {
            assertSheetIsRefused("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><worksheet><sheetData>" + ROWS
                    + "</sheetData></worksheet>");
        }

        @Test
        void prefixesAreAMatterOfTaste() {
            String sheet = ("<worksheet><sheetData>" + ROWS + "</sheetData></worksheet>")
                    .replace("</", "</ss:")
                    .replaceAll("<(?=[a-z])", "<ss:")
                    .replaceFirst(">", " xmlns:ss=\"x\">");

            assertThat(new XmlWorkbook()
                            .sheet("name=\"S\"", sheet)
                            .read()
                            .orElseThrow()
                            .tables())
                    .hasSize(1);
        }
    }

    @Nested
    class Parts {

        @ParameterizedTest
        @ValueSource(strings = {"xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"})
        void mustBeThere(String part) {
            Zips parts =
                    XmlWorkbook.of(ROWS).texts("<si/>").formats("0").parts().without(part);

            assertThat(issues(XmlWorkbook.read(parts))).containsExactly(damaged(part));
        }

        @Test
        void mustHaveRelations() {
            Zips parts = XmlWorkbook.of(ROWS).parts().without("xl/_rels/workbook.xml.rels");

            assertThat(issues(XmlWorkbook.read(parts))).containsExactly(damaged("S"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"../../x.xml", "/etc/passwd", "file:///etc/passwd", "https://example.org/sheet.xml", ""})
        void areOnlyThoseOfTheFile(String target) {
            Zips parts = XmlWorkbook.of(ROWS).parts();
            parts.with(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"s1\" Type=\"x/worksheet\" Target=\"" + target
                            + "\"/></Relationships>");

            assertThat(issues(XmlWorkbook.read(parts)))
                    .singleElement()
                    .asString()
                    .contains("error TAB-123");
        }

        @Test
        void areReadOnce() {
            Zips parts = XmlWorkbook.of(ROWS).sheet("T", "", ROWS, "").parts();
            parts.with(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"s1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "<Relationship Id=\"s2\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");

            assertThat(issues(XmlWorkbook.read(parts))).containsExactly(damaged("xl/worksheets/sheet1.xml"));
        }

        @Test
        void canStandElsewhere() {
            Zips parts = XmlWorkbook.of(ROWS).parts();
            parts.with(
                            "_rels/.rels",
                            "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"book/b.xml\"/></Relationships>")
                    .with(
                            "book/b.xml",
                            "<workbook><sheets xmlns:q=\"q\"><sheet name=\"S\" q:id=\"1\"/></sheets></workbook>")
                    .with(
                            "book/_rels/b.xml.rels",
                            "<Relationships><Relationship Id=\"1\" Type=\"x/worksheet\""
                                    + " Target=\"../xl/./worksheets/Sheet1.xml\"/></Relationships>");

            assertThat(XmlWorkbook.read(parts).orElseThrow().tables()).hasSize(1);
        }
    }

    @Nested
    class Amounts {

        @Test
        void mergedAreasWithoutNumberHaveAnEnd() {
            String areas = "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(200_000);
            XmlWorkbook workbook = new XmlWorkbook()
                    .sheet(
                            "S",
                            "",
                            repeated(2_000, i -> row(i + 1, "a", "b", "c")),
                            "<mergeCells>" + areas + "</mergeCells>");

            assertThat(issues(workbook.read(LIMITS))).singleElement().asString().contains("error TAB-107");
        }

        @Test
        void aLongTextInManyCellsIsOneText() {
            String text = "x" + " ".repeat(30_000);
            String cells = repeated(2_000, i -> "<c t=\"s\"><v>0</v></c>");
            XmlWorkbook workbook = XmlWorkbook.of(row(1, "a", "b") + ("<row>" + cells + "</row>").repeat(50))
                    .texts("<si><t xml:space=\"preserve\">" + text + "</t></si>");

            assertThat(workbook.read(LIMITS)
                            .orElseThrow()
                            .tables()
                            .get(0)
                            .rows()
                            .get(0)
                            .cells()
                            .get(0)
                            .text())
                    .isEqualTo("x");
        }

        @Test
        void chunksOfTextWithoutNumberHaveAnEnd() {
            String text = "a<!---->".repeat(200_000);

            assertThat(issues(XmlWorkbook.ofCell("<c r=\"A2\" t=\"str\"><v>" + text + "</v></c>")
                            .read(LIMITS)))
                    .containsExactly(
                            "a.xlsx, sheet \"S\", cell A2: error TAB-104: The cell is longer than 32767 characters, the most that"
                                    + " are read.");
        }

        @Test
        void sharedTextsWithoutNumberHaveAnEnd() {
            String texts = "<si/>".repeat(700_000);

            assertThat(issues(XmlWorkbook.of(ROWS).texts(texts).read(LIMITS)))
                    .containsExactly(
                            "a.xlsx: error TAB-152: The cells together hold more than 20971520 characters, the most that are read.");
        }

        @Test
        void longNumbersCostNothing() {
            String digits = "9".repeat(32_000);

            assertThat(XmlWorkbook.ofCell("<c r=\"A2\"><v>" + digits + "</v></c>")
                            .cell()
                            .kind())
                    .isEqualTo(Cell.Kind.ERROR);
        }
    }

    @Nested
    class OtherFiles {

        private static final String NOT_XLSX =
                "a.xlsx: error TAB-109: The file is damaged, or not what it seems: it cannot be read as"
                        + " xlsx. Open it in the program that made it, and save it again.";

        private List<String> issuesOf(byte[] bytes) {
            return issues(TableReaders.installed().read("a.xlsx", bytes));
        }

        @Test
        void areRefused() {
            assertThat(issuesOf("a,b\n1,2\n".getBytes(UTF_8))).containsExactly(NOT_XLSX);
            assertThat(issuesOf(new byte[0])).containsExactly(NOT_XLSX);
        }

        @Test
        void ofWordAreRefused() {
            Zips document = Zips.of("word/document.xml", "<document/>")
                    .with(
                            "_rels/.rels",
                            "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\""
                                    + " Target=\"word/document.xml\"/></Relationships>");

            assertThat(issuesOf(document.bytes())).containsExactly(NOT_XLSX);
            assertThat(issuesOf(Zips.of("content.xml", "<a/>").bytes()))
                    .containsExactly("a.xlsx: error TAB-115: The format of the file is ZIP, which is not read."
                            + " Open it in the program that made it, and save the table as XLSX, DOCX or CSV.");
        }

        @Test
        void inTheContainerOfOlderFormatsAreRefused() {
            byte[] container = new byte[512];
            System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, container, 0, 4);

            assertThat(issuesOf(container))
                    .containsExactly("a.xlsx: error TAB-115: The format of the file is XLS, which is not read."
                            + " Open it in the program that made it, and save the table as XLSX, DOCX or CSV.");
            System.arraycopy("EncryptedPackage".getBytes(UTF_16LE), 0, container, 256, 32);
            assertThat(issuesOf(container))
                    .containsExactly("a.xlsx: error TAB-124: The file is protected by a password."
                            + " Remove the password in the program that made it, and save it again.");
        }

        @Test
        void thatAreWorkbooksUnderAnotherNameAreReadWithAWarning() {
            byte[] workbook = XmlWorkbook.of(ROWS).parts().bytes();

            assertThat(issues(TableReaders.installed().read("a.txt", workbook)))
                    .containsExactly(
                            "a.txt: warning TAB-110: The name ends in .txt, but the content is xlsx; it was read as xlsx.");
        }
    }
}
