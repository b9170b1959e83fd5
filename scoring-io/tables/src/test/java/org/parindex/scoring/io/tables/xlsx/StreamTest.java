package org.parindex.scoring.io.tables.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.parindex.scoring.io.tables.xlsx.XmlWorkbook.issues;
import static org.parindex.scoring.io.tables.xlsx.XmlWorkbook.row;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Row;

class StreamTest {

    private static final String TABLE = row(1, "a", "b") + row(2, "x", "1") + row(4, "y", "2");

    private final List<Row> rows = new ArrayList<>();

    private Checked<Integer> stream(XmlWorkbook workbook) {
        return XlsxTableReader.standard().forEachRow(workbook.source(), rows::add);
    }

    @Test
    void handsOnTheRowsOfTheFirstSheetThatIsShown() {
        XmlWorkbook workbook = new XmlWorkbook()
                .sheet("name=\"H\" state=\"hidden\"", "no XML")
                .sheet("S", "", TABLE, "")
                .sheet("name=\"T\"", "no XML");

        assertThat(stream(workbook).orElseThrow()).isEqualTo(3);
        assertThat(rows)
                .extracting(Object::toString)
                .containsExactly(
                        "a.xlsx, sheet \"S\", row 1 [a, b]",
                        "a.xlsx, sheet \"S\", row 2 [x, 1]",
                        "a.xlsx, sheet \"S\", row 4 [y, 2]");
    }

    @Test
    void handsOnTheRowsOfANamedSheet() {
        XmlWorkbook workbook = XmlWorkbook.of(TABLE).sheet("T", "", row(1, "c"), "");

        assertThat(XlsxTableReader.standard()
                        .forEachRow(workbook.source(), "T", rows::add)
                        .orElseThrow())
                .isEqualTo(1);
        assertThat(issues(XlsxTableReader.standard().forEachRow(workbook.source(), "U", rows::add)))
                .singleElement()
                .asString()
                .startsWith("a.xlsx, sheet \"U\": error TAB-112: There is no table in the file.");
    }

    @Test
    void givesTheSameCellsAsTheWholeTable() {
        XmlWorkbook workbook = XmlWorkbook.of(TABLE);
        stream(workbook);

        assertThat(rows.get(0)).isEqualTo(workbook.table().headings());
        assertThat(rows.subList(1, 3)).isEqualTo(workbook.table().rows());
    }

    @Test
    void warnsOfMergedCells() {
        XmlWorkbook workbook = new XmlWorkbook()
                .sheet("S", "", TABLE, "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:A4\"/></mergeCells>");

        assertThat(issues(stream(workbook)))
                .containsExactly(
                        "a.xlsx, sheet \"S\": warning TAB-129: Cells are merged: A1:B1, A2:A4. Where rows are read one by one,"
                                + " each cell is given as the file holds it.");
    }

    @Test
    void refusesRowsThatGoBack() {
        assertThat(issues(stream(XmlWorkbook.of(TABLE + row(3, "z", "3")))))
                .singleElement()
                .asString()
                .startsWith("a.xlsx, sheet \"S\", row 3: error TAB-125: The reference \"3\" does not fit here");
        assertThat(rows).hasSize(3);
    }

    @Test
    void tellsAtTheEndThatSomethingIsDamaged() {
        XmlWorkbook workbook = new XmlWorkbook().sheet("name=\"S\"", "<worksheet><sheetData>" + TABLE);

        assertThat(issues(stream(workbook))).singleElement().asString().contains("error TAB-123");
        assertThat(rows).hasSize(3);
    }

    @Test
    void holdsTheLimits() {
        Limits limits = Limits.builder().rows(1).build();
        XmlWorkbook workbook = XmlWorkbook.of(TABLE);

        assertThat(issues(XlsxTableReader.of(limits).forEachRow(workbook.source(), rows::add)))
                .containsExactly(
                        "a.xlsx, sheet \"S\", row 4: error TAB-102: There are more than 1 rows, the most that are read.");
    }

    @Test
    void passesOnWhatTheCallerThrows() {
        assertThatIllegalStateException()
                .isThrownBy(() -> XlsxTableReader.standard()
                        .forEachRow(XmlWorkbook.of(TABLE).source(), row -> {
                            throw new IllegalStateException("mine");
                        }))
                .withMessage("mine");
    }

    @Test
    void needsItsParameters() {
        assertThatNullPointerException()
                .isThrownBy(() -> XlsxTableReader.of(null))
                .withMessage("limits");
        assertThatNullPointerException()
                .isThrownBy(() -> XlsxTableReader.standard()
                        .forEachRow(XmlWorkbook.of(TABLE).source(), null))
                .withMessage("action");
    }
}
