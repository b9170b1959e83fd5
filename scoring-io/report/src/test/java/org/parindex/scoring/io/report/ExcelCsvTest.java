package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.report.ReportTable.Column;

/** CSV for a Vietnamese Excel; what is the same in all CSV stands in {@link CsvTableTest}. */
class ExcelCsvTest {

    private static final String START = "\uFEFFHeading\r\n";

    private static String csv(ReportCell cell) {
        return ReportFormat.CSV_VI.render(new ReportTable(
                "name", "Title", List.of(new Column("key", "Heading")), List.of(List.of(cell)), List.of()));
    }

    private static ReportCell points(String points) {
        return ReportCell.number(Points.parse(points));
    }

    @Test
    void hasSemicolonsCommasInNumbersAndHeadings() {
        ReportTable table = new ReportTable(
                "name",
                "Title",
                List.of(new Column("unit", "Đơn vị"), new Column("1.1", "1.1 Kế hoạch")),
                List.of(List.of(ReportCell.text("Sở 2.5, A"), points("2.5"))),
                List.of("A note."));
        assertThat(ReportFormat.CSV_VI.render(table)).isEqualTo("\uFEFFĐơn vị;1.1 Kế hoạch\r\nSở 2.5, A;2,5\r\n");
    }

    @Test
    void hasOneByteOrderMarkBeforeAllTables() {
        ReportTable table = new ReportTable("name", "Title", List.of(new Column("key", "A")), List.of(), List.of());

        assertThat(ReportFormat.CSV_VI.render(List.of(table, table))).isEqualTo("\uFEFFA\r\n\r\nA\r\n");
    }

    @Test
    void keepsAllDigitsOfNumbers() {
        assertThat(csv(points("12345678901234.123456789"))).isEqualTo(START + "12345678901234,123456789\r\n");
        assertThat(csv(points("-0.370"))).isEqualTo(START + "-0,37\r\n");
        assertThat(csv(ReportCell.change(Points.parse("2.38")))).isEqualTo(START + "2,38\r\n");
    }

    @Test
    void putsTextsWithSemicolonsQuotesAndLineEndsBetweenQuotes() {
        assertThat(csv(ReportCell.text("A; \"B\"\nC"))).isEqualTo(START + "\"A; \"\"B\"\"\nC\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "-A", "\uFF20A", " +A"})
    void letsNoTextStartAFormula(String text) {
        assertThat(csv(ReportCell.text(text))).isEqualTo(START + "'" + text + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1", "1.10", "3,50", "007", "1234567890123456", "50%", "(5)", "2E5", "1.1.2020", "30/4", "1-2",
                        "12:30",
                "7 pm", "8 SA", "Mar 5", "5 Sept", "1 May", "12 thg 3", "5 đ", "5 ₫", "１", "#N/A", "TRUE", "False"
            })
    void keepsTextsThatExcelWouldTakeForSomethingElse(String text) {
        assertThat(csv(ReportCell.text(text))).isEqualTo(START + "'" + text + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "0", "2020", "123456789012345", "1.1 Kế hoạch", "Tổ 1", "I", "May", "Sở A", "SCO-101", "2 m"
            })
    void leavesOtherTextsAlone(String text) {
        assertThat(csv(ReportCell.text(text))).isEqualTo(START + text + "\r\n");
    }

    @Test
    void letsNoHeadingBecomeADate() {
        ReportTable table = new ReportTable("name", "Title", List.of(new Column("1.1", "1.1")), List.of(), List.of());
        assertThat(ReportFormat.CSV_VI.render(table)).isEqualTo("\uFEFF'1.1\r\n");
    }
}
