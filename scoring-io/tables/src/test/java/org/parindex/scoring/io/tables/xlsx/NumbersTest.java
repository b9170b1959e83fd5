package org.parindex.scoring.io.tables.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Cell.Kind;

class NumbersTest {

    private static XmlWorkbook workbook(String value, String format) {
        return XmlWorkbook.ofCell("<c r=\"A2\" s=\"1\"><v>" + value + "</v></c>")
                .formats("0", format);
    }

    private static Cell cell(String value, String format) {
        return workbook(value, format).cell();
    }

    @Nested
    class Plain {

        /** The first four are of the seed's kind; the fifth is 55.60 + 11.12 as binary arithmetic has it. */
        @ParameterizedTest
        @CsvSource({
            "66.72, 66.72",
            "11.5, 11.5",
            "100, 100",
            "0, 0",
            "66.72000000000001, 66.72",
            "11.500000000000002, 11.5",
            "1.9999999999999998, 2",
            "0.30000000000000004, 0.3",
            "1.23456789012345, 1.23456789012345",
            "1.234567890123455, 1.23456789012346",
            "1.234567890123454, 1.23456789012345",
            "999999999999999.5, 1000000000000000",
            "-2.5, -2.5",
            "-0, 0",
            "+7, 7",
            "11.50, 11.5",
            "0.0, 0",
            "007, 7",
            ".5, 0.5",
            "5., 5",
            "1E2, 100",
            "1.5E-3, 0.0015",
            "9.3000000000000005E-2, 0.093",
            "6.6719999999999999e1, 66.72"
        })
        void numbersAreTheDecimalOf15Digits(String value, String text) {
            assertThat(cell(value, "0")).extracting(Cell::text, Cell::kind).containsExactly(text, Kind.NUMBER);
        }

        @Test
        void blanksAroundThemDoNotMatter() {
            assertThat(cell("\n 1.5 ", "0").text()).isEqualTo("1.5");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1,5", "NaN", "INF", "0x10", "1.5.1", ".", "-", "1E", "1E1000", "１２", "12 đ", "--1"})
        void whatIsNoneIsAnIssue(String value) {
            XmlWorkbook workbook = workbook(value, "0");

            assertThat(XmlWorkbook.issues(workbook.read()))
                    .containsExactly("a.xlsx, sheet \"S\", cell A2: error TAB-126: The cell holds \"" + value
                            + "\", which cannot be read as its type or in its format. Open the file in a spreadsheet program,"
                            + " correct the cell, and save it again.");
            assertThat(workbook.cell().kind()).isEqualTo(Kind.ERROR);
        }

        @Test
        void aStyleThatIsNotThereIsAnIssue() {
            assertThat(XmlWorkbook.issues(XmlWorkbook.ofCell("<c r=\"A2\" s=\"2\"><v>1</v></c>")
                            .formats("0", "0")
                            .read()))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("cell A2: error TAB-126");
        }
    }

    @Nested
    class Percentages {

        @ParameterizedTest
        @CsvSource({
            "9, 0.93, 93%",
            "10, 0.935, 93.5%",
            "0.0%, 1, 100%",
            "9, 0.28999999999999998, 29%",
            "0%;[Red]-0%, -0.5, -50%"
        })
        void areMovedByTwoPlacesExactly(String format, String value, String text) {
            assertThat(cell(value, format)).extracting(Cell::text, Cell::kind).containsExactly(text, Kind.NUMBER);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0.00",
                    "0.0\"%\"",
                    "0\\%",
                    "General",
                    "#,##0.00 \"điểm\"",
                    "@",
                    "[Red]0.00",
                    "[$-42A]0",
                    "0_m",
                    "0;\"h\""
                })
        void otherFormatsAreNone(String format) {
            assertThat(cell("0.93", format)).extracting(Cell::text, Cell::kind).containsExactly("0.93", Kind.NUMBER);
        }
    }

    /** What the numbers stand for is what LibreOffice Calc shows for them. */
    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource({
            "14, 43831, 2020-01-01",
            "dd/mm/yyyy, 44196, 2020-12-31",
            "[$-42A]d mmmm yyyy, 44196, 2020-12-31",
            "22, 43831.5625, 2020-01-01T13:30:00",
            "21, 0.75, 18:00:00",
            "[h]:mm, 0.5, 12:00:00",
            "45, 0.0000000001, 00:00:00",
            "14, 59, 1900-02-28",
            "14, 61, 1900-03-01",
            "14, 1, 1900-01-01",
            "22, 43830.999999, 2020-01-01",
            "14, 2958465, 9999-12-31"
        })
        void areIsoText(String format, String value, String text) {
            assertThat(cell(value, format)).extracting(Cell::text, Cell::kind).containsExactly(text, Kind.DATE);
        }

        @ParameterizedTest
        @CsvSource({"0.5, 12:00:00", "42369, 2020-01-01", "1, 1904-01-02"})
        void canCountFrom1904(String value, String text) {
            assertThat(workbook(value, "14").properties("date1904=\"1\"").cell())
                    .extracting(Cell::text, Cell::kind)
                    .containsExactly(text, Kind.DATE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "60", "2958466", "1E200"})
        void thatNeverWereAreIssues(String value) {
            assertThat(XmlWorkbook.issues(workbook(value, "14").read()))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("a.xlsx, sheet \"S\", cell A2: error TAB-126: The cell holds \"" + value + "\"");
        }
    }
}
