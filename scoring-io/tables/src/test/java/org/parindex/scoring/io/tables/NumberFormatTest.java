package org.parindex.scoring.io.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Location;

class NumberFormatTest {

    private static final Location PLACE = Location.of("a.csv", 2, 3);

    private static Cell cell(String text) {
        return new Cell(text, PLACE);
    }

    private static Cell cell(String text, Cell.Kind kind) {
        return new Cell(text, kind, PLACE);
    }

    /** What a text is: a number, the name of what else it is, or the code of why it is nothing. */
    private static String read(NumberFormat format, String text) {
        return read(format, cell(text));
    }

    private static String read(NumberFormat format, Cell cell) {
        Reading reading = format.read(cell);
        return reading instanceof Reading.Unreadable unreadable
                ? unreadable.code().toString()
                : reading instanceof Reading.Number
                        ? reading.toString()
                        : reading.getClass().getSimpleName();
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "66.72; 66.72",
                    "0; 0",
                    "0.5; 0.5",
                    "11.50; 11.50",
                    "-1.25; -1.25",
                    "+2; 2",
                    "1,234; 1234",
                    "1,234.5; 1234.5",
                    "12,345,678.25; 12345678.25",
                    "1 234.5; 1234.5",
                    "1\u00A0234; 1234",
                    "1\u202F234\u00A0567; 1234567",
                    "93%; 93%",
                    "93.5 %; 93.5%",
                    "93\u00A0%; 93%",
                    "１２．５; 12.5",
                    "－１，２３４％; -1234%",
                    "\u22121.5; -1.5",
                    "0.30000000000000004; 0.30000000000000004",
                    "12345678901234567; 12345678901234567"
                })
        void withDecimalPointsAreRead(String text, String number) {
            assertThat(read(NumberFormat.point(), text)).isEqualTo(number);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "66,72; 66.72",
                    "1.234; 1234",
                    "1.234,5; 1234.5",
                    "1 234,5; 1234.5",
                    "12; 12",
                    "-0,25; -0.25",
                    "93,5%; 93.5%",
                    "１．２３４，５; 1234.5"
                })
        void withDecimalCommasAreRead(String text, String number) {
            assertThat(read(NumberFormat.comma(), text)).isEqualTo(number);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "66.72; 66.72",
                    "66,72; 66.72",
                    "1.234,5; 1234.5",
                    "1,234.5; 1234.5",
                    "12; 12",
                    "1.234.567; 1234567",
                    "1,234,567; 1234567",
                    "0.123; 0.123",
                    "1234,567; 1234.567",
                    "1 234; 1234",
                    "93,5 %; 93.5%"
                })
        void areReadUndeclaredWhereTheyCanMeanOnlyOneThing(String text, String number) {
            assertThat(read(NumberFormat.undeclared(), text)).isEqualTo(number);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.234", "1,234", "-1.234", "+12,345", "123.456", "100.000", "1.234%", "１，２３４"})
        void areDoubtfulUndeclaredWhereTheyCanBeThousandsOrDecimals(String text) {
            assertThat(read(NumberFormat.undeclared(), text)).isEqualTo("DOUBTFUL_NUMBER");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1.2.3",
                    "1,23,456",
                    "1,23456.7",
                    "1 23",
                    "12,34.5",
                    "1,234 567",
                    ".5",
                    "5.",
                    "--1",
                    "1-",
                    "(5)",
                    "1.5+2",
                    "=5.5",
                    "1_000",
                    "1/2",
                    "2021-05-01",
                    "12 nghìn",
                    "5 điểm 3",
                    "5%%",
                    "%",
                    "1\u200B",
                    "IV",
                    "½"
                })
        void areNotWhateverResemblesThem(String text) {
            assertThat(read(NumberFormat.point(), text)).isIn("NOT_A_NUMBER", "OTHER_MARKS");
            assertThat(read(NumberFormat.undeclared(), text)).isEqualTo("NOT_A_NUMBER");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "66,72; OTHER_MARKS; 66.72",
                    "1.234,5; OTHER_MARKS; 1234.5",
                    "1.234.567; OTHER_MARKS; 1234567",
                    "014; LEADING_ZERO; 14",
                    "-00.50; LEADING_ZERO; -0.50",
                    "00; LEADING_ZERO; 0",
                    "12 điểm; POINTS_WORD; 12",
                    "1.5đ; POINTS_WORD; 1.5",
                    "٩٣.٥; OTHER_DIGITS; 93.5",
                    "१२%; OTHER_DIGITS; 12%"
                })
        void withOneFaultAreCorrected(String text, TableIssue code, String corrected) {
            Reading.Unreadable read = (Reading.Unreadable) NumberFormat.point().read(cell(text));

            assertThat(read.code()).isEqualTo(code);
            assertThat(read.corrected()).contains(corrected);
        }

        @Test
        void areShort() {
            assertThat(read(NumberFormat.point(), "1" + ",000".repeat(8_000))).isEqualTo("NOT_A_NUMBER");
        }

        @ParameterizedTest
        @CsvSource({
            "1.5, 1.5",
            "'1,5', DECIMAL_COMMA",
            "93.5 %, 93.5%",
            "+1, BAD_POINTS",
            "１, BAD_POINTS",
            "-, BAD_POINTS"
        })
        void ofTheLibrarysOwnFilesArePlain(String text, String read) {
            assertThat(read(NumberFormat.plain(), text)).isEqualTo(read);
        }

        @Test
        void areGivenAsPlainText() {
            assertThat(NumberFormat.comma().number(cell("1.234,5 %"))).contains("1234.5%");
            assertThat(NumberFormat.comma().number(cell("x"))).isEmpty();
        }
    }

    @Nested
    class Workbooks {

        @ParameterizedTest
        @CsvSource({
            "1.234, NUMBER, 1.234",
            "-0.5, NUMBER, -0.5",
            "93.5%, NUMBER, 93.5%",
            "66.72000000000001, NUMBER, 66.72000000000001",
            "1E-20, NUMBER, 0.00000000000000000001",
            "1E-41, NUMBER, TOO_MANY_DIGITS",
            "2021-05-01, DATE, DATE_VALUE",
            "#DIV/0!, ERROR, ERROR_VALUE",
            "=5.5+6, UNCALCULATED, NOT_CALCULATED",
            "'', UNCALCULATED, NOT_CALCULATED",
            "'', MERGED, MERGED_VALUE",
            "'', NUMBER, Missing"
        })
        void sayWhatACellHoldsWhateverTheFormat(String text, Cell.Kind kind, String read) {
            for (NumberFormat format : List.of(NumberFormat.plain(), NumberFormat.comma(), NumberFormat.undeclared())) {
                assertThat(read(format, cell(text, kind))).isEqualTo(read);
            }
        }

        @Test
        void mayHaveAnErrorThatIsDeclaredAsAWord() {
            NumberFormat format = NumberFormat.point().notApplicable(List.of("#N/A"));

            assertThat(read(format, cell("#N/A", Cell.Kind.ERROR))).isEqualTo("NotApplicable");
        }
    }

    @Nested
    class Percentages {

        @ParameterizedTest
        @CsvSource({"93%, TEXT", "'93,5 %', TEXT", "50%, NUMBER"})
        void areNoPoints(String text, Cell.Kind kind) {
            Reading read = NumberFormat.point().points(cell(text, kind));

            assertThat(((Reading.Unreadable) read).code()).isEqualTo(TableIssue.PERCENT_POINTS);
        }

        @Test
        void areRefusedWithoutMoreInTheLibrarysOwnFiles() {
            assertThat(NumberFormat.plain().points(cell("50%")))
                    .isEqualTo(Reading.Unreadable.of(TableIssue.BAD_POINTS, "50%"));
        }

        @Test
        void areToldFromOtherFaultsOfPoints() {
            assertThat(NumberFormat.point().points(cell("1.5"))).isEqualTo(new Reading.Number("1.5", false));
            assertThat(NumberFormat.point().points(cell(""))).isEqualTo(new Reading.Missing());
        }
    }

    @Nested
    class Words {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t", "\u00A0", "\u202F", "\u3000", " \u00A0 ", "\r\n"})
        void forMissingAreEightKindsOfNothing(String text) {
            assertThat(read(NumberFormat.point(), text)).isEqualTo("Missing");
        }

        @ParameterizedTest
        @ValueSource(strings = {"n/a", "N/A", "KAD", "kad", "Không áp dụng", "KHÔNG\u00A0ÁP  DỤNG"})
        void forNotApplicableAreThree(String text) {
            assertThat(read(NumberFormat.undeclared(), text)).isEqualTo("NotApplicable");
            assertThat(read(NumberFormat.plain(), Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .isEqualTo("NotApplicable");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-", "–", "—", "\u2212", "x", "X", "..", "...", "…", "?"})
        void areNotGuessed(String text) {
            assertThat(read(NumberFormat.comma(), text)).isEqualTo("DOUBTFUL_WORD");
        }

        @Test
        void areReplacedByThoseThatAreDeclared() {
            NumberFormat format =
                    NumberFormat.comma().missing(List.of("-", "Chưa  có")).notApplicable(List.of("x"));

            assertThat(List.of("", "-", "chưa có", "X", "KAD", "0"))
                    .map(text -> read(format, text))
                    .containsExactly("Missing", "Missing", "Missing", "NotApplicable", "NOT_A_NUMBER", "0");
        }

        @Test
        void areNotBlankAndMeanOneThing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NumberFormat.point().missing(List.of("-", " ")))
                    .withMessage("a word is blank: [-,  ]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NumberFormat.point().missing(List.of("kad")))
                    .withMessage("a word cannot mean missing and not applicable: [kad], [n/a, kad, không áp dụng]");
        }
    }

    @Test
    void formatsAreValues() {
        assertThat(NumberFormat.point())
                .isEqualTo(NumberFormat.point())
                .hasSameHashCodeAs(NumberFormat.point())
                .isNotEqualTo(NumberFormat.comma())
                .isNotEqualTo(NumberFormat.point().missing(List.of("-")))
                .isNotEqualTo(NumberFormat.point().notApplicable(List.of("x")))
                .hasToString("point, missing: (empty), not applicable: n/a | kad | không áp dụng");
    }
}
