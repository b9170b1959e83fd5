package org.parindex.scoring.core.issue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.forLanguageTag;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What {@link FileText} does with the streams that it opens or is given. */
class FileTextStreamTest {

    private static final int LIMIT = 1_000;
    private static final byte[] TEXT = "unit,1.1\nSở Y tế,2\n".getBytes(UTF_8);

    @Nested
    class Failing {

        @Test
        void aStreamThatBreaksAfterAnyByteIsUnreadable() {
            for (int good = 0; good <= TEXT.length; good++) {
                Checked<FileText> read = FileText.read("f.csv", new BreakingStream(good), LIMIT);
                assertThat(read.value()).as("after %s bytes", good).isEmpty();
                assertUnreadable(read);
            }
        }

        @Test
        void anOpenerThatThrowsIsUnreadable() {
            assertUnreadable(FileText.read(
                    "f.csv",
                    () -> {
                        throw new FileNotFoundException("/srv/secret/f.csv");
                    },
                    LIMIT));
        }

        @Test
        void anOpenerThatHasNothingIsUnreadable() {
            assertUnreadable(FileText.read("f.csv", () -> null, LIMIT));
        }

        @Test
        void theIssueSpeaksVietnamese() {
            Issue issue = FileText.read("f.csv", () -> null, LIMIT).issues().get(0);
            assertThat(issue.describe(forLanguageTag("vi")))
                    .isEqualTo("f.csv: lỗi TXT-101: Không mở được hoặc không đọc được tệp."
                            + " Kiểm tra tên tệp, tệp có tồn tại không và quyền đọc tệp.");
        }

        private void assertUnreadable(Checked<FileText> read) {
            assertThat(read.issues())
                    .singleElement()
                    .hasToString("f.csv: error TXT-101: The file cannot be opened or read."
                            + " Check its name, that it exists and that you may read it.");
        }
    }

    @Nested
    class Closing {

        @Test
        void whatIsOpenedIsClosed() {
            WatchedStream stream = new WatchedStream(TEXT);
            assertThat(FileText.read("f.csv", () -> stream, LIMIT).hasErrors()).isFalse();
            assertThat(stream.closed).isTrue();
        }

        @Test
        void whatIsOpenedIsClosedAfterAFaultToo() {
            WatchedStream stream = new WatchedStream(new byte[] {(byte) 0xFF});
            assertThat(FileText.read("f.csv", () -> stream, LIMIT).hasErrors()).isTrue();
            assertThat(stream.closed).isTrue();
        }

        @Test
        void whatIsGivenStaysOpen() {
            WatchedStream stream = new WatchedStream(TEXT);
            assertThat(FileText.read("f.csv", stream, LIMIT).hasErrors()).isFalse();
            assertThat(stream.closed).isFalse();
        }
    }

    @Test
    void anEndlessStreamIsReadOneByteBeyondTheLimit() {
        EndlessStream endless = new EndlessStream();
        assertThat(FileText.read("f.csv", endless, LIMIT).issues())
                .singleElement()
                .hasToString("f.csv: error TXT-102: The file is larger than 1000 bytes, the most that is read.");
        assertThat(endless.read).isEqualTo(LIMIT + 1);
    }

    /** Gives some bytes of the text, then throws. */
    private static final class BreakingStream extends InputStream {
        private final int good;
        private int given;

        BreakingStream(int good) {
            this.good = good;
        }

        @Override
        public int read() throws IOException {
            if (given == good) {
                throw new IOException("broken");
            }
            return TEXT[given++] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            bytes[from] = (byte) read();
            return 1;
        }
    }

    /** Remembers whether it was closed. */
    private static final class WatchedStream extends ByteArrayInputStream {
        private boolean closed;

        WatchedStream(byte[] bytes) {
            super(bytes);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Counts what is read of it. */
    private static final class EndlessStream extends InputStream {
        private int read;

        @Override
        public int read() {
            read++;
            return 'x';
        }
    }
}
