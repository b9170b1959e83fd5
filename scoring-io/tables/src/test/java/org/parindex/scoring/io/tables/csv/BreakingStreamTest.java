package org.parindex.scoring.io.tables.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.io.tables.TableReaders;

/** Streams that break after each of their bytes. */
class BreakingStreamTest {

    private static final byte[] CSV = "\uFEFFunit,1.1\r\n\"Sở \"\"A\"\"\",1.5\nB,2\n".getBytes(UTF_8);
    private static final List<String> ROWS =
            List.of("a.csv:1 [unit, 1.1]", "a.csv:2 [Sở \"A\", 1.5]", "a.csv:4 [B, 2]");
    private static final String UNREADABLE = ": error TXT-101: The file cannot be opened or read."
            + " Check its name, that it exists and that you may read it.";

    private static InputStream breaking(byte[] bytes, int good) {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(bytes, 0, good), broken);
    }

    private static void assertUnreadable(Checked<?> read) {
        assertThat(read.issues()).singleElement().asString().endsWith(UNREADABLE);
    }

    @Test
    void areReportedWhenATableIsRead() {
        for (int good = 0; good <= CSV.length; good++) {
            assertUnreadable(CsvTableReader.standard().read("a.csv", breaking(CSV, good)));
        }
    }

    @Test
    void areReportedWhenItIsReadRowByRow() {
        for (int good = 0; good <= CSV.length; good++) {
            List<String> rows = new ArrayList<>();
            Checked<Integer> read =
                    CsvTableReader.standard().forEachRow("a.csv", breaking(CSV, good), row -> rows.add(row.toString()));

            assertUnreadable(read);
            assertThat(rows).isEqualTo(ROWS.subList(0, rows.size()));
        }
    }

    @Test
    void areReportedWhenADocumentIsRead() {
        byte[] utf16 = "\uFEFFunit\t1.1\nA\t1\n".getBytes(UTF_16LE);
        for (int good = 0; good <= utf16.length; good++) {
            assertUnreadable(TableReaders.installed().read("a.csv", breaking(utf16, good)));
            assertUnreadable(TableReaders.installed().read("a.txt", breaking(utf16, good)));
        }
    }
}
