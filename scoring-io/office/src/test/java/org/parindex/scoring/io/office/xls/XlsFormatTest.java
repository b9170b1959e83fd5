package org.parindex.scoring.io.office.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.office.xls.Books.book;
import static org.parindex.scoring.io.office.xls.Books.cell;
import static org.parindex.scoring.io.office.xls.Books.read;
import static org.parindex.scoring.io.office.xls.Books.scores;
import static org.parindex.scoring.io.office.xls.Books.style;
import static org.parindex.scoring.io.office.xls.Books.text;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.io.office.Shown;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Table;

class XlsFormatTest {

    private static Table table(byte[] book) {
        return Shown.tables(read(book)).get(0);
    }

    /** Returns cell B2 of the first table. */
    private static Cell value(byte[] book) {
        return table(book).rows().get(0).cells().get(1);
    }

    @Nested
    class Numbers {

        /** 17 digits tell the binary fraction; what was typed has fewer than 16. */
        @ParameterizedTest
        @CsvSource({
            "66.72, 66.72",
            "66.72000000000001, 66.72",
            "11.500000000000002, 11.5",
            "0.1, 0.1",
            "0.30000000000000004, 0.3",
            "-3, -3",
            "-0.0, 0",
            "1e3, 1000",
            "123456789012345, 123456789012345",
            "0.000123456789012345, 0.000123456789012345",
            "1e-9, 0.000000001",
        })
        void areTheNearestDecimalOfFifteenDigits(String written, String read) {
            Cell cell = value(scores(sheet -> cell(sheet, "B2").setCellValue(Double.parseDouble(written))));

            assertThat(cell.text()).isEqualTo(read);
            assertThat(cell.kind()).isEqualTo(Cell.Kind.NUMBER);
        }

        /** 1.5 with the number of a footnote, and 1.5 with a 1 that is struck out: neither is 1.51. */
        @ParameterizedTest
        @CsvSource({"true, 1.5 1", "false, 1.5\uFFFC"})
        void areNotJoinedWithWhatIsRaisedOrStruckOut(boolean isRaised, String read) {
            byte[] book = scores(sheet -> {
                Font font = sheet.getWorkbook().createFont();
                font.setTypeOffset(isRaised ? Font.SS_SUPER : Font.SS_NONE);
                font.setStrikeout(!isRaised);
                RichTextString text = new HSSFRichTextString("1.51");
                text.applyFont(3, 4, font);
                cell(sheet, "B2").setCellValue(text);
            });

            assertThat(value(book).text()).isEqualTo(read);
        }

        @ParameterizedTest
        @CsvSource({"0.93, 0%, 93%", "0.875, 0.0%, 87.5%", "0.07, 0%, 7%", "0.145, '0.00%;-0.00%', 14.5%"})
        void areShownAsPercentages(String written, String format, String read) {
            byte[] book = scores(sheet -> {
                cell(sheet, "B2").setCellValue(Double.parseDouble(written));
                style(sheet, "B2", format);
            });

            assertThat(value(book).text()).isEqualTo(read);
            assertThat(value(book).kind()).isEqualTo(Cell.Kind.NUMBER);
        }

        @ParameterizedTest
        @CsvSource({"0.00\\%", "0.0\" %\"", "[Red]0.00", "0.00;0%", "#.##0\\ \\đ", "0.00E+00"})
        void areNoPercentagesWhereTheSignIsOnlyPrinted(String format) {
            byte[] book = scores(sheet -> {
                cell(sheet, "B2").setCellValue(9.5);
                style(sheet, "B2", format);
            });

            assertThat(value(book).text()).isEqualTo("9.5");
        }

        @ParameterizedTest
        @CsvSource({
            "dd/mm/yyyy, 2026-11-23T00:00, 2026-11-23",
            "d-mmm-yy, 2026-11-23T00:00, 2026-11-23",
            "dd/mm/yyyy hh:mm, 2026-11-23T08:30, 2026-11-23T08:30:00",
            "hh:mm, 1899-12-31T08:30, 08:30:00",
        })
        void areDatesAndTimes(String format, LocalDateTime written, String read) {
            byte[] book = scores(sheet -> {
                cell(sheet, "B2").setCellValue(written);
                style(sheet, "B2", format);
            });

            assertThat(value(book).text()).isEqualTo(read);
            assertThat(value(book).kind()).isEqualTo(Cell.Kind.DATE);
        }

        @Test
        void areNoPointsIfTheyAreShownAsADateThatDoesNotExist() {
            byte[] book = scores(sheet -> {
                cell(sheet, "B2").setCellValue(-2.5);
                style(sheet, "B2", "dd/mm/yyyy");
            });

            assertThat(value(book)).extracting(Cell::text, Cell::kind).containsExactly("-2.5", Cell.Kind.DATE);
        }
    }

    @Nested
    class OtherCells {

        @Test
        void holdTextTruthValuesAndErrors() {
            byte[] book = scores(sheet -> {
                text(sheet, "C2", " Sở Y tế\u00A0");
                cell(sheet, "D2").setCellValue(true);
                cell(sheet, "E2").setCellErrorValue(FormulaError.DIV0);
            });

            assertThat(Shown.texts(table(book)).get(1)).containsExactly("Health", "7", "Sở Y tế", "TRUE", "#DIV/0!");
            assertThat(Shown.kinds(table(book)).get(1))
                    .containsExactly(Cell.Kind.TEXT, Cell.Kind.NUMBER, Cell.Kind.TEXT, Cell.Kind.TEXT, Cell.Kind.ERROR);
        }

        @Test
        void standWhereTheWorkbookSaysThoughOthersAreAbsent() {
            byte[] book = scores(sheet -> text(sheet, "D2", "late"));

            Cell cell = table(book).rows().get(0).cells().get(3);
            assertThat(cell.location()).hasToString("a.xls, sheet \"Scores\", cell D2");
            assertThat(Shown.texts(table(book)).get(1)).containsExactly("Health", "7", "", "late");
        }

        @Test
        void thatAreOnlyStyledAreAbsent() {
            byte[] book = scores(sheet -> style(sheet, "Z2", "0.00"));

            assertThat(Shown.texts(table(book)).get(1)).containsExactly("Health", "7");
        }
    }

    @Nested
    class Formulas {

        private byte[] calculated(String formula) {
            return scores(sheet -> {
                cell(sheet, "B2").setCellFormula(formula);
                sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
        }

        @ParameterizedTest
        @CsvSource({
            "5.5+6, 11.5, NUMBER",
            "0.1+0.2, 0.3, NUMBER",
            "\"n\"&\"/a\", n/a, TEXT",
            "1=1, TRUE, TEXT",
            "1/0, #DIV/0!, ERROR",
            "\"\", '', TEXT"
        })
        void haveTheirCalculatedValue(String formula, String read, Cell.Kind kind) {
            assertThat(value(calculated(formula)))
                    .extracting(Cell::text, Cell::kind)
                    .containsExactly(read, kind);
        }

        @Test
        void areUncalculatedWhereAProgramOnlyWroteThem() {
            byte[] book = scores(sheet -> cell(sheet, "C2").setCellFormula("5.5+6"));

            assertThat(table(book).rows().get(0).cells().get(2).kind()).isEqualTo(Cell.Kind.UNCALCULATED);
        }
    }

    @Nested
    class Merged {

        @Test
        void cellsHaveTheirTextOnceAndGoOnBelow() {
            byte[] book = book(workbook -> {
                HSSFSheet sheet = workbook.createSheet("Scores");
                text(sheet, "A1", "Unit");
                text(sheet, "B1", "Steering");
                text(sheet, "B2", "Plan");
                text(sheet, "C2", "Checks");
                text(sheet, "A3", "Health");
                cell(sheet, "B3").setCellValue(1);
                sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
                sheet.addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
            });

            assertThat(Shown.texts(table(book)))
                    .containsExactly(
                            List.of("Unit", "Steering"), List.of("", "Plan", "Checks"), List.of("Health", "1"));
            assertThat(table(book).header()).hasSize(2);
            assertThat(Shown.kinds(table(book)).get(1))
                    .containsExactly(Cell.Kind.MERGED, Cell.Kind.TEXT, Cell.Kind.TEXT);
        }

        @Test
        void cellsHideWhatAProgramLeftBelow() {
            byte[] book = scores(sheet -> {
                cell(sheet, "B3").setCellValue(99);
                sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
            });

            assertThat(Shown.texts(table(book))).containsExactly(List.of("Unit", "Points"), List.of("Health", "7"));
        }

        @Test
        void cellsEndWithTheLastFilledRow() {
            byte[] book = scores(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("D1:D65536")));

            assertThat(table(book).rows()).hasSize(1);
        }
    }

    @Nested
    class Sheets {

        @Test
        void areTablesInTheOrderOfTheirTabs() {
            byte[] book = scores(sheet -> {
                HSSFWorkbook workbook = sheet.getWorkbook();
                HSSFSheet first = workbook.createSheet("First");
                text(first, "A1", "Unit");
                text(first, "B1", "Rank");
                text(first, "A2", "Health");
                workbook.setSheetOrder("First", 0);
            });

            assertThat(Shown.tables(read(book)))
                    .extracting(table -> table.location().toString())
                    .containsExactly("a.xls, sheet \"First\"", "a.xls, sheet \"Scores\"");
        }

        @ParameterizedTest
        @CsvSource({"HIDDEN", "VERY_HIDDEN"})
        void thatAreHiddenAreReported(SheetVisibility visibility) {
            Checked<Document> read = read(scores(sheet -> {
                text(sheet.getWorkbook().createSheet("Old"), "A1", "x");
                sheet.getWorkbook().setSheetVisibility(1, visibility);
            }));

            assertThat(Shown.tables(read)).hasSize(1);
            assertThat(Shown.issues(read))
                    .containsExactly("a.xls, sheet \"Old\": warning TAB-128: The sheet is hidden, and was not read."
                            + " Show it if it holds a table.");
        }

        @Test
        void haveTheirTextAboveTheTableAsTitle() {
            byte[] book = book(workbook -> {
                HSSFSheet sheet = workbook.createSheet("Scores");
                text(sheet, "A1", "Points of 2026");
                text(sheet, "A3", "Unit");
                text(sheet, "B3", "Points");
                text(sheet, "A4", "Health");
            });

            assertThat(table(book).title()).hasValue("Points of 2026");
        }

        @Test
        void thatHoldNothingAreNoTable() {
            assertThat(Shown.issues(read(book(workbook -> workbook.createSheet("Empty")))))
                    .containsExactly("a.xls: error TAB-112: There is no table in the file."
                            + " A table has a row of headings and at least one row below it.");
        }
    }

    @Nested
    class Hidden {

        @Test
        void rangesAreNamedUntilTheIssueWouldBeTooLong() {
            Checked<Document> read = read(scores(sheet -> {
                for (int row = 2; row <= 14; row += 2) {
                    text(sheet, "A" + row, "Unit " + row);
                    sheet.getRow(row - 1).setZeroHeight(true);
                }
            }));

            assertThat(Shown.issues(read)).singleElement().asString().contains(": 2:2, 4:4, 6:6, 8:8, 10:10, ….");
        }

        @Test
        void rowsAndColumnsAreReadAndReported() {
            Checked<Document> read = read(scores(sheet -> {
                for (String unit : List.of("A3", "A4", "A6")) {
                    text(sheet, unit, "Unit " + unit);
                    sheet.getRow(cell(sheet, unit).getRowIndex()).setZeroHeight(true);
                }
                sheet.setColumnHidden(1, true);
                sheet.setColumnHidden(20, true);
            }));

            assertThat(Shown.tables(read).get(0).rows()).hasSizeGreaterThan(2);
            assertThat(Shown.issues(read))
                    .containsExactly(
                            "a.xls, sheet \"Scores\": warning TAB-127: Rows or columns are hidden, and were read like"
                                    + " the others: 3:4, 6:6, B:B. See whether they belong to the table; those of a form are needed.");
        }
    }

    /** Saved by LibreOffice from data of its own: merged headings, calculated formulas, a hidden row, column and sheet. */
    @Nested
    class FromLibreOffice {

        private Checked<Document> read() throws IOException {
            try (var in = XlsFormatTest.class.getResourceAsStream("libreoffice.xls")) {
                return Books.read(in.readAllBytes());
            }
        }

        @Test
        void readsWhatTheSheetShows() throws IOException {
            Table table = Shown.tables(read()).get(0);

            assertThat(table.title()).hasValue("Điểm cải cách hành chính của các phòng năm 2026");
            assertThat(Shown.texts(table))
                    .containsExactly(
                            List.of("STT", "Đơn vị", "Kết quả", "", "Tổng", "Ngày"),
                            List.of("", "", "Kế hoạch", "Tỷ lệ", "", ""),
                            List.of("1", "Phòng Tổ chức", "8.5", "93%", "1.036", "2026-11-23"),
                            List.of("2", "Phòng Kế hoạch", "66.72", "87.5%", "6.847", "2026-11-23"),
                            List.of("3", "Phòng Văn thư", "0", "0%", "0", "2026-11-23"),
                            List.of("4", "Phòng Tài chính", "#DIV/0!", "TRUE", "0.3"));
        }

        @Test
        void reportsWhatIsHidden() throws IOException {
            assertThat(Shown.issues(read()))
                    .extracting(line -> line.replaceAll("^.*(TAB-\\d+: [^.]*\\.).*$", "$1"))
                    .containsExactly(
                            "TAB-127: Rows or columns are hidden, and were read like the others: 7:7, F:F.",
                            "TAB-128: The sheet is hidden, and was not read.");
        }
    }
}
