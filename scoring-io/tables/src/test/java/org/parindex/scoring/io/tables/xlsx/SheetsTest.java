package org.parindex.scoring.io.tables.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.xlsx.XmlWorkbook.issues;
import static org.parindex.scoring.io.tables.xlsx.XmlWorkbook.row;
import static org.parindex.scoring.io.tables.xlsx.XmlWorkbook.texts;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Cell.Kind;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;

class SheetsTest {

    private static final String SAVE_AGAIN = " Open the file in a spreadsheet program, and save it again.";

    private static List<Kind> kinds(Row row) {
        return row.cells().stream().map(Cell::kind).toList();
    }

    private static String badPlace(String place, String found) {
        return "a.xlsx, sheet \"S\"" + place + ": error TAB-125: The reference \"" + found
                + "\" does not fit here: it is none, lies elsewhere, or is there twice." + SAVE_AGAIN;
    }

    @Nested
    class Places {

        @Test
        void areThoseOfTheSheet() {
            Row row = XmlWorkbook.of(row(3, "a", "b", "c")
                            + "<row r=\"7\"><c r=\"C7\"><v>2</v></c><c r=\"A7\"><v>1</v></c></row>")
                    .table()
                    .rows()
                    .get(0);

            assertThat(texts(row)).containsExactly("1", "", "2");
            assertThat(row.location()).hasToString("a.xlsx, sheet \"S\", row 7");
            assertThat(row.cells().get(2).location()).hasToString("a.xlsx, sheet \"S\", cell C7");
        }

        @Test
        void followOneAnotherWhereTheFileHasNone() {
            String cell = "<c t=\"str\"><v>x</v></c>";
            Table table = XmlWorkbook.of(
                            "<row>" + cell + cell + "</row><row r=\"4\"><c r=\"B4\"><v>1</v></c><c><v>2</v></c></row>"
                                    + "<row><c><v>3</v></c><c><v>4</v></c></row>")
                    .table();

            assertThat(table.headings().location().line()).isEqualTo(1);
            assertThat(table.rows()).extracting(row -> row.location().line()).containsExactly(4, 5);
            assertThat(table.rows())
                    .extracting(XmlWorkbook::texts)
                    .containsExactly(List.of("", "1", "2"), List.of("3", "4"));
        }

        @Test
        void putRowsInOrder() {
            Table table = XmlWorkbook.of(row(3, "c", "3") + row(1, "a", "b") + row(2, "b", "2"))
                    .table();

            assertThat(texts(table.headings())).containsExactly("a", "b");
            assertThat(table.rows()).extracting(row -> row.location().line()).containsExactly(2, 3);
        }

        @Test
        void farApartCostNothing() {
            Document document = XmlWorkbook.of(row(1, "a", "b") + row(2, "x", "1")
                            + "<row r=\"1048576\"><c r=\"A1048576\" t=\"str\"><v>note</v></c></row>")
                    .read()
                    .orElseThrow();

            assertThat(document.tables()).hasSize(1);
            assertThat(document.tables().get(0).rows()).hasSize(1);
        }

        @Test
        void ofCellsWithoutContentDoNotMatter() {
            assertThat(XmlWorkbook.of(row(1, "a", "b") + "<row r=\"2\"><c r=\"A2\"><v>7</v></c><c r=\"B2\"><v>2</v></c>"
                                    + "<c r=\"XFD2\" s=\"0\"/></row>")
                            .table()
                            .rows()
                            .get(0)
                            .cells())
                    .hasSize(2);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"ZZZZZZ2", "XFE2", "A3", "2", "A", "a2", "A02", "$A$2", "A2:B2", "Ａ2", "AAAAAAAAAAAAAAAA2"})
        void thatAreNoneAreIssues(String reference) {
            assertThat(issues(XmlWorkbook.ofCell("<c r=\"" + reference + "\"><v>1</v></c>")
                            .read()))
                    .containsExactly(badPlace(", row 2", reference));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "1048577", "-1", "x", "99999999999"})
        void ofRowsThatAreNoneAreIssues(String row) {
            XmlWorkbook workbook = XmlWorkbook.of(
                    row(1, "a", "b") + row(2, "x", "1") + "<row r=\"" + row + "\"><c><v>1</v></c></row>");

            assertThat(issues(workbook.read())).containsExactly(badPlace("", row));
        }

        @Test
        void thatAreTakenAreIssues() {
            XmlWorkbook cells = XmlWorkbook.ofCell("<c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c>");
            XmlWorkbook rows = XmlWorkbook.of(row(1, "a", "b") + row(2, "x", "1") + row(2, "y", "2"));

            assertThat(issues(cells.read())).containsExactly(badPlace(", cell A2", "A2"));
            assertThat(cells.cell().kind()).isEqualTo(Kind.ERROR);
            assertThat(issues(rows.read())).containsExactly(badPlace(", row 2", "2"));
        }
    }

    @Nested
    class MergedCells {

        private Table table(String rows, String... areas) {
            String merged =
                    "<mergeCells><mergeCell ref=\"" + String.join("\"/><mergeCell ref=\"", areas) + "\"/></mergeCells>";
            return new XmlWorkbook().sheet("S", "", rows, merged).table();
        }

        @Test
        void haveTheirTextInTheFirstAlone() {
            Table table =
                    table(row(1, "a", "b", "c") + row(2, "x", "1", "2") + row(3, "hidden", "hidden", "3"), "A2:B3");

            assertThat(table.rows())
                    .extracting(XmlWorkbook::texts)
                    .containsExactly(List.of("x", "", "2"), List.of("", "", "3"));
            assertThat(kinds(table.rows().get(1))).containsExactly(Kind.MERGED, Kind.TEXT, Kind.TEXT);
        }

        @Test
        void makeHeadingsOfTwoRows() {
            Table table = table(
                    row(1, "TT", "Điểm", "", "Hạng")
                            + row(2, "", "Tự chấm", "Thẩm định")
                            + row(3, "1", "2.5", "3", "4"),
                    "A1:A2",
                    "B1:C1",
                    "D1:D2");

            assertThat(kinds(table.header().get(1))).containsExactly(Kind.MERGED, Kind.TEXT, Kind.TEXT, Kind.MERGED);
        }

        @Test
        void leaveAloneWhatIsEmpty() {
            Table table = table(row(1, "a", "b") + row(2, "x", "1") + row(3, "y", "2"), "D2:E3", "A9:B10");

            assertThat(table.rows()).extracting(row -> row.cells().size()).containsExactly(2, 2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "A1:B2:C3", "B2:A1", "A0:B1", "XFE1:XFE2", "A1:B1048577"})
        void thatAreNoAreaAreIssues(String area) {
            String behind = "<mergeCells><mergeCell ref=\"" + area + "\"/></mergeCells>";

            assertThat(issues(new XmlWorkbook()
                            .sheet("S", "", row(1, "a", "b"), behind)
                            .read()))
                    .containsExactly(badPlace("", area));
        }
    }

    @Nested
    class Hidden {

        @Test
        void rowsAndColumnsAreReadAndReported() {
            String columns =
                    "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"16384\" hidden=\"true\"/></cols>";
            String rows = row(1, "a", "b", "c", "d") + row(2, "x", "1", "2", "3") + row(3, "y", "4", "5", "6");
            String hidden = rows.replace("<row r=\"3\"", "<row r=\"3\" hidden=\"1\"");
            XmlWorkbook workbook = new XmlWorkbook().sheet("S", columns, hidden + "<row r=\"4\" hidden=\"1\"/>", "");

            assertThat(issues(workbook.read()))
                    .containsExactly(
                            "a.xlsx, sheet \"S\": warning TAB-127: Rows or columns are hidden, and were read like the"
                                    + " others: 3:3, B:C. See whether they belong to the table; those of a form are needed.");
            assertThat(workbook.table().rows()).hasSize(2);
        }

        @Test
        void rowsWithoutNumberAreNamedInPart() {
            StringBuilder rows = new StringBuilder(row(1, "a", "b"));
            for (int i = 2; i < 100; i += i % 10 == 0 ? 2 : 1) {
                rows.append(row(i, "x", "1").replace("<row", "<row hidden=\"1\""));
            }

            assertThat(issues(XmlWorkbook.of(rows.toString()).read()))
                    .singleElement()
                    .asString()
                    .contains(": 2:10, 12:20, 22:30, 32:40, 42:50, ….");
        }

        @ParameterizedTest
        @ValueSource(strings = {"hidden", "veryHidden"})
        void sheetsAreReportedOnly(String state) {
            XmlWorkbook workbook = XmlWorkbook.of(row(1, "a", "b") + row(2, "x", "1"))
                    .sheet("name=\"H\" state=\"" + state + "\"", "not even XML");

            assertThat(issues(workbook.read()))
                    .containsExactly("a.xlsx, sheet \"H\": warning TAB-128: The sheet is hidden, and was not read."
                            + " Show it if it holds a table.");
            assertThat(workbook.read().orElseThrow().tables()).hasSize(1);
        }
    }

    @Nested
    class Several {

        @Test
        void sheetsGiveTheirTablesInOrder() {
            Document document = XmlWorkbook.of(row(1, "Bảng 1")
                            + row(2, "a", "b")
                            + row(3, "x", "1")
                            + row(5, "Bảng 2")
                            + row(6, "c", "d")
                            + row(7, "y", "2"))
                    .sheet("T", "", row(1, "e", "f") + row(2, "z", "3"), "")
                    .read()
                    .orElseThrow();

            assertThat(document.tables())
                    .extracting(table -> table.location().toString())
                    .containsExactly("a.xlsx, sheet \"S\"", "a.xlsx, sheet \"S\"", "a.xlsx, sheet \"T\"");
            assertThat(document.tables())
                    .extracting(table -> table.title().orElse("-"))
                    .containsExactly("Bảng 1", "Bảng 2", "-");
        }

        @Test
        void sheetsLoseOnlyTheOneThatIsDamaged() {
            XmlWorkbook workbook = XmlWorkbook.of(row(1, "a", "b") + row(2, "x", "1"))
                    .sheet(
                            "name=\"T\"",
                            "<worksheet><sheetData>" + row(1, "a", "b") + row(2, "y", "2") + "</sheetData>");

            assertThat(issues(workbook.read()))
                    .containsExactly(
                            "a.xlsx: error TAB-123: The part \"xl/worksheets/sheet2.xml\" of the file is missing, damaged,"
                                    + " or there twice. Open the file in the program that made it, and save it again.");
            assertThat(workbook.read().value().orElseThrow().tables()).hasSize(1);
        }

        @Test
        void sheetsWithoutATableAreNone() {
            assertThat(issues(XmlWorkbook.of(row(1, "a")).read()))
                    .containsExactly(
                            "a.xlsx: error TAB-112: There is no table in the file. A table has a row of headings and at least"
                                    + " one row below it.");
        }
    }
}
