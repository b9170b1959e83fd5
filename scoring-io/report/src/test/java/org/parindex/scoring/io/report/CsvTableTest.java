package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.report.ReportTable.Column;

class CsvTableTest {

    private static String csv(ReportCell... row) {
        return csv("key", row);
    }

    private static String csv(String key, ReportCell... row) {
        List<Column> columns =
                List.of(row).stream().map(cell -> new Column(key, "Heading")).toList();
        return ReportFormat.CSV.render(
                new ReportTable("name", "Title", columns, List.of(List.of(row)), List.of("A note.")));
    }

    @Test
    void hasKeysAndDataAloneWithLineFeeds() {
        assertThat(csv(ReportCell.text("Sở Nội vụ"), ReportCell.number(2))).isEqualTo("key,key\nSở Nội vụ,2\n");
    }

    @Test
    void putsCellsWithCommasQuotesAndLineEndsBetweenQuotes() {
        assertThat(csv(ReportCell.text("A, B"), ReportCell.text("\"C\""), ReportCell.text("D\r\nE")))
                .isEqualTo("key,key,key\n\"A, B\",\"\"\"C\"\"\",\"D\r\nE\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\u0000=1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                " =1",
                "\u3000=1",
                "\u200B=1",
                "\u00A0\u2060=1",
                "\u3164=1",
                "\uFE0F=1",
                "\uDB40\uDC41=1",
                "\u2212x",
                "\uFE62x",
                "\uFE63x",
                "\uFE66x",
                "\uFE6Bx",
                "\u0001x"
            })
    void letsNoTextStartAFormula(String text) {
        assertThat(csv(ReportCell.text(text))).isEqualTo("key\n'" + text + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "A;=1>A;'=1",
                "A,=1>\"A,'=1\"",
                "A|@x>A|'@x",
                "A; \u200B-x>A;' \u200B-x",
                "A;;+1;-1>A;;'+1;'-1",
                "a;\"=1\">\"a;'\"\"=1\"\"\"",
                "\"=1>\"'\"\"=1\"",
                "A;\uFF1Dx>A;'\uFF1Dx"
            })
    void letsNoPartOfATextStartAFormulaWhereAnotherSeparatorCutsIt(String text, String cell) {
        assertThat(csv(ReportCell.text(text))).isEqualTo("key\n" + cell + "\n");
    }

    @Test
    void letsNoTabOrLineEndStartAFormula() {
        assertThat(csv(ReportCell.text("\t=1"), ReportCell.text("A\r\n=1"), ReportCell.text("\nA")))
                .isEqualTo("key,key,key\n'\t'=1,\"A\r\n'=1\",\"'\nA\"\n");
    }

    @Test
    void letsNoKeyStartAFormula() {
        assertThat(csv("-1", ReportCell.text("A"))).isEqualTo("'-1\nA\n");
    }

    @Test
    void leavesSignsInsideTextsAlone() {
        assertThat(csv(ReportCell.text("A=B"), ReportCell.text("1-2"), ReportCell.text("A; B-1")))
                .isEqualTo("key,key,key\nA=B,1-2,A; B-1\n");
    }

    @Test
    void keepsNumbersNumbers() {
        assertThat(csv(
                        ReportCell.number(Points.parse("-0.37")),
                        ReportCell.change(Points.parse("0.15")),
                        ReportCell.rankChange(Points.of(-1)),
                        ReportCell.rankChange(Points.of(0))))
                .isEqualTo("key,key,key,key\n-0.37,0.15,-1,0\n");
    }

    @Test
    void keepsEmptyCells() {
        assertThat(csv(ReportCell.EMPTY, ReportCell.text("A"), ReportCell.EMPTY))
                .isEqualTo("key,key,key\n,A,\n");
    }
}
