package org.parindex.scoring.io.tables.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.io.tables.Table;

class CsvSourcesTest {

    private static final byte[] CSV = "unit,1.1\nSở Nội vụ,2\n".getBytes(UTF_8);
    private static final String UNREADABLE = "error TXT-101: The file cannot be opened or read."
            + " Check its name, that it exists and that you may read it.";

    private final CsvTableReader tables = CsvTableReader.standard();

    private static List<String> issues(Checked<Table> table) {
        return table.issues().stream().map(Issue::toString).toList();
    }

    private static String unit(Checked<Table> table) {
        return table.orElseThrow().rows().get(0).cells().get(0).text();
    }

    @Test
    void limitsAreRequired() {
        assertThatNullPointerException()
                .isThrownBy(() -> CsvTableReader.of(null))
                .withMessage("limits");
    }

    @Nested
    class Paths {

        @TempDir
        Path folder;

        @Test
        void areReadAndNamedAsTheCallerNamedThem() throws IOException {
            Path file = Files.write(folder.resolve("điểm.csv"), CSV);

            Checked<Table> table = tables.read(file);

            assertThat(unit(table)).isEqualTo("Sở Nội vụ");
            assertThat(table.orElseThrow().file()).isEqualTo(file.toString());
        }

        @Test
        void areClosedSoThatTheyCanBeDeleted() throws IOException {
            Path file = Files.write(folder.resolve("scores.csv"), CSV);
            tables.read(file);

            assertThat(Files.deleteIfExists(file)).isTrue();
        }

        @Test
        void areReportedWhenTheyAreNotThere() {
            assertThat(issues(tables.read(Path.of("no-such.csv")))).containsExactly("no-such.csv: " + UNREADABLE);
        }

        @Test
        void areReportedWhenTheyAreFolders() {
            assertThat(issues(tables.read(folder))).containsExactly(folder + ": " + UNREADABLE);
        }
    }

    @Nested
    class Streams {

        @Test
        void areReadAndLeftOpen() {
            Watched stream = new Watched(CSV);

            assertThat(unit(tables.read("scores.csv", stream))).isEqualTo("Sở Nội vụ");
            assertThat(stream.closed).isFalse();
        }

        @Test
        void areClosedByWhoOpenedThem() {
            Watched stream = new Watched(CSV);

            assertThat(unit(tables.read("scores.csv", () -> stream))).isEqualTo("Sở Nội vụ");
            assertThat(stream.closed).isTrue();
        }

        @Test
        void areReportedWhenTheyBreak() {
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("disk on fire");
                }
            };

            assertThat(issues(tables.read("scores.csv", broken))).containsExactly("scores.csv: " + UNREADABLE);
        }

        @Test
        void areReportedWhenTheyCannotBeOpened() {
            assertThat(issues(tables.read("scores.csv", () -> {
                        throw new IOException("no such resource");
                    })))
                    .containsExactly("scores.csv: " + UNREADABLE);
        }

        @Test
        void areReportedWhenThereIsNothingToOpen() {
            assertThat(issues(tables.read("scores.csv", () -> null))).containsExactly("scores.csv: " + UNREADABLE);
        }
    }

    @Nested
    class Encodings {

        private List<String> read(byte... csv) {
            return issues(tables.read("scores.csv", new ByteArrayInputStream(csv)));
        }

        @Test
        void otherThanUtf8AreNamedWithThePlace() {
            assertThat(read((byte) 'A', (byte) '\n', (byte) 'S', (byte) 0xF5))
                    .containsExactly(
                            "scores.csv:2:2: error TXT-103: The text is not UTF-8: byte 0xF5 cannot stand here."
                                    + " Save the file with the encoding UTF-8.");
        }

        @Test
        void withOverlongFormsAreNotRepaired() {
            assertThat(read((byte) 'A', (byte) 0xC0, (byte) 0xAF))
                    .containsExactly(
                            "scores.csv:1:2: error TXT-103: The text is not UTF-8: byte 0xC0 cannot stand here."
                                    + " Save the file with the encoding UTF-8.");
        }

        @Test
        void cutInTheMiddleOfACharacterAreNotRepaired() {
            assertThat(read((byte) 'A', (byte) 0xC3))
                    .containsExactly(
                            "scores.csv:1:2: error TXT-103: The text is not UTF-8: byte 0xC3 cannot stand here."
                                    + " Save the file with the encoding UTF-8.");
        }

        @Test
        void ofSixteenBitsAreNamed() {
            assertThat(read("\uFEFFunit,1.1\n".getBytes(UTF_16LE)))
                    .containsExactly("scores.csv: error TXT-104: The file is UTF-16 text; only UTF-8 is read."
                            + " Save the file with the encoding UTF-8.");
        }
    }

    /** A stream that knows whether it was closed. */
    private static final class Watched extends ByteArrayInputStream {

        private boolean closed;

        Watched(byte... bytes) {
            super(bytes);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
