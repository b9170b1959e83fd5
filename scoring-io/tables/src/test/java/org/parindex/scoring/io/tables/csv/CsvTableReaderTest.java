package org.parindex.scoring.io.tables.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;

class CsvTableReaderTest {

    private static Checked<Table> read(String csv) {
        return CsvTableReader.standard().read("scores.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)));
    }

    /** The rows below the header, each as its line and its cells. */
    private static List<String> rows(String csv) {
        return read(csv).orElseThrow().rows().stream()
                .map(CsvTableReaderTest::shown)
                .toList();
    }

    private static String shown(Row row) {
        return row.cells().stream()
                .map(Cell::text)
                .collect(joining("|", row.location().line() + " ", ""));
    }

    private static List<String> issues(String csv) {
        return read(csv).issues().stream().map(Issue::toString).toList();
    }

    @Nested
    class Cells {

        @Test
        void areSplitAtCommas() {
            assertThat(rows("unit,1.1\nSở Nội vụ,2\n")).containsExactly("2 Sở Nội vụ|2");
        }

        @Test
        void keepCommasAndDoubledQuotesBetweenQuotes() {
            assertThat(rows("unit,1.1\n\"Sở \"\"A\"\", B\",2\n")).containsExactly("2 Sở \"A\", B|2");
        }

        @Test
        void keepLineEndsBetweenQuotes() {
            assertThat(rows("unit,1.1\n\"Sở\r\nNội vụ\",2\n")).containsExactly("2 Sở\r\nNội vụ|2");
        }

        @Test
        void loseBlanksAtTheirEndsTheNoBreakSpaceIncluded() {
            assertThat(rows("unit,1.1\n\u00A0 Sở\u00A0Nội vụ\u3000,\t2 \n")).containsExactly("2 Sở\u00A0Nội vụ|2");
        }

        @Test
        void mayBeEmpty() {
            assertThat(rows("unit,1.1,1.2\nA,,\n")).containsExactly("2 A||");
        }

        @Test
        void knowTheirPlace() {
            Row row = read("unit,1.1\nA,2\n").orElseThrow().rows().get(0);

            assertThat(row.location()).hasToString("scores.csv:2");
            assertThat(row.cells().get(1).location()).hasToString("scores.csv:2:2");
        }

        @Test
        void keepQuotesThatStandInsideThem() {
            assertThat(rows("unit,1.1\nSở \"A\",2\n")).containsExactly("2 Sở \"A\"|2");
        }

        @Test
        void mayBeFewerOrMoreThanTheHeadings() {
            assertThat(rows("unit,1.1\nA\nB,1,2\n")).containsExactly("2 A", "3 B|1|2");
        }
    }

    @Nested
    class Lines {

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void endInAnyOfTheThreeWays(String end) {
            assertThat(rows(String.join(end, "unit,1.1", "A,1", "", "B,2"))).containsExactly("2 A|1", "4 B|2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void areCountedInsideQuotes(String end) {
            assertThat(rows(String.join(end, "unit,1.1", "\"A", "", "a\",1", "B,2")))
                    .element(1)
                    .isEqualTo("5 B|2");
        }

        @Test
        void areSkippedWhenNothingIsInThem() {
            assertThat(rows("\n ,\nunit,1.1\n\n,,,\n\u00A0,\nA,1\n\n")).containsExactly("7 A|1");
        }

        @Test
        void needNoEndAfterTheLast() {
            assertThat(rows("unit,1.1\nA,1")).containsExactly("2 A|1");
        }

        @Test
        void mayBeTheHeaderAlone() {
            assertThat(rows("unit,1.1\n")).isEmpty();
        }

        @Test
        void beginAfterAByteOrderMark() {
            Table table = read("\uFEFFunit,1.1\nA,1\n").orElseThrow();

            assertThat(shown(table.headings())).isEqualTo("1 unit|1.1");
        }
    }

    @Nested
    class Quotes {

        private static final String FAULT = "error TAB-101: The quotes of a cell are wrong here: one is not closed, or"
                + " there is text after the closing one. Put the whole cell between double quotes, and write a double"
                + " quote inside it twice.";

        @Test
        void mustBeClosed() {
            assertThat(issues("unit,1.1\nA,1\nB,\"2\nC,3\n")).containsExactly("scores.csv:3:2: " + FAULT);
        }

        @Test
        void mustStandAroundTheWholeCell() {
            assertThat(issues("unit,1.1\n\"A\" a,1\n")).containsExactly("scores.csv:2:1: " + FAULT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void areReportedAtTheirLineAfterAnyLineEndsInsideOthers(String end) {
            assertThat(issues(String.join(end, "unit,1.1", "\"A", "a\",1", "", "\"B\"b,2")))
                    .containsExactly("scores.csv:5:1: " + FAULT);
        }
    }

    @Nested
    class Header {

        @Test
        void isTheFirstRowThatIsNotEmpty() {
            assertThat(shown(read("\n,\n unit ,1.1\n").orElseThrow().headings()))
                    .isEqualTo("3 unit|1.1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n", " , \n\r\n\u00A0", "\uFEFF"})
        void mustBeThere(String csv) {
            assertThat(issues(csv))
                    .containsExactly("scores.csv:1:1: error TAB-105: The file has no row of headings."
                            + " Begin with a row of column names.");
        }

        @Test
        void tellsThatTheFileHasSemicolons() {
            assertThat(issues("unit;1.1\nA;2,5\n"))
                    .containsExactly("scores.csv:1:1: error TAB-106: The cells are separated by \";\"; only commas are"
                            + " read. Save the file as CSV with commas.");
        }

        @Test
        void tellsThatTheFileHasTabs() {
            assertThat(issues("unit\t1.1\nA\t2\n"))
                    .containsExactly("scores.csv:1:1: error TAB-106: The cells are separated by \"TAB\"; only commas"
                            + " are read. Save the file as CSV with commas.");
        }

        @Test
        void mayHaveASemicolonInOneOfSeveralHeadings() {
            assertThat(read("unit;name,1.1\n").hasErrors()).isFalse();
        }
    }

    @Nested
    class DeclaredSeparators {

        private final CsvTableReader semicolons = CsvTableReader.standard().separator(';');

        private Checked<Table> read(String csv) {
            return semicolons.read("scores.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)));
        }

        @Test
        void leaveCommasAlone() {
            Row row = read("unit;1.1\nA;2,5\n").orElseThrow().rows().get(0);

            assertThat(row.texts()).containsExactly("A", "2,5");
        }

        @Test
        void tellThatTheFileHasCommas() {
            assertThat(read("unit,1.1\nA,2.5\n").issues())
                    .singleElement()
                    .hasToString(
                            "scores.csv:1:1: error TAB-132: The cells are separated by \",\"; this file is read with"
                                    + " \";\". Save the file with \";\" between the cells, or declare the other separator.");
        }

        @Test
        void mayBeTheOnlyOneInAHeaderOfOneColumn() {
            assertThat(read("unit;\nA;\n").issues()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(chars = {'"', '\n', '\r'})
        void cannotBeQuotesOrLineEnds(char separator) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> semicolons.separator(separator))
                    .withMessage("separator is a double quote or a line end");
        }
    }
}
