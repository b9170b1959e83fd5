package org.parindex.scoring.io.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Location;

/** Numbers as R, Python and spreadsheets write them into text files. */
class ProgramNumbersTest {

    private static final long SEED = 20_230_517;
    private static final List<NumberFormat> ALL =
            List.of(NumberFormat.plain(), NumberFormat.point(), NumberFormat.comma(), NumberFormat.undeclared());
    private static final List<NumberFormat> WITH_POINT =
            List.of(NumberFormat.plain(), NumberFormat.point(), NumberFormat.undeclared());
    private static final List<NumberFormat> WITH_COMMA = List.of(NumberFormat.comma(), NumberFormat.undeclared());

    private static String read(NumberFormat format, String text) {
        Reading reading = format.read(new Cell(text, Location.of("a.csv", 2, 3)));
        return reading instanceof Reading.Unreadable unreadable
                ? unreadable.code().toString()
                : reading.toString();
    }

    @Nested
    class Exponents {

        @ParameterizedTest
        @CsvSource({
            "1e-05, 0.00001",
            "1E+06, 1000000",
            "1e5, 100000",
            "-2e+00, -2",
            "1.5E-05, 0.000015",
            "1.2345678901e-10, 0.00000000012345678901",
            "1.50e+01, 15",
            "9.5e1%, 95%",
            "0e+00, 0",
            "0E-17, 0",
            "1e39, 1000000000000000000000000000000000000000",
            "1e-40, 0.0000000000000000000000000000000000000001",
            "1.234e5, 123400"
        })
        void areWrittenOut(String text, String number) {
            assertThat(WITH_POINT)
                    .allSatisfy(format -> assertThat(read(format, text)).isEqualTo(number));
        }

        @ParameterizedTest
        @CsvSource({"'1,5E-05', 0.000015", "'-2,5e+3', -2500", "1E+06, 1000000", "'1,234e5', 123400"})
        void mayFollowADecimalComma(String text, String number) {
            assertThat(WITH_COMMA)
                    .allSatisfy(format -> assertThat(read(format, text)).isEqualTo(number));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.5E-05", "1.234e5"})
        void doNotMakeAPointOfAComma(String text) {
            assertThat(read(NumberFormat.comma(), text)).isEqualTo("OTHER_MARKS");
            assertThat(read(NumberFormat.point(), text.replace('.', ','))).isEqualTo("OTHER_MARKS");
            assertThat(read(NumberFormat.plain(), text.replace('.', ','))).isEqualTo("DECIMAL_COMMA");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e", "e5", "1e+-5", "1e5.5", "1 e5", "1e 5", "1,234,567e5", "1 234e5", "1e5e5", "1d5"})
        void areFollowedByDigitsAndFollowDigits(String text) {
            assertThat(ALL).allSatisfy(format -> assertThat(read(format, text)).isIn("NOT_A_NUMBER", "BAD_POINTS"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1e40",
                    "1e-41",
                    "1.5e-40",
                    "1e400",
                    "-1e-400",
                    "1e999999999",
                    "1e-999999999",
                    "9e2147483647",
                    "1000e2147483647",
                    "1.5e-2147483648",
                    "1e99999999999999999999",
                    "1e-99999999999999999999"
                })
        void areRefusedAtOnceWhereTheyAreHuge(String text) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () -> assertThat(ALL)
                            .allSatisfy(format -> assertThat(read(format, text.replace('.', mark(format))))
                                    .isEqualTo("TOO_MANY_DIGITS")));
        }

        private static char mark(NumberFormat format) {
            return format.equals(NumberFormat.comma()) ? ',' : '.';
        }

        @Test
        void tellWhichMarkAFileHas() {
            assertThat(NumberFormat.of(cells("1e-05", "1.234e-05")).value()).contains(NumberFormat.point());
            assertThat(NumberFormat.of(cells("1e-05", "1,234e-05")).value()).contains(NumberFormat.comma());
            assertThat(NumberFormat.of(cells("1e-05", "1E+06")).value()).contains(NumberFormat.undeclared());
        }

        private static List<Cell> cells(String... texts) {
            return List.of(texts).stream()
                    .map(text -> new Cell(text, Location.of("a.csv", 2, 3)))
                    .toList();
        }
    }

    @Nested
    class Digits {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0.30000000000000004",
                    "66.72000000000001",
                    "12345678901234567",
                    "1000000000000000",
                    "1234567890123456789012345678901234567890.1234567890123456789012345678901234567891"
                })
        void areAllReadWhereTheMarkIsDeclared(String text) {
            assertThat(read(NumberFormat.plain(), text)).isEqualTo(text);
            assertThat(read(NumberFormat.point(), text)).isEqualTo(text);
            assertThat(read(NumberFormat.comma(), text.replace('.', ','))).isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource({
            "66.72000000000001, 66.72",
            "11.500000000000002%, 11.5%",
            "1.23456789012345678, 1.23456789012346",
            "1.2345678901234567E-05, 0.0000123456789012346"
        })
        void beyondThoseOfASpreadsheetAreToldWhereNoMarkIsDeclared(String text, String corrected) {
            Reading.Unreadable read =
                    (Reading.Unreadable) NumberFormat.undeclared().read(new Cell(text, Location.of("a.csv", 2, 3)));

            assertThat(read.code()).isEqualTo(TableIssue.TOO_PRECISE);
            assertThat(read.corrected()).contains(corrected);
        }

        @Test
        void ofWholeNumbersAreAllRead() {
            assertThat(read(NumberFormat.undeclared(), "12345678901234567")).isEqualTo("12345678901234567");
        }

        @ParameterizedTest
        @ValueSource(ints = {41, 64, 65, 300})
        void beyondFortyAreRefused(int digits) {
            assertThat(ALL)
                    .allSatisfy(format ->
                            assertThat(read(format, "7".repeat(digits))).isEqualTo("TOO_MANY_DIGITS"));
        }

        @Test
        void areShownUpToAHundred() {
            Reading.Unreadable read =
                    (Reading.Unreadable) NumberFormat.plain().read(new Cell("7".repeat(300), Location.NONE));

            assertThat(read.values()).containsExactly("7".repeat(99) + "…");
        }

        /** What Java writes of a binary number has up to 17 digits and an exponent, as that of R and Python has. */
        @Test
        void ofBinaryNumbersAreReadExactly() {
            Random random = new Random(SEED);
            for (int round = 0; round < 2_000; round++) {
                String written = Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));

                assertThat(new BigDecimal(read(NumberFormat.point(), written)))
                        .as("seed %s, round %s", SEED, round)
                        .isEqualByComparingTo(new BigDecimal(written));
            }
        }
    }

    @Nested
    class Words {

        @ParameterizedTest
        @ValueSource(strings = {"NA", "<NA>", "NaN", "nan", "-nan", "NaT", "NULL", "None", "Inf", "-inf", "Infinity"})
        void forNoNumberAreRefusedAsSuch(String text) {
            assertThat(ALL).allSatisfy(format -> assertThat(read(format, text)).isEqualTo("PROGRAM_WORD"));
        }

        @Test
        void meanMissingWhereThatIsDeclared() {
            NumberFormat format = NumberFormat.point().missing(List.of("NA", "NaN"));

            assertThat(read(format, "na")).isEqualTo("Missing[]");
            assertThat(read(format, "n/a")).isEqualTo("NotApplicable[]");
            assertThat(read(format, "Inf")).isEqualTo("PROGRAM_WORD");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0x1F", "0x1.8p+1", "-0X1.ffp-3", "0x"})
        void areHexadecimal(String text) {
            assertThat(ALL).allSatisfy(format -> assertThat(read(format, text)).isEqualTo("HEXADECIMAL"));
        }
    }
}
