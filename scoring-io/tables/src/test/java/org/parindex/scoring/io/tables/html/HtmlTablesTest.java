package org.parindex.scoring.io.tables.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Documents;
import org.parindex.scoring.io.tables.Table;

class HtmlTablesTest {

    private static Table table(String body) {
        return Documents.table("page.html", "<!DOCTYPE html><html><body>" + body + "</body></html>");
    }

    private static List<String> texts(String body) {
        return Documents.texts(table(body));
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    /** What is in a cell beside a heading and a name. */
    private static String cell(String content) {
        return table("<table>" + row("unit", "1.1") + row("A", content) + "</table>")
                .rows()
                .get(0)
                .cells()
                .get(1)
                .text();
    }

    private static Checked<Document> read(String body) {
        return Documents.read("page.html", "<html>" + body);
    }

    @Test
    void haveHeadingsAndRows() {
        assertThat(texts("<table>" + row("unit", "1.1") + row("Sở Nội vụ", "1,5") + "</table>"))
                .containsExactly("unit|1.1", "Sở Nội vụ|1,5");
    }

    @Test
    void needNoClosingTags() {
        assertThat(texts("<table><tr><td>unit<td>1.1<tr><td>A<td>2")).containsExactly("unit|1.1", "A|2");
    }

    @Test
    void tellTheirPlaceByTableRowAndCell() {
        Checked<Document> read = read("<table>" + row("a", "b") + row("1", "2") + "</table><table>" + row("c", "d")
                + row("3", "4") + "</table>");

        List<Cell> cells = read.orElseThrow().tables().get(1).rows().get(0).cells();
        assertThat(cells.get(1).location()).hasToString("page.html, table 2, row 2, cell 2");
    }

    @Test
    void areNoneWhenThereIsNone() {
        assertThat(Documents.issues(read("<p>unit 1.1</p>")))
                .containsExactly("page.html: error TAB-112: There is no table in the file."
                        + " A table has a row of headings and at least one row below it.");
    }

    @Nested
    class Titles {

        private static final String TABLE = "<table>" + row("unit", "1.1") + row("A", "2") + "</table>";

        @Test
        void areTheCaption() {
            Table table = table("<p>Before</p>" + TABLE.replace("<table>", "<table><caption>Bảng <b>1</b></caption>"));

            assertThat(table.title()).contains("Bảng 1");
        }

        @Test
        void areTheHeadingRightAbove() {
            Table table = table("<h1>Report</h1><h2>Bảng 1:<br>Điểm</h2>" + TABLE);

            assertThat(table.title()).contains("Điểm");
            assertThat(table.lines()).extracting(Cell::text).containsExactly("Report", "Bảng 1:", "Điểm");
        }

        @Test
        void areARowThatSpansTheTable() {
            Table table = table(TABLE.replace("<table>", "<table><tr><th colspan=9>Bảng 1</th></tr>"));

            assertThat(table.title()).contains("Bảng 1");
            assertThat(Documents.texts(table)).containsExactly("unit|1.1", "A|2");
        }

        @Test
        void areTheTextOfATableThatIsAFrame() {
            Table table = table("<table>" + row("Bảng 1") + "</table>" + TABLE);

            assertThat(table.title()).contains("Bảng 1");
            assertThat(table.location()).hasToString("page.html, table 2");
        }

        @Test
        void belongToTheTableBelowThem() {
            List<Table> tables = read("<p>One</p>" + TABLE + "<p>Two</p>" + TABLE + TABLE)
                    .orElseThrow()
                    .tables();

            assertThat(tables).extracting(table -> table.title().orElse("-")).containsExactly("One", "Two", "-");
        }

        @Test
        void areNotTheScriptsAndStylesOfThePage() {
            Table table = table("<p>Bảng 1</p><script>var title;</script><style>p {}</style>" + TABLE);

            assertThat(table.title()).contains("Bảng 1");
        }
    }

    @Nested
    class Headings {

        @Test
        void ofTwoRowsAreThoseOfTheHead() {
            Table table = table("<table><thead>" + row("Unit", "points", "rank") + row("name", "of 2", "in all")
                    + "</thead><tbody>" + row("A", "2", "1") + "</tbody></table>");

            assertThat(table.header()).hasSize(2);
            assertThat(table.rows()).hasSize(1);
        }

        @Test
        void areRowsOfHeadingCells() {
            Table table =
                    table("<table><tr><th>Unit<th>points</tr><tr><th>name<th>of 2</tr>" + row("A", "2") + "</table>");

            assertThat(table.header()).hasSize(2);
        }

        @Test
        void areNotTheNumbersOfTheColumns() {
            Table table = table("<table><thead>" + row("unit name", "points") + row("1", "2") + "</thead>"
                    + row("A", "2") + "</table>");

            assertThat(Documents.texts(table)).containsExactly("unit name|points", "A|2");
        }

        @Test
        void areNotRowsThatOnlyBeginWithAHeadingCell() {
            Table table = table("<table><tr><th>name<th>text</tr><tr><th>A<td>b</tr></table>");

            assertThat(Documents.texts(table)).containsExactly("name|text", "A|b");
            assertThat(table.header()).hasSize(1);
        }
    }

    @Nested
    class Spans {

        @Test
        void leaveTheTextInTheFirstCell() {
            assertThat(texts("<table><tr><td rowspan=2>unit<td colspan=2>points</tr><tr><td>own<td>appraised</tr>"
                            + row("A", "1", "2") + "</table>"))
                    .containsExactly("unit|points|", "^|own|appraised", "A|1|2");
        }

        @Test
        void overAColumnLeaveMergedCellsBelow() {
            assertThat(texts("<table>" + row("unit", "1.1", "1.2") + "<tr><td>A<td rowspan=3>5<td>6</tr>"
                            + row("B", "7") + row("C", "8") + row("D", "9", "9") + "</table>"))
                    .containsExactly("unit|1.1|1.2", "A|5|6", "B|^|7", "C|^|8", "D|9|9");
        }

        @Test
        void overABlockLeaveMergedCellsInAllRowsBelow() {
            assertThat(texts("<table>" + row("a", "b", "c", "d") + "<tr><td>A<td colspan=2 rowspan=2>5<td>6</tr>"
                            + row("B", "7") + "</table>"))
                    .containsExactly("a|b|c|d", "A|5||6", "B|^|^|7");
        }

        @Test
        void ofZeroRowsReachToTheEndOfTheirPart() {
            assertThat(texts("<table><tbody>" + row("unit", "1.1") + "<tr><td>A<td rowspan=0>5</tr>" + row("B")
                            + "</tbody><tbody>" + row("C", "6") + "</tbody></table>"))
                    .containsExactly("unit|1.1", "A|5", "B|^", "C|6");
        }

        @Test
        void makeNoRowsAndNoColumnsOfTheirOwn() {
            assertThat(texts("<table>" + row("unit", "1.1")
                            + "<tr><td>A<td rowspan=4000000000 colspan=1000000000>5</tr></table>"))
                    .containsExactly("unit|1.1", "A|5");
        }

        @Test
        void thatAreNoNumbersAreOfOneCell() {
            assertThat(texts("<table>" + row("unit", "1.1", "1.2")
                            + "<tr><td colspan=x>A<td rowspan=-2>5<td colspan=0>6</tr>" + row("B", "7", "8")
                            + "</table>"))
                    .containsExactly("unit|1.1|1.2", "A|5|6", "B|7|8");
        }
    }

    @Nested
    class Nesting {

        private static final String INNER = "<table>" + row("unit", "1.1") + row("A", "2") + "</table>";

        @Test
        void leavesOutTheTableAroundOthers() {
            List<Table> tables = read("<table>" + row("Left", INNER) + row("Right", INNER) + "</table>")
                    .orElseThrow()
                    .tables();

            assertThat(tables).extracting(Documents::texts).containsOnly(List.of("unit|1.1", "A|2"));
            assertThat(tables).extracting(table -> table.title().orElse("-")).containsExactly("Left", "Right");
        }

        @Test
        void isToldWhereTheTableAroundHasRowsOfItsOwn() {
            Checked<Document> read = read("<table>" + row("unit", "1.1", INNER) + row("B", "3", "") + "</table>");

            assertThat(Documents.issues(read))
                    .containsExactly("page.html: warning TAB-142: A table with rows of its own holds other tables;"
                            + " only those inside were read."
                            + " Save the outer table as a file of its own if it is needed.");
            assertThat(read.value().orElseThrow().tables()).hasSize(1);
        }

        @Test
        void mayBeDeep() {
            Checked<Document> read = read("<div>".repeat(500) + INNER);

            assertThat(Documents.texts(read.orElseThrow().tables().get(0))).containsExactly("unit|1.1", "A|2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<div>", "<table><tr><td>", "<b>"})
        void mayNotBeBottomless(String tags) {
            Checked<Document> read = read(tags.repeat(20_000) + INNER);

            assertThat(Documents.issues(read))
                    .containsExactly("page.html: error TAB-109: The file is damaged, or not what it seems: it cannot be"
                            + " read as html. Open it in the program that made it, and save it again.");
        }

        /** Where the parser gives up, no table may come out in part. */
        @Test
        void isReadWholeOrNotAtAll() {
            for (int depth = 495; depth < 515; depth++) {
                Checked<Document> read = read("<div>".repeat(depth) + INNER);

                assertThat(read.value().map(Document::tables).map(tables -> Documents.texts(tables.get(0))))
                        .as("depth " + depth)
                        .isIn(Optional.empty(), Optional.of(List.of("unit|1.1", "A|2")));
            }
        }
    }

    @Nested
    class Cells {

        @Test
        void haveTheirTextOnOneLine() {
            assertThat(cell("<p>66,\n</p>")).isEqualTo("66,");
            assertThat(cell("Sở<br>Nội vụ<p>tỉnh</p>")).isEqualTo("Sở Nội vụ tỉnh");
            assertThat(cell("<div><span>66</span><span>,72</span></div>")).isEqualTo("66,72");
        }

        @Test
        void haveTheirEntitiesDecoded() {
            assertThat(cell("A &amp; B &lt;C&gt; &#x1ED9;&nbsp;")).isEqualTo("A & B <C> ộ");
        }

        @Test
        void keepFootnoteMarksApartFromNumbers() {
            assertThat(cell("66,72<sup>1</sup>")).isEqualTo("66,72 1");
        }

        @Test
        void haveNoTextOfScriptsStylesCommentsAndLists() {
            assertThat(cell("<script>5</script><style>6</style><!-- 7 --><template>8</template>"
                            + "<select><option>9</select>2"))
                    .isEqualTo("2");
        }

        @Test
        void thatLookLikeFormulasAreText() {
            assertThat(cell("=1+1")).isEqualTo("=1+1");
        }
    }
}
