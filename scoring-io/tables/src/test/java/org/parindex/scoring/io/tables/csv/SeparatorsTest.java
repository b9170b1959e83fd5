package org.parindex.scoring.io.tables.csv;

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
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableReaders;

/** How the separator is told. In the texts of these tests a {@code /} stands for a line end and {@code →} for a tab. */
class SeparatorsTest {

    private static Checked<Document> read(String file, String csv) {
        String text = csv.replace("/", "\n").replace("→", "\t");
        return TableReaders.installed().read(file, text.getBytes(UTF_8));
    }

    /** The first row of headings, its cells parted by {@code ¦}. */
    private static String headings(String csv) {
        Row row = read("a.csv", csv).orElseThrow().tables().get(0).headings();
        return String.join("¦", row.texts());
    }

    private static List<String> issues(String file, String csv) {
        return read(file, csv).issues().stream().map(Issue::toString).toList();
    }

    @Nested
    class AreTold {

        @ParameterizedTest
        @ValueSource(strings = {",", ";", "→", "|"})
        void ifNoOtherStandsInTheFile(String separator) {
            assertThat(headings("Đơn vị~1.1/A~1/B~2".replace("~", separator))).isEqualTo("Đơn vị¦1.1");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Đơn vị;1.1;1.2/A;1,5;2,25/B;0,5;1,75",
                    "Đơn vị;1.1;1.2/A;1,5;2/B;0;1,75",
                    "Đơn vị;1.1;1.2/Sở A, B;1,5;2,25/Sở C;0,5;1,75",
                    "Bảng 1, năm 2020/Đơn vị;1.1;1.2/A;1,5;2,25/B;0,5;1,75",
                    "Bảng 1, năm 2020;;/Đơn vị;1.1;1.2/A;1,5;2,25/B;0,5;1,75",
                    "Bảng 1, năm 2020//Đơn vị;1.1;1.2/A;1,5;2/B;0,5;1/C;0,5;1//Ghi chú: a, b, c/Nguồn: d, e",
                    "Đơn vị;1.1;1.2/\"A; B\";1,5;2,25/\"C \"\";\";0,5;1,75",
                    "Đơn vị;1.1;1.2/\"A/, B\";1,5;2,25"
                })
        void besideDecimalCommasAndTheCommasOfPeople(String csv) {
            assertThat(headings(csv)).isEqualTo("Đơn vị¦1.1¦1.2");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Đơn vị,1.1/\"Sở A; B\",1/\"Sở C; D\",2",
                    "Đơn vị,tên khác,1.1/Sở A,A; AA,1/Sở B,B; BB,2",
                    "Đơn vị,tên khác,1.1/Sở A,A|AA|AAA,1/Sở B,B,2",
                    "Đơn vị,1.1/A; B,1/C,2",
                    "Bảng 1; năm 2020/Đơn vị,1.1/A,1/B,2"
                })
        void besideTheSemicolonsOfPeople(String csv) {
            assertThat(headings(csv)).startsWith("Đơn vị¦");
        }

        @Test
        void ofSeveralTablesOfDifferentWidth() {
            assertThat(headings("Biểu 1, số 2/a→b→c/1→2,5→3/2→3,5→4//Biểu 2, số 3/a→b/1→2,5/2→3,5"))
                    .isEqualTo("a¦b¦c");
        }

        @Test
        void byTheNameWhereTheContentIsAmbiguous() {
            String text = "a→b, c/1→2, 3/";

            assertThat(read("a.tsv", text)
                            .orElseThrow()
                            .tables()
                            .get(0)
                            .headings()
                            .texts())
                    .containsExactly("a", "b, c");
            assertThat(issues("a.csv", text)).hasSize(1);
        }
    }

    @Nested
    class AreAskedFor {

        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                value = {
                    "a,b;c/1,2;3                                           ~ \",\" \";\"",
                    "Đơn vị;Điểm, 2020/A;1,5/B;2,5                         ~ \",\" \";\"",
                    "Bảng 1, năm 2020/Đơn vị;Điểm, 2020/A;1,5/B;2,5        ~ \",\" \";\"",
                    "id,year,tags/1,2020,3|4/2,2020,3|4                    ~ \",\" \"|\"",
                    "a,b/1,2,3/4; 5,6/7                                    ~ \",\" \";\"",
                    "a;b|c;d/1;2|3;4                                       ~ \";\" \"|\"",
                    "a,b;c|d                                               ~ \",\" \";\" \"|\"",
                    "a→b,c                                                 ~ \"TAB\" \",\""
                })
        void whereSeveralArePossible(String csv, String candidates) {
            assertThat(issues("a.csv", csv))
                    .containsExactly("a.csv: error TAB-130: It cannot be told which of these separates the cells: "
                            + candidates
                            + ". Write a first line sep=; with the right one behind the equals sign.");
        }
    }

    @Nested
    class AreWrittenIntoTheFirstLine {

        @ParameterizedTest
        @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\"", "\uFEFFsep=;"})
        void asSpreadsheetsDo(String line) {
            Row row = read("a.csv", line + "/a,b;c/1,2;3")
                    .orElseThrow()
                    .tables()
                    .get(0)
                    .rows()
                    .get(0);

            assertThat(row).hasToString("a.csv:3 [1,2, 3]");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                value = {"sep=→/a→b~a¦b", "sep=^/a^b~a¦b", "sep=,/a,b~a¦b"})
        void whateverTheyAre(String csv, String headings) {
            assertThat(headings(csv)).isEqualTo(headings);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                value = {"sep=;x/a;b~sep=¦x", "sep=a/1;2~1¦2", "xsep=;/a;b~a¦b", "sep=/a;b~a¦b"})
        void andNothingElseIsSuchALine(String csv, String headings) {
            assertThat(headings(csv)).isEqualTo(headings);
        }
    }
}
