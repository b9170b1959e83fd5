package org.parindex.scoring.io.tables.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Table;

class CsvLimitsTest {

    private static Checked<Table> read(Limits.Builder limits, String csv) {
        return CsvTableReader.of(limits.build()).read("scores.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)));
    }

    private static List<String> issues(Limits.Builder limits, String csv) {
        return read(limits, csv).issues().stream().map(Issue::toString).toList();
    }

    @Nested
    class Bytes {

        @Test
        void areTakenUpToTheLimit() {
            assertThat(issues(Limits.builder().tableBytes(5), "unit\n")).isEmpty();
        }

        @Test
        void areRefusedBeyondIt() {
            assertThat(issues(Limits.builder().tableBytes(4), "unit\n"))
                    .containsExactly(
                            "scores.csv: error TXT-102: The file is larger than 4 bytes, the most that is read.");
        }
    }

    @Nested
    class Rows {

        private static final String TWO_ROWS = "unit\nA\nB\n";

        @Test
        void areTakenUpToTheLimitWithoutTheHeader() {
            assertThat(issues(Limits.builder().rows(2), TWO_ROWS)).isEmpty();
        }

        @Test
        void areRefusedBeyondIt() {
            assertThat(issues(Limits.builder().rows(2), TWO_ROWS + "C\n"))
                    .containsExactly(
                            "scores.csv:4: error TAB-102: There are more than 2 rows, the most that are read.");
        }

        @Test
        void areNotCountedWhenTheyAreEmpty() {
            assertThat(issues(Limits.builder().rows(2), "\n" + TWO_ROWS + "\n , \n\n"))
                    .isEmpty();
        }
    }

    @Nested
    class Columns {

        private static final String FAULT = "error TAB-103: There are more than 2 columns, the most that are read.";

        @Test
        void areTakenUpToTheLimit() {
            assertThat(issues(Limits.builder().columns(2), "unit,1.1\nA,1\n")).isEmpty();
        }

        @Test
        void makeNoRowWhenAllUpToTheLimitAreEmpty() {
            Table table =
                    read(Limits.builder().columns(2), "unit,1.1\n,\nA,1\n").orElseThrow();

            assertThat(table.rows()).hasSize(1);
        }

        @Test
        void areRefusedBeyondItInTheHeader() {
            assertThat(issues(Limits.builder().columns(2), "unit,1.1,1.2\nA,1\n"))
                    .containsExactly("scores.csv:1: " + FAULT);
        }

        @Test
        void areRefusedBeyondItInARow() {
            assertThat(issues(Limits.builder().columns(2), "unit,1.1\nA,1,2\n"))
                    .containsExactly("scores.csv:2: " + FAULT);
        }

        @Test
        void areRefusedBeyondItEvenIfAllBeforeAreEmpty() {
            assertThat(issues(Limits.builder().columns(2), "unit,1.1\n,,,,,1\n"))
                    .containsExactly("scores.csv:2: " + FAULT);
        }

        @Test
        void areRefusedAsSuchHoweverManyThereAre() {
            assertThat(issues(Limits.builder().columns(2), "unit,1.1\nA" + ",1".repeat(20_000)))
                    .containsExactly("scores.csv:2: " + FAULT);
        }

        @Test
        void mayBeAsManyAsTheCallerAllows() {
            Table table = read(Limits.builder().columns(20_000), "unit" + ",x".repeat(19_999))
                    .orElseThrow();

            assertThat(table.headings().cells()).hasSize(20_000);
        }
    }

    @Nested
    class Characters {

        @Test
        void ofACellAreTakenUpToTheLimit() {
            assertThat(issues(Limits.builder().cellCharacters(4), "unit\n  Sở A  \n"))
                    .isEmpty();
        }

        @Test
        void ofACellAreRefusedBeyondIt() {
            assertThat(issues(Limits.builder().cellCharacters(4), "unit,1.1\nA,12345\n"))
                    .containsExactly("scores.csv:2:2: error TAB-104: The cell is longer than 4 characters, the most"
                            + " that are read.");
        }

        @Test
        void ofOneCellMayFillTheWholeFile() {
            Limits.Builder limits = Limits.builder().tableBytes(70_000).cellCharacters(70_000);

            assertThat(issues(limits, "x".repeat(70_000))).isEmpty();
            assertThat(issues(limits, "\"" + "x".repeat(69_998) + "\"")).isEmpty();
        }

        @Test
        void ofAHugeCellAreRefusedAsSuch() {
            assertThat(issues(Limits.builder(), "unit,1.1\nA," + "1".repeat(17 << 20)))
                    .containsExactly("scores.csv:2:2: error TAB-104: The cell is longer than 32767 characters, the most"
                            + " that are read.");
        }
    }
}
