package org.parindex.scoring.io.tables.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.xlsx.XmlWorkbook.issues;
import static org.parindex.scoring.io.tables.xlsx.XmlWorkbook.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Cell.Kind;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.TableSource;

/** Files as other programs write them. */
class WritersTest {

    private static byte[] written(Consumer<Worksheet> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook.newWorksheet("Điểm"));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static Document document(byte[] bytes) {
        return TableReaders.installed().read("a.xlsx", bytes).orElseThrow();
    }

    @Nested
    class FastExcel {

        @Test
        void giveTheirValuesExactly() {
            Table table = document(written(sheet -> {
                        sheet.value(0, 0, "Đơn vị");
                        sheet.value(0, 1, "Điểm");
                        sheet.value(1, 0, "Sở A & B");
                        sheet.value(1, 1, new BigDecimal("66.72"));
                        sheet.inlineString(2, 0, "<Sở C>");
                        sheet.value(2, 1, 0.1 + 0.2);
                    }))
                    .tables()
                    .get(0);

            assertThat(texts(table.headings())).containsExactly("Đơn vị", "Điểm");
            assertThat(table.rows())
                    .extracting(XmlWorkbook::texts)
                    .containsExactly(List.of("Sở A & B", "66.72"), List.of("<Sở C>", "0.3"));
        }

        @Test
        void giveDatesPercentagesAndFormulas() {
            Row row = document(written(sheet -> {
                        sheet.value(0, 0, "a");
                        sheet.value(0, 1, "b");
                        sheet.value(1, 0, LocalDate.of(2020, 12, 31));
                        sheet.style(1, 0).format("dd/mm/yyyy").set();
                        sheet.value(1, 1, new BigDecimal("0.935"));
                        sheet.style(1, 1).format("0.0%").set();
                        sheet.formula(1, 2, "SUM(A2:B2)");
                        sheet.value(1, 3, true);
                    }))
                    .tables()
                    .get(0)
                    .rows()
                    .get(0);

            assertThat(texts(row)).containsExactly("2020-12-31", "93.5%", "=SUM(A2:B2)", "TRUE");
            assertThat(row.cells())
                    .extracting(Cell::kind)
                    .containsExactly(Kind.DATE, Kind.NUMBER, Kind.UNCALCULATED, Kind.TEXT);
        }

        /** The same points in every cell are packed more than 20 times; the limit must be far above that. */
        @Test
        void areNoBombsIfAllUnitsHaveTheSamePoints() {
            byte[] bytes = written(sheet -> {
                for (int row = 0; row < 3_000; row++) {
                    for (int column = 0; column < 47; column++) {
                        sheet.value(row, column, row == 0 ? "c" : "x");
                    }
                }
            });

            assertThat(document(bytes).tables().get(0).rows()).hasSize(2_999);
        }
    }

    /** The file was made of a hand-written one by LibreOffice 7.4, which calculated the formulas. */
    @Nested
    class LibreOffice {

        private Checked<Document> read() throws IOException {
            return TableSource.read(
                            "a.xlsx",
                            () -> WritersTest.class.getResourceAsStream("libreoffice.xlsx"),
                            Limits.standard())
                    .flatMap(XlsxTableReader.standard()::read);
        }

        private Table table() throws IOException {
            return read().value().orElseThrow().tables().get(0);
        }

        @Test
        void givesTitleAndHeadingsOfTwoRows() throws IOException {
            assertThat(table().title()).contains("Bảng 1. Kết quả chấm điểm");
            assertThat(table().header())
                    .extracting(XmlWorkbook::texts)
                    .containsExactly(
                            List.of("Đơn vị", "Điểm", "", "Tổng", "Tỷ lệ", "Ngày", "Ghi chú"),
                            List.of("", "Tự chấm", "Thẩm định", "", "", "", ""));
            assertThat(table().header().get(1).cells())
                    .extracting(Cell::kind)
                    .containsExactly(
                            Kind.MERGED, Kind.TEXT, Kind.TEXT, Kind.MERGED, Kind.MERGED, Kind.MERGED, Kind.MERGED);
        }

        @Test
        void givesTheResultsOfItsFormulas() throws IOException {
            assertThat(table().rows())
                    .extracting(XmlWorkbook::texts)
                    .containsExactly(
                            List.of("Sở A & B", "55.6", "11.12", "66.72", "93.5%", "2020-12-31", "KAD"),
                            List.of("Sở C", "0.1", "0.2", "0.3", "#DIV/0!"));
            assertThat(table().rows().get(1).cells().get(4).kind()).isEqualTo(Kind.ERROR);
        }

        @Test
        void tellsWhatIsHidden() throws IOException {
            assertThat(issues(read()))
                    .containsExactly(
                            "a.xlsx, sheet \"Điểm 2020\": warning TAB-127: Rows or columns are hidden, and were read like the"
                                    + " others: 6:6, C:C. See whether they belong to the table; those of a form are needed.",
                            "a.xlsx, sheet \"Ẩn\": warning TAB-128: The sheet is hidden, and was not read. Show it if it holds a table.");
        }
    }
}
