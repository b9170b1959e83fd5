package org.parindex.scoring.io.tables.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Documents;
import org.parindex.scoring.io.tables.Table;

@Timeout(60)
class JsonTablesTest {

    private static final String NOT_ROWS = "error TAB-147: A list of rows is read, each an object or a list of texts,"
            + " numbers, true, false and null; here stands something else. Write every value into a cell of its own.";
    private static final String BAD_JSON = "error TAB-146: The text is not JSON here: a sign is missing, one"
            + " is too many or of another language, or the file ends too early."
            + " Save the file anew from the program that made it; comments and NaN are not JSON.";

    private static Checked<Document> read(String json) {
        return Documents.read("rows.json", json);
    }

    private static List<String> issues(String json) {
        return Documents.issues(read(json));
    }

    private static Table table(String json) {
        return Documents.table("rows.json", json);
    }

    /** What could be read beside issues. */
    private static List<String> texts(String json) {
        return Documents.texts(read(json).value().orElseThrow().tables().get(0));
    }

    /** The cell beside a name. */
    private static Cell cell(String value) {
        return table("[{\"unit\":\"A\",\"1.1\":" + value + "}]")
                .rows()
                .get(0)
                .cells()
                .get(1);
    }

    @Nested
    class Objects {

        @Test
        void haveTheirKeysAsHeadingsInTheOrderOfAppearance() {
            assertThat(texts("[{\"unit\":\"A\",\"1.1\":2}, {\"1.2\":3, \"unit\":\"B\"}, {}, {\"1.1\":null}]"))
                    .containsExactly("unit|1.1|1.2", "A|2|", "B||3");
        }

        @Test
        void tellTheLineAndTheColumn() {
            Table table = table("\uFEFF[\n{\"unit\": \"A\",\n \"1.1\": 2},\n{\"unit\": \"B\"}]");

            assertThat(table.headings().cells().get(1).location()).hasToString("rows.json:3:2");
            assertThat(table.rows().get(0).location()).hasToString("rows.json:2");
            assertThat(table.rows().get(0).cells().get(1).location()).hasToString("rows.json:3:2");
            assertThat(table.rows().get(1).cells().get(1).location()).hasToString("rows.json:4:2");
        }

        @Test
        void mayHaveASingleKey() {
            assertThat(texts("[{\"unit\":\"A\"}]")).containsExactly("unit", "A");
        }

        @Test
        void mayNotHaveAKeyTwice() {
            String json = "[{\"unit\":\"A\",\n\"1.1\":2,\n\"1.1\":3}]";

            assertThat(issues(json))
                    .containsExactly(
                            "rows.json:3:2: error TAB-203: The column \"1.1\" is there twice; first as column 2."
                                    + " Delete one of the two; the library never picks one.");
            assertThat(texts(json)).containsExactly("unit|1.1", "A|2 / 3");
        }
    }

    @Nested
    class Lists {

        @Test
        void areLaidOutLikeASheet() {
            Table table = table("[[\"Bảng 1\"],\n[\"unit\",\"1.1\"],\n[\"A\",2],[\"B\"]]");

            assertThat(table.title()).contains("Bảng 1");
            assertThat(Documents.texts(table)).containsExactly("unit|1.1", "A|2", "B");
            assertThat(table.rows().get(0).cells().get(1).location()).hasToString("rows.json:3:2");
        }

        @Test
        void areNotMixedWithObjects() {
            String json = "[[\"unit\",\"1.1\"],\n[\"A\",2],\n{\"unit\":\"B\"},\n5]";

            assertThat(issues(json)).containsExactly("rows.json:3: " + NOT_ROWS, "rows.json:4: " + NOT_ROWS);
            assertThat(texts(json)).containsExactly("unit|1.1", "A|2");
        }
    }

    @Nested
    class SeveralTables {

        @Test
        void haveTheirNamesAsTitles() {
            List<Table> tables = read("{\"scheme\":\"a@2020\",\n\"Bảng 1\":[{\"unit\":\"A\"}],"
                            + "\"Bảng 2\":[[\"unit\",\"1.1\"],[\"B\",2]]}")
                    .orElseThrow()
                    .tables();

            assertThat(tables).extracting(table -> table.title().orElse("-")).containsExactly("Bảng 1", "Bảng 2");
            assertThat(tables.get(0).lines()).extracting(Cell::text).containsExactly("scheme: a@2020", "Bảng 1");
            assertThat(tables.get(0).lines().get(1).location()).hasToString("rows.json:2");
        }

        @Test
        void leaveOutWhatIsNone() {
            Checked<Document> read = read("{\"a\":[],\n\"b\":{\"unit\":[]},\n\"c\":[{\"unit\":\"A\"}]}");

            assertThat(Documents.issues(read)).containsExactly("rows.json:2: " + NOT_ROWS);
            assertThat(read.value().orElseThrow().tables()).hasSize(1);
        }
    }

    @Nested
    class Values {

        @ParameterizedTest
        @CsvSource(textBlock = """
                        66.72,                 66.72
                        66.72000000000000100,  66.72000000000000100
                        0.1e1,                 1
                        150E-3,                0.150
                        -0,                    -0
                        2e+3,                  2000
                        12345678901234567890123456789.123456789, 12345678901234567890123456789.123456789
                        """)
        void keepTheDigitsOfNumbers(String json, String text) {
            assertThat(cell(json).text()).isEqualTo(text);
            assertThat(cell(json).kind()).isEqualTo(Cell.Kind.NUMBER);
        }

        @ParameterizedTest
        @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                        "66,72";    66,72
                        "2";        2
                        "=1+1";     =1+1
                        "a\\u1ED9"; aộ
                        true;       true
                        false;      false
                        null;       ``
                        """)
        void areTextOtherwise(String json, String text) {
            assertThat(cell(json).text()).isEqualTo(text);
            assertThat(cell(json).kind()).isEqualTo(Cell.Kind.TEXT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e32767", "1e-32767", "1e1000000000", "-1E-99999999999", "0e99999999999999999999"})
        void mayNotBeLongerThanACell(String number) {
            assertThat(issues("[{\"unit\":\"A\",\n\"1.1\":" + number + "}]"))
                    .containsExactly("rows.json:2:2: error TAB-104: The cell is longer than 32767 characters, the most"
                            + " that are read.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "{}", "[1]", "{\"a\":[{}]}"})
        void areNotNested(String value) {
            String json = "[{\"unit\":\"A\",\n\"1.1\":" + value + ",\"1.2\":5}]";

            assertThat(issues(json)).containsExactly("rows.json:2:2: " + NOT_ROWS);
            assertThat(texts(json)).containsExactly("unit|1.1|1.2", "A|…|5");
        }
    }

    @Nested
    class BadFiles {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[{\"unit\":\"A\"},\nNaN]",
                    "[{\"unit\":\"A\"},\n// x\n]",
                    "[{\"unit\":\"A\"},\n/* x */]",
                    "[{\"unit\":\"A\"}]\n[]",
                    "[{\"unit\":\"A\"}]\nx",
                    "[{\"unit\":\"A\"},\n]",
                    "[{\"unit\":\"A\"},\n{'unit':\"B\"}]",
                    "[{\"unit\":\"A\"},\n{unit:\"B\"}]",
                    "[{\"unit\":\"A\"},\n{\"unit\":01}]",
                    "[{\"unit\":\"A\"},\n{\"unit\":+1}]",
                    "[{\"unit\":\"A\"},\n{\"unit\":.5}]",
                    "[{\"unit\":\"A\"},\n{\"unit\":\"B",
                    "[{\"unit\":\"A\"},\n{\"unit\":1"
                })
        void areRefusedWithTheLine(String json) {
            assertThat(issues(json)).containsExactly("rows.json:2: " + BAD_JSON);
            assertThat(read(json).value()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "5", "\"unit\"", "null"})
        void mayHoldNoRows(String json) {
            assertThat(issues(json)).containsExactly("rows.json: " + NOT_ROWS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "{}", "[{}]", "{\"a\":1}", "[[1],[2]]"})
        void mayHoldNoTable(String json) {
            assertThat(issues(json))
                    .containsExactly("rows.json: error TAB-112: There is no table in the file."
                            + " A table has a row of headings and at least one row below it.");
        }

        @Test
        void mayBeDeep() {
            assertThat(issues("[".repeat(20_000))).containsExactly("rows.json: " + NOT_ROWS);
            assertThat(issues("[{\"a\":".repeat(20_000))).contains("rows.json: " + NOT_ROWS);
        }
    }

    @Nested
    class Bounds {

        private static List<String> issues(Limits.Builder limits, String json) {
            return Documents.issues(Documents.read(limits, "rows.json", json));
        }

        @Test
        void areOfRows() {
            String rows = "[{\"a\":1,\"b\":1},{\"a\":2},\n{\"a\":3}";
            assertThat(issues(Limits.builder().rows(3), rows + "]")).isEmpty();
            assertThat(issues(Limits.builder().rows(2), rows + "]"))
                    .containsExactly("rows.json:2: error TAB-102: There are more than 2 rows, the most that are read.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"[{\"a\":1,\n\"b\":2,\"c\":3,\"d\":4}]", "[[1,2,3,4,5,6]]", "[{\"a\":1},{\"b\":2},{\"c\":3}]"
                })
        void areOfColumns(String json) {
            assertThat(issues(Limits.builder().columns(2), json))
                    .containsExactly(
                            "rows.json:1: error TAB-103: There are more than 2 columns, the most that are read.");
        }

        @Test
        void areOfCellsWithThoseThatAreAbsent() {
            String rows = "[{\"a\":1},{},\n{\"b\":2}]";
            assertThat(issues(Limits.builder().cells(8), rows)).isEmpty();
            assertThat(issues(Limits.builder().cells(7), rows))
                    .containsExactly(
                            "rows.json:2: error TAB-107: There are more than 7 cells, the most that are read.");
        }

        @Test
        void areOfTheCellsOfAllTablesAndTheirTitles() {
            String table = "[[1,2],[3,4]]";
            assertThat(issues(Limits.builder().cells(10), "{\"a\":" + table + ",\n\"b\":" + table + "}"))
                    .isEmpty();
            assertThat(issues(Limits.builder().cells(9), "{\"a\":" + table + ",\n\"b\":" + table + "}"))
                    .containsExactly(
                            "rows.json:2: error TAB-107: There are more than 9 cells, the most that are read.");
        }

        @Test
        void areOfLinesAsWell() {
            assertThat(issues(Limits.builder().rows(2), "{\"a\":1,\n\"b\":2,\n\"c\":3,\n\"d\":4}"))
                    .containsExactly("rows.json:4: error TAB-102: There are more than 2 rows, the most that are read.");
        }

        /** Each empty list alone would take some 100 bytes. */
        @Test
        void holdForListsOfNothing() {
            String nothing = "[" + "[],".repeat(4_000_000) + "[1,2],[3,4]]";
            assertThat(Documents.read("rows.json", nothing).orElseThrow().tables())
                    .hasSize(1);
        }

        @Test
        void areOfNames() {
            assertThat(issues(Limits.builder(), "[{\"" + "k".repeat(100_000) + "\":1}]"))
                    .containsExactly("rows.json:1:1: error TAB-104: The cell is longer than 32767 characters, the most"
                            + " that are read.");
        }

        @Test
        void holdForOneFaultInManyRows() {
            String nested = "[\n" + "{\"unit\":\"A\",\"1.1\":[[2]]},\n".repeat(5_000) + "{}]";
            assertThat(issues(Limits.builder(), nested))
                    .singleElement()
                    .asString()
                    .startsWith("rows.json:2:2: error TAB-147: ")
                    .contains("4999");
        }

        @Test
        void areOfCharacters() {
            assertThat(issues(Limits.builder().cellCharacters(4), "[{\"a\":\"1234\",\"b\":12345}]"))
                    .containsExactly("rows.json:1:2: error TAB-104: The cell is longer than 4 characters, the most that"
                            + " are read.");
        }
    }
}
