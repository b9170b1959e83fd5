package org.parindex.scoring.io.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;

/** How numbers are written is told by the cells of a document, if they agree. */
class NumberEvidenceTest {

    /** The cells of column 2, from row 1 on. */
    private static Checked<NumberFormat> told(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new Cell(text, Location.of("a.csv", cells.size() + 1, 2)));
        }
        return NumberFormat.of(cells);
    }

    @ParameterizedTest
    @ValueSource(strings = {"66.72", "1,234.5", "0.123", "1,234,567", "93.5%", "－０．５", "1 234.56"})
    void aDecimalPointOrAThousandsCommaTellsPoints(String text) {
        assertThat(told("12", "1.234", text, "KAD").orElseThrow()).isEqualTo(NumberFormat.point());
    }

    @ParameterizedTest
    @ValueSource(strings = {"66,72", "1.234,5", "0,123", "1.234.567", "93,5 %", "1 234,56"})
    void aDecimalCommaOrAThousandsPointTellsCommas(String text) {
        assertThat(told("12", "1.234", text, "x").orElseThrow()).isEqualTo(NumberFormat.comma());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "1.234", "1,234", "1 234", "Sở Y tế", "2021-05-01", "1.2.3"})
    void othersTellNothing(String text) {
        assertThat(told(text).orElseThrow()).isEqualTo(NumberFormat.undeclared());
    }

    @Test
    void theNumbersOfAWorkbookTellNothing() {
        List<Cell> cells = List.of(
                new Cell("66.72", Cell.Kind.NUMBER, Location.NONE), new Cell("1.234,5", Location.of("a", 1, 1)));

        assertThat(NumberFormat.of(cells).orElseThrow()).isEqualTo(NumberFormat.comma());
    }

    @Test
    void whereTheyDisagreeOneCellOfEachSideIsNamed() {
        Checked<NumberFormat> told = told("1,5", "2,5", "3.5", "4.5", "5,5");

        assertThat(told.value()).contains(NumberFormat.undeclared());
        assertThat(told.issues())
                .map(Issue::toString)
                .containsExactly("a.csv:3:2: error TAB-424: \"3.5\" and \"1,5\" (at a.csv:1:2) are written in two"
                        + " ways: one with a decimal comma, one with a decimal point. Write all numbers of the file in"
                        + " one way, or declare the decimal mark.");
    }

    @Test
    void thatIsToldInVietnameseAsWell() {
        assertThat(told("1.5", "2,5").issues())
                .map(issue -> issue.describe(Locale.forLanguageTag("vi")))
                .containsExactly("a.csv:2:2: lỗi TAB-424: \"2,5\" và \"1.5\" (ở a.csv:1:2) được viết theo hai cách: một"
                        + " số dùng dấu phẩy thập phân, một số dùng dấu chấm thập phân. Viết mọi số của tệp theo một"
                        + " cách, hoặc khai báo cách viết số.");
    }
}
