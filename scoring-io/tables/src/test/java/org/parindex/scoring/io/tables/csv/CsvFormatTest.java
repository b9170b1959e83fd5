package org.parindex.scoring.io.tables.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.TableSource;

class CsvFormatTest {

    private final CsvFormat format = new CsvFormat();

    private static Checked<Document> read(CsvFormat format, byte... csv) {
        return TableSource.of("scores.csv", csv, Limits.standard())
                .flatMap(source -> format.read(source, Limits.standard()));
    }

    private Checked<Document> read(String csv) {
        return read(format, csv.getBytes(UTF_8));
    }

    private static List<String> rows(Checked<Document> document) {
        Table table = document.orElseThrow().tables().get(0);
        return table.rows().stream().map(Row::toString).toList();
    }

    private static List<String> issues(Checked<Document> document) {
        return document.issues().stream().map(Issue::toString).toList();
    }

    @Nested
    class Documents {

        private static final String TWO_TABLES = "Bảng 1;\nĐơn vị;Điểm\nSở A;1,5\n\n\nBảng 2;\nĐơn vị;Điểm\nSở B;2,5\n";

        @Test
        void haveAsManyTablesAsTheFile() {
            List<Table> tables = read(TWO_TABLES).orElseThrow().tables();

            assertThat(tables).extracting(table -> table.title().orElse("")).containsExactly("Bảng 1", "Bảng 2");
            assertThat(tables)
                    .extracting(table -> table.rows().toString())
                    .containsExactly("[scores.csv:3 [Sở A, 1,5]]", "[scores.csv:8 [Sở B, 2,5]]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void countEmptyLinesOfAnyKind(String end) {
            assertThat(rows(read("Tiêu đề\n \n\nunit;1.1\n;\nA;1\n\n;\nB;2".replace("\n", end))))
                    .containsExactly("scores.csv:6 [A, 1]", "scores.csv:9 [B, 2]");
        }

        @Test
        void keepEachCharacterAsItIs() {
            assertThat(rows(read("unit;1.1\nSo\u031B\u0309\u00A0Y  te\u0302\u0301\u200B;1\n")))
                    .containsExactly("scores.csv:2 [So\u031B\u0309\u00A0Y  te\u0302\u0301\u200B, 1]");
        }

        @Test
        void mayBeAListOfUnitsAlone() {
            assertThat(rows(read("unit\nA\n\nB"))).containsExactly("scores.csv:2 [A]", "scores.csv:4 [B]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n\n", "Only a title", ";;;\n;;;"})
        void needATable(String csv) {
            assertThat(issues(read(csv)))
                    .containsExactly("scores.csv: error TAB-112: There is no table in the file."
                            + " A table has a row of headings and at least one row below it.");
        }

        @Test
        void needGoodQuotes() {
            assertThat(issues(read("unit;1.1\nA;1\n\nB;\"2\nC;3\n")))
                    .containsExactly("scores.csv:4:2: error TAB-101: The quotes of a cell are wrong here: one is not"
                            + " closed, or there is text after the closing one. Put the whole cell between double quotes,"
                            + " and write a double quote inside it twice.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"csv", "tsv", "tab", "CSV"})
        void areFoundByTheEndingsOfTheirNames(String ending) {
            Checked<Document> document =
                    TableReaders.installed().read("scores." + ending, "unit\t1.1\nA\t1\n".getBytes(UTF_8));

            assertThat(rows(document)).containsExactly("scores." + ending + ":2 [A, 1]");
            assertThat(document.issues()).isEmpty();
        }
    }

    @Nested
    class Encodings {

        private static final String CSV = "\uFEFFunit\t1.1\r\nSở Y tế\t1,5\r\n";
        private static final String ROW = "scores.csv:2 [Sở Y tế, 1,5]";
        /** The code page has the letters with one mark, and the tone behind them. */
        private static final byte[] CP1258 = {'u', ';', '1', '\n', 'S', (byte) 0xF5, (byte) 0xD2, ';', '2', '\n'};

        @Test
        void mayBeUtf16WithAByteOrderMark() {
            assertThat(rows(read(format, CSV.getBytes(UTF_16LE)))).containsExactly(ROW);
            assertThat(rows(read(format, CSV.getBytes(UTF_16BE)))).containsExactly(ROW);
        }

        @Test
        void areNamedWithThePlaceIfTheyAreNeitherMarkedNorUtf8() {
            assertThat(issues(read(format, CP1258)))
                    .containsExactly(
                            "scores.csv:2:2: error TXT-103: The text is not UTF-8: byte 0xF5 cannot stand here."
                                    + " Save the file with the encoding UTF-8.");
        }

        @Test
        void canBeDeclared() {
            assertThat(rows(read(format.charset(Charset.forName("windows-1258")), CP1258)))
                    .containsExactly("scores.csv:2 [S\u01A1\u0309, 2]");
        }

        @Test
        void cannotBeDeclaredAsNone() {
            assertThatNullPointerException()
                    .isThrownBy(() -> format.charset(null))
                    .withMessage("charset");
        }
    }

    @Nested
    class DeclaredSeparators {

        @Test
        void needNotBeToldByTheContent() {
            assertThat(rows(read(format.separator(';'), "a,b;c\n1,2;3\n".getBytes(UTF_8))))
                    .containsExactly("scores.csv:2 [1,2, 3]");
        }

        @Test
        void giveWayToALineThatTellsAnother() {
            assertThat(rows(read(format.separator(';'), "sep=,\na,b;c\n1,2;3\n".getBytes(UTF_8))))
                    .containsExactly("scores.csv:3 [1, 2;3]");
        }

        @ParameterizedTest
        @ValueSource(chars = {'"', '\n', '\r'})
        void cannotBeQuotesOrLineEnds(char separator) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> format.separator(separator))
                    .withMessage("separator is a double quote or a line end");
        }
    }

    @Nested
    class Bounds {

        private List<String> issues(Limits.Builder limits, String csv) {
            return CsvFormatTest.issues(TableSource.of("scores.csv", csv.getBytes(UTF_8), Limits.standard())
                    .flatMap(source -> format.read(source, limits.build())));
        }

        @Test
        void ofRowsDoNotCountTheEmptyOnes() {
            String csv = "unit;1.1\n\n\nA;1\n;\nB;2\n";

            assertThat(issues(Limits.builder().rows(2), csv)).isEmpty();
            assertThat(issues(Limits.builder().rows(1), csv))
                    .containsExactly(
                            "scores.csv:6: error TAB-102: There are more than 1 rows, the most that are read.");
        }

        @Test
        void ofColumnsCellsAndCharactersAreThoseOfTheStrictReader() {
            String csv = "unit;1.1\nA;1\nB;234\n";

            assertThat(issues(Limits.builder().columns(1), csv))
                    .singleElement()
                    .asString()
                    .contains(":1: error TAB-103");
            assertThat(issues(Limits.builder().cells(5), csv))
                    .singleElement()
                    .asString()
                    .contains(":3: error TAB-107");
            assertThat(issues(Limits.builder().cellCharacters(3), csv))
                    .singleElement()
                    .asString()
                    .contains(":1:1: error TAB-104");
        }

        @Test
        void letMillionsOfEmptyLinesPassInLittleMemory() {
            String csv = "unit;1.1\n" + "\n;;;;\n".repeat(3_000_000) + "A;1\n";

            assertThat(rows(read(csv))).containsExactly("scores.csv:6000002 [A, 1]");
        }
    }
}
