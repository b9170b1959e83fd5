package org.parindex.scoring.io.tables.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableReaders;

class TextFormatTest {

    private static final String TEXT =
            "**Biểu 1**\n\nĐơn vị\tĐiểm\n**Sở A**\t1,5\nSở B\t2\n\n\nBiểu 2\nĐơn vị\tĐiểm\nSở A\t3\n";

    private static Checked<Document> read(Limits.Builder limits, byte... text) {
        return TableReaders.installed().with(limits.build()).read("a.txt", text);
    }

    private static List<Table> tables(String text) {
        return read(Limits.builder(), text.getBytes(UTF_8)).orElseThrow().tables();
    }

    private static List<String> issues(Limits.Builder limits, String text) {
        return read(limits, text.getBytes(UTF_8)).issues().stream()
                .map(Issue::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void tablesHaveTitlesAndTheirLines(String end) {
        List<Table> tables = tables(TEXT.replace("\n", end));

        assertThat(tables).extracting(table -> table.title().orElse("")).containsExactly("Biểu 1", "Biểu 2");
        assertThat(tables)
                .extracting(table -> table.rows().toString())
                .containsExactly("[a.txt:4 [Sở A, 1,5], a.txt:5 [Sở B, 2]]", "[a.txt:10 [Sở A, 3]]");
    }

    @Test
    void aTextMayBeUtf16WithAByteOrderMark() {
        assertThat(read(Limits.builder(), ("\uFEFF" + TEXT).getBytes(UTF_16LE))
                        .orElseThrow()
                        .tables())
                .isEqualTo(tables(TEXT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\'',
            value = {
                "\"Sở A, B\" ~ Sở A, B",
                "\"Sở \"\"A\"\"\" ~ Sở \"A\"",
                "\"Một cửa\" ~ \"Một cửa\"",
                "\"A\", \"B\" ~ \"A\", \"B\"",
                "\"A, B ~ \"A, B",
                "\" ~ \""
            })
    void cellsLoseTheQuotesThatSpreadsheetsAdd(String cell, String text) {
        String table = "Đơn vị\tĐiểm\n" + cell + "\t1\n";

        assertThat(tables(table).get(0).rows().get(0).texts()).containsExactly(text, "1");
    }

    @Nested
    class Bounds {

        @Test
        void ofRowsDoNotCountTheEmptyOnes() {
            String text = "a\tb\n\n\n1\t2\n\t\n3\t4\n";

            assertThat(issues(Limits.builder().rows(2), text)).isEmpty();
            assertThat(issues(Limits.builder().rows(1), text))
                    .containsExactly("a.txt:6: error TAB-102: There are more than 1 rows, the most that are read.");
        }

        @Test
        void ofColumns() {
            assertThat(issues(Limits.builder().columns(2), "a\tb\n1\t2\t3\n"))
                    .containsExactly("a.txt:2: error TAB-103: There are more than 2 columns, the most that are read.");
        }

        @Test
        void ofCells() {
            assertThat(issues(Limits.builder().cells(4), "a\tb\n\t\n1\t2\n3\t4"))
                    .containsExactly("a.txt:4: error TAB-107: There are more than 4 cells, the most that are read.");
        }

        @Test
        void ofCharacters() {
            assertThat(issues(Limits.builder().cellCharacters(2), "a\tb\n1\t123\n"))
                    .containsExactly("a.txt:2:2: error TAB-104: The cell is longer than 2 characters, the most that are"
                            + " read.");
        }
    }
}
