package org.parindex.scoring.io.tables.html;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Documents;

@Timeout(60)
class HtmlSourcesTest {

    private static final String TABLE = "<table><tr><td>unit<td>1.1</tr><tr><td>Sở Y tế<td>2</tr></table>";

    @Nested
    class Recognition {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "\uFEFF",
                    " \r\n",
                    "<!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>",
                    "<?xml version='1.0'?>\n<!-- saved --><!DOCTYPE html>",
                    "<HTML xmlns:x='urn:schemas-microsoft-com:office:excel'>",
                    "<head><title>x</title></head>",
                    "<meta charset=utf-8>",
                    "<body>"
                })
        void goesByTheBeginning(String start) {
            Checked<Document> read = Documents.read("scores.xls", start + TABLE);

            assertThat(Documents.texts(read.orElseThrow().tables().get(0))).containsExactly("unit|1.1", "Sở Y tế|2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "<p>", "<tables>", "<!-- <table>"})
        void leavesOtherTextsAlone(String start) {
            assertThat(Documents.issues(Documents.read("scores.xyz", start + TABLE)))
                    .singleElement()
                    .asString()
                    .startsWith("scores.xyz: error TAB-108: ");
        }

        @Test
        void takesLinearTime() {
            assertThat(Documents.read("scores.xyz", "<!--x-->".repeat(10_000) + "x")
                            .hasErrors())
                    .isTrue();
        }

        @Test
        void goesByTheNameWhereTheBeginningDoesNotTell() {
            Checked<Document> read = Documents.read("scores.xhtml", "<center>" + TABLE + "</center>");

            assertThat(read.orElseThrow().tables()).hasSize(1);
        }
    }

    @Nested
    class Encodings {

        private static Checked<Document> read(String charset, byte[] table) {
            byte[] meta = ("<html><meta http-equiv=Content-Type content=\"text/html; charset=" + charset + "\">")
                    .getBytes(UTF_8);
            byte[] page = new byte[meta.length + table.length];
            System.arraycopy(meta, 0, page, 0, meta.length);
            System.arraycopy(table, 0, page, meta.length, table.length);
            return Documents.read("page.htm", page);
        }

        private static String unit(Checked<Document> read) {
            return Documents.texts(read.orElseThrow().tables().get(0)).get(1);
        }

        @Test
        void areThoseThatThePageNames() {
            byte[] table = TABLE.replace("Sở Y tế", "Café").getBytes(Charset.forName("windows-1252"));

            assertThat(unit(read("windows-1252", table))).isEqualTo("Café|2");
        }

        @Test
        void areVietnameseOnes() {
            byte[] table = TABLE.replace("Sở Y tế", "Đơn vị ư".replace("ị", "i\u0323"))
                    .getBytes(Charset.forName("windows-1258"));

            assertThat(unit(read("windows-1258", table))).isEqualTo("Đơn vi\u0323 ư|2");
        }

        @Test
        void areUtf8WhateverThePageSaysIfTheBytesAreThat() {
            assertThat(unit(read("windows-1252", TABLE.getBytes(UTF_8)))).isEqualTo("Sở Y tế|2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"us-ascii", "no-such-charset", "x.:-", "utf-16", "ibm037"})
        void areRefusedWhenThePageNamesOneThatItIsNot(String charset) {
            assertThat(Documents.issues(read(charset, new byte[] {'<', 'p', '>', (byte) 0xE9, '!'})))
                    .containsExactly("page.htm: error TAB-143: The page says that its encoding is " + charset
                            + ", but it is neither that nor UTF-8. Save the page with the encoding UTF-8.");
        }

        @Test
        void areNeverGuessed() {
            assertThat(Documents.issues(Documents.read("page.htm", new byte[] {'<', 'p', '>', (byte) 0xE9})))
                    .containsExactly("page.htm:1:4: error TXT-103: The text is not UTF-8: byte 0xE9 cannot stand here."
                            + " Save the file with the encoding UTF-8.");
            assertThat(Documents.issues(read("utf-8", new byte[] {(byte) 0xE9})))
                    .singleElement()
                    .asString()
                    .contains("error TXT-103");
        }

        @Test
        void ofSixteenBitsAreToldByTheirMark() {
            Checked<Document> read = Documents.read("page.htm", ("\uFEFF" + TABLE).getBytes(UTF_16LE));

            assertThat(Documents.issues(read)).isEmpty();
            assertThat(read.orElseThrow())
                    .isEqualTo(Documents.read("page.htm", TABLE.getBytes(UTF_8)).orElseThrow());
        }
    }

    @Nested
    class Bounds {

        private static List<String> issues(Limits.Builder limits, String rows) {
            return Documents.issues(Documents.read(limits, "page.html", "<table>" + rows));
        }

        @Test
        void areOfRows() {
            String rows = "<tr><td>unit<td>1.1<tr><td>A<td>1<tr><td>B<td>2";
            assertThat(issues(Limits.builder().rows(2), rows)).isEmpty();
            assertThat(issues(Limits.builder().rows(2), rows + "<tr><td>C<td>3"))
                    .containsExactly("page.html, table 1, row 4: error TAB-102: There are more than 2 rows,"
                            + " the most that are read.");
        }

        @Test
        void areOfColumns() {
            String rows = "<tr><td>unit<td colspan=9>1.1<tr><td>A<td>1";
            assertThat(issues(Limits.builder().columns(2), rows)).isEmpty();
            assertThat(issues(Limits.builder().columns(2), rows + "<td>2"))
                    .containsExactly("page.html, table 1, row 2: error TAB-103: There are more than 2 columns,"
                            + " the most that are read.");
        }

        @Test
        void areOfCellsWithThoseThatSpansFill() {
            String rows = "<tr><td rowspan=0>unit<td colspan=3>1.1<td>x";
            assertThat(issues(Limits.builder().cells(9), rows + "<tr><td>1<td>2<td>3"))
                    .isEmpty();
            assertThat(issues(Limits.builder().cells(9), rows + "<tr><td>1<td>2<td>3<tr>"))
                    .containsExactly("page.html, table 1, row 3: error TAB-107: There are more than 9 cells,"
                            + " the most that are read.");
        }

        @Test
        void areOfCharacters() {
            assertThat(issues(Limits.builder().cellCharacters(4), "<tr><td>unit<td>1.1<tr><td>A<td>12345"))
                    .containsExactly("page.html, table 1, row 2, cell 2: error TAB-104: The cell is longer than 4"
                            + " characters, the most that are read.");
        }

        @Test
        void areOfTags() {
            String rows = "<tr><td>unit<td>1.1<tr><td>A<td>1";
            assertThat(issues(Limits.builder().cells(4), rows + "<b>")).isEmpty();
            assertThat(issues(Limits.builder().cells(4), rows + "<b><b>"))
                    .containsExactly("page.html: error TAB-145: There are more than 8 tags or lines of text,"
                            + " the most that are read.");
        }

        /** Of the page itself, html, head, body, table, tbody, two rows and four cells. */
        @Test
        void areOfElements() {
            String rows = "<tr><td>unit<td>1.1<tr><td>A<td>1";
            assertThat(issues(Limits.builder().cells(9).rows(3), rows)).isEmpty();
            assertThat(issues(Limits.builder().cells(9).rows(3), rows + "<p>"))
                    .containsExactly("page.html: error TAB-145: There are more than 12 tags or lines of text,"
                            + " the most that are read.");
        }

        /** Twelve kinds of looks, which each of the paragraphs gets anew, make 13 elements of a tag. */
        @Test
        void areOfElementsThatNoTagWrites() {
            String looks = "<b><i><u><s><a><em><big><code><font><nobr><small><tt>";
            assertThat(issues(Limits.builder(), "</table><p>" + looks + "<p>x".repeat(50_000)))
                    .containsExactly("page.html: error TAB-145: There are more than 600000 tags or lines of text,"
                            + " the most that are read.");
        }

        @Test
        void areOfLinesAsWell() {
            assertThat(issues(Limits.builder().rows(2), "</table><p>1<p>2<p>3<p>4"))
                    .containsExactly("page.html, table 2: error TAB-102: There are more than 2 rows,"
                            + " the most that are read.");
        }

        @Test
        void cutLinesThatAreLonger() {
            Checked<Document> read = Documents.read(
                    Limits.builder().cellCharacters(4),
                    "page.html",
                    "<p>12345<table><tr><td>unit<td>1.1<tr><td>A<td>2");
            assertThat(read.orElseThrow().tables().get(0).title()).hasValue("1234");
        }

        @Test
        void holdForSpansThatMultiply() {
            String wide = "<tr>" + "<td colspan=2000 rowspan=60000>x".repeat(2000) + "<tr>".repeat(50_000);
            assertThat(issues(Limits.builder(), wide))
                    .singleElement()
                    .asString()
                    .contains("TAB-103");
            String tall = "<tr><td rowspan=0 colspan=1999>x<td>y" + "<tr><td>z".repeat(50_000);
            assertThat(issues(Limits.builder(), tall))
                    .singleElement()
                    .asString()
                    .contains("TAB-107");
        }

        @Test
        void holdForManyEmptyRows() {
            String rows = "<tr><td>unit<td>1.1" + "<tr>".repeat(200_000) + "<tr><td>A<td>1";
            assertThat(issues(Limits.builder(), rows)).isEmpty();
        }
    }
}
