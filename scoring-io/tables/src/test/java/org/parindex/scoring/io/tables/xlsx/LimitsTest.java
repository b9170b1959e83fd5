package org.parindex.scoring.io.tables.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.xlsx.XmlWorkbook.issues;
import static org.parindex.scoring.io.tables.xlsx.XmlWorkbook.row;

import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.TableSource;

class LimitsTest {

    private static final XmlWorkbook TABLE = XmlWorkbook.of(row(1, "a", "b") + row(2, "x", "10") + row(3, "y", "20"));

    private static void assertRefused(Limits tooLow, Limits enough, String issue) {
        assertThat(TABLE.read(enough).issues()).isEmpty();
        assertThat(issues(TABLE.read(tooLow))).containsExactly(issue);
    }

    @Test
    void rowsBelowTheFirst() {
        assertRefused(
                Limits.builder().rows(1).build(),
                Limits.builder().rows(2).build(),
                "a.xlsx, sheet \"S\", row 3: error TAB-102: There are more than 1 rows, the most that are read.");
    }

    @Test
    void columns() {
        assertRefused(
                Limits.builder().columns(1).build(),
                Limits.builder().columns(2).build(),
                "a.xlsx, sheet \"S\", cell B1: error TAB-103: There are more than 1 columns, the most that are read.");
    }

    @Test
    void cellsOfAllSheetsTogether() {
        assertRefused(
                Limits.builder().cells(5).build(),
                Limits.builder().cells(6).build(),
                "a.xlsx, sheet \"S\", row 3: error TAB-107: There are more than 5 cells, the most that are read.");

        XmlWorkbook two = XmlWorkbook.of(row(1, "a", "b")).sheet("T", "", row(1, "c", "d"), "");
        assertThat(issues(two.read(Limits.builder().cells(3).build())))
                .contains(
                        "a.xlsx, sheet \"T\", row 1: error TAB-107: There are more than 3 cells, the most that are read.");
    }

    @Test
    void emptyCellsBetweenOthersAsWell() {
        XmlWorkbook wide = XmlWorkbook.of(row(1, "a", "b") + "<row r=\"2\"><c r=\"CV2\"><v>1</v></c></row>");

        assertThat(issues(wide.read(Limits.builder().cells(101).build())))
                .containsExactly(
                        "a.xlsx, sheet \"S\", row 2: error TAB-107: There are more than 101 cells, the most that are read.");
        assertThat(wide.read(Limits.builder().cells(102).build()).issues()).isEmpty();
    }

    @Test
    void charactersOfACell() {
        assertRefused(
                Limits.builder().cellCharacters(1).build(),
                Limits.builder().cellCharacters(2).build(),
                "a.xlsx, sheet \"S\", cell B2: error TAB-104: The cell is longer than 1 characters, the most that are read.");
    }

    @Test
    void charactersOfASharedText() {
        XmlWorkbook shared = XmlWorkbook.of("").texts("<si><r><t>1234</t></r><r><t>567</t></r></si>");

        assertThat(issues(shared.read(Limits.builder().cellCharacters(6).build())))
                .containsExactly(
                        "a.xlsx: error TAB-104: The cell is longer than 6 characters, the most that are read.");
    }

    @Test
    void charactersOfAllTexts() {
        XmlWorkbook texts = XmlWorkbook.of(row(1, "aaaaaaaaaa", "bbbbbbbbbb")).texts("<si><t>12345678</t></si>");
        TableSource source = texts.source();

        assertThat(issues(XlsxTableReader.of(Limits.builder().tableBytes(59).build())
                        .read(source)))
                .containsExactly(
                        "a.xlsx, sheet \"S\", cell B1: error TAB-152: The cells together hold more than 59 characters, the most that are read.");
        assertThat(XlsxTableReader.of(Limits.builder().tableBytes(60).build())
                        .read(source)
                        .issues())
                .isEmpty();
    }

    @Test
    void whatTheSheetClaimsCostsNothing() {
        XmlWorkbook claim = new XmlWorkbook()
                .sheet(
                        "S",
                        "<dimension ref=\"A1:XFD1048576\"/><cols><col min=\"1\" max=\"2147483647\" hidden=\"1\"/></cols>",
                        row(1, "a", "b") + row(2, "x", "1"),
                        "");

        assertThat(claim.read().orElseThrow().tables()).hasSize(1);
    }
}
