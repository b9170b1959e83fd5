package org.parindex.scoring.io.tables.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Row;

/** Tables that are read row by row. */
class CsvStreamTest {

    private static final String CSV = "unit,1.1\n\n\"Sở\r\nY tế\", 2\n , \nSở Nội vụ\u00A0,1.5\n";
    private static final String UNREADABLE = "error TXT-101: The file cannot be opened or read."
            + " Check its name, that it exists and that you may read it.";

    private final CsvTableReader reader = CsvTableReader.standard();
    private final List<String> rows = new ArrayList<>();

    private Checked<Integer> read(CsvTableReader reader, byte... csv) {
        return reader.forEachRow("a.csv", new ByteArrayInputStream(csv), row -> rows.add(row.toString()));
    }

    private Checked<Integer> read(String csv) {
        return read(reader, csv.getBytes(UTF_8));
    }

    private static List<String> issues(Checked<Integer> read) {
        return read.issues().stream().map(Issue::toString).toList();
    }

    @Nested
    class Rows {

        @Test
        void comeOneAfterAnotherTheHeaderFirst() {
            assertThat(read(CSV).orElseThrow()).isEqualTo(2);
            assertThat(rows)
                    .containsExactly("a.csv:1 [unit, 1.1]", "a.csv:3 [Sở\r\nY tế, 2]", "a.csv:6 [Sở Nội vụ, 1.5]");
        }

        @Test
        void haveCellsWithTheirPlaces() {
            List<String> places = new ArrayList<>();
            reader.forEachRow(
                    "a.csv",
                    new ByteArrayInputStream("unit\nA,2".getBytes(UTF_8)),
                    row -> places.add(row.cells().get(row.cells().size() - 1).toString()));

            assertThat(places).last().isEqualTo("Cell[text=2, kind=TEXT, location=a.csv:2:2]");
        }

        @Test
        void canBeKept() {
            List<Row> kept = new ArrayList<>();
            reader.forEachRow("a.csv", new ByteArrayInputStream(CSV.getBytes(UTF_8)), kept::add);

            assertThat(kept).element(1).hasToString("a.csv:3 [Sở\r\nY tế, 2]");
        }

        @Test
        void mayHaveAnotherSeparatorThatIsDeclared() {
            read(reader.separator(';'), "unit;1.1\nA;1,5\n".getBytes(UTF_8));

            assertThat(rows).containsExactly("a.csv:1 [unit, 1.1]", "a.csv:2 [A, 1,5]");
        }

        @Test
        void mayBeMoreThanAnyBlockOfTheReader() {
            assertThat(read("unit,1.1\r\n" + "Sở Y tế,2\r\n".repeat(50_000)).orElseThrow())
                    .isEqualTo(50_000);
            assertThat(rows).last().isEqualTo("a.csv:50001 [Sở Y tế, 2]");
        }
    }

    @Nested
    class Faults {

        @Test
        void leaveTheRowsBeforeThem() {
            Checked<Integer> read = read("unit,1.1\nA,1\nB,\"2\nC,3\n");

            assertThat(read.value()).contains(1);
            assertThat(rows).containsExactly("a.csv:1 [unit, 1.1]", "a.csv:2 [A, 1]");
            assertThat(issues(read))
                    .containsExactly("a.csv:3:2: error TAB-101: The quotes of a cell are wrong here: one is not closed,"
                            + " or there is text after the closing one. Put the whole cell between double quotes, and"
                            + " write a double quote inside it twice.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "\n , \n",
                    "unit;1.1\nA;1\n",
                    "unit\t1.1\n",
                    "unit,1.1\n\"A\"x,1\n",
                    "unit,1.1\nA,\u0007\nB,\u0008\n",
                    "unit,1.1\nA,1\u0085",
                    "PK\u0003\u0004",
                    "unit,1.1\nA,1,3,4\nB,1",
                    "unit,1.1\nA,123456\nB,1",
                    "unit\nA\nB\nC\nD\n",
                    "unit,1.1,1.2\nA,1,2\nB,1,2\nC,1,2\n"
                })
        void areThoseOfTheTableInTheMemory(String csv) {
            CsvTableReader strict = CsvTableReader.of(Limits.builder()
                    .rows(3)
                    .columns(3)
                    .cells(9)
                    .cellCharacters(5)
                    .build());
            List<Issue> whole = strict.read("a.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)))
                    .issues();

            assertThat(whole).hasSize(1);
            assertThat(read(strict, csv.getBytes(UTF_8)).issues()).isEqualTo(whole);
        }

        @Test
        void inTheEncodingHaveTheirPlace() {
            Checked<Integer> read =
                    read(reader, (byte) 'u', (byte) '\n', (byte) 'S', (byte) '\n', (byte) 'S', (byte) 0xF5);

            assertThat(rows).containsExactly("a.csv:1 [u]", "a.csv:2 [S]");
            assertThat(issues(read))
                    .containsExactly("a.csv:3:2: error TXT-103: The text is not UTF-8: byte 0xF5 cannot stand here."
                            + " Save the file with the encoding UTF-8.");
        }

        @Test
        void ofSizeLeaveTheRowsThatFit() {
            Checked<Integer> read =
                    read(CsvTableReader.of(Limits.builder().tableBytes(9).build()), "unit\nA\nBCD\n".getBytes(UTF_8));

            assertThat(rows).containsExactly("a.csv:1 [unit]", "a.csv:2 [A]");
            assertThat(issues(read))
                    .containsExactly("a.csv: error TXT-102: The file is larger than 9 bytes, the most that is read.");
        }

        @Test
        void ofCellsThatDoNotEndAreFoundInLittleMemory() {
            AtomicInteger given = new AtomicInteger();
            InputStream endless = new InputStream() {
                @Override
                public int read() {
                    int offset = given.getAndIncrement();
                    return offset < 7 ? "unit\nA\"".charAt(offset) : offset == 7 ? '\n' : offset == 8 ? '"' : 'x';
                }
            };
            Checked<Integer> read = reader.forEachRow("a.csv", endless, row -> rows.add(row.toString()));

            assertThat(issues(read))
                    .containsExactly("a.csv:3:1: error TAB-131: The cell that begins here is longer than 32767"
                            + " characters, the most that are read, or its quotes are not closed. Put the whole cell"
                            + " between double quotes, and write a double quote inside it twice.");
            assertThat(given.get()).isLessThan(300_000);
        }

        @Test
        void areNotCellsOfTheGreatestLength() {
            String longest = "x".repeat(32_767);
            String quoted = "\"" + "\"\"".repeat(32_767) + "\"";

            assertThat(issues(read(longest + "," + quoted + "\n" + quoted + "," + longest)))
                    .isEmpty();
        }
    }

    @Nested
    class WhatTheTakerThrows {

        @Test
        void reachesTheCallerAsItIs() {
            UncheckedIOException mine = new UncheckedIOException(new IOException("disk full"));

            assertThatThrownBy(() -> reader.forEachRow("a.csv", new ByteArrayInputStream(CSV.getBytes(UTF_8)), row -> {
                        throw mine;
                    }))
                    .isSameAs(mine);
        }
    }

    @Nested
    class Sources {

        @TempDir
        Path folder;

        @Test
        void mayBeFiles() throws IOException {
            Path file = Files.writeString(folder.resolve("điểm.csv"), "unit\nA\n");

            assertThat(reader.forEachRow(file, row -> rows.add(row.toString())).orElseThrow())
                    .isEqualTo(1);
            assertThat(rows).containsExactly(file + ":1 [unit]", file + ":2 [A]");
            assertThat(Files.deleteIfExists(file)).isTrue();
        }

        @Test
        void areReportedWhenTheyCannotBeOpened() {
            assertThat(issues(reader.forEachRow(Path.of("no-such.csv"), row -> {})))
                    .containsExactly("no-such.csv: " + UNREADABLE);
            assertThat(issues(reader.forEachRow("a.csv", () -> null, row -> {})))
                    .containsExactly("a.csv: " + UNREADABLE);
        }

        @Test
        void needATaker() {
            assertThatNullPointerException()
                    .isThrownBy(() -> reader.forEachRow("a.csv", () -> null, null))
                    .withMessage("rows");
        }
    }
}
