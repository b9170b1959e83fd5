package org.parindex.scoring.core.issue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link FileText#stream}: the same strictness, without the text in the memory. */
class FileTextReaderTest {

    private static final int BLOCK = 1 << 16;

    private static Reader reader(byte... bytes) {
        return FileText.stream("f.csv", new ByteArrayInputStream(bytes), Integer.MAX_VALUE);
    }

    /** What is read, and then the issue. */
    private static List<String> read(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            reader.transferTo(new java.io.StringWriter() {
                @Override
                public void write(char[] chars, int from, int count) {
                    text.append(chars, from, count);
                }
            });
            return List.of(text.toString());
        } catch (TextException fault) {
            return List.of(text.toString(), fault.issue().toString());
        }
    }

    @Nested
    class AllBeforeTheFirstFault {

        @Test
        void isReadWhateverComesBehindIt() throws IOException {
            byte[] text = Bytes.concat("Sở\n".getBytes(UTF_8), new byte[] {'x', 0, (byte) 0xFF});

            assertThat(read(reader(text)))
                    .containsExactly(
                            "Sở\nx",
                            "f.csv:2:2: error TXT-105: The control character U+0000 cannot stand in a text. Delete it.");
        }

        @Test
        void isReadBeforeAByteThatIsNotUtf8() throws IOException {
            assertThat(read(reader((byte) 'a', (byte) 0xF5, (byte) 0)))
                    .containsExactly(
                            "a",
                            "f.csv:1:2: error TXT-103: The text is not UTF-8: byte 0xF5 cannot stand here."
                                    + " Save the file with the encoding UTF-8.");
        }

        @Test
        void isReadUpToTheLimit() throws IOException {
            InputStream text = new ByteArrayInputStream("aở".getBytes(UTF_8));

            assertThat(read(FileText.stream("f.csv", text, 3)))
                    .containsExactly(
                            "a", "f.csv: error TXT-102: The file is larger than 3 bytes, the most that is read.");
        }

        @Test
        void isAllIfTheTextEndsAtTheLimit() throws IOException {
            InputStream text = new ByteArrayInputStream("aở".getBytes(UTF_8));

            assertThat(read(FileText.stream("f.csv", text, 4))).containsExactly("aở");
        }

        @Test
        void isFollowedByTheSameFaultAgain() {
            Reader reader = reader((byte) 0xFF);

            assertThatThrownBy(reader::read).isInstanceOf(TextException.class);
            assertThatThrownBy(reader::read).isInstanceOf(TextException.class);
        }
    }

    @Nested
    class BlocksOfBytes {

        @ParameterizedTest
        @ValueSource(strings = {"ở", "😀", "\r\n", "e\u0301"})
        void mayCutACharacter(String cut) throws IOException {
            for (int before = BLOCK - 5; before <= BLOCK; before++) {
                String text = "x".repeat(before) + cut + "y";
                assertThat(read(reader(text.getBytes(UTF_8)))).containsExactly(text);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r", "\r\n"})
        void doNotChangeTheCountOfLinesAndColumns(String end) throws IOException {
            for (int before = BLOCK - 3; before <= BLOCK; before++) {
                byte[] text = ("x".repeat(before) + end + "ab\u0007").getBytes(UTF_8);
                assertThat(read(reader(text)))
                        .element(1)
                        .asString()
                        .startsWith("f.csv:2:3: error TXT-105: The control character U+0007");
            }
        }

        @Test
        void doNotChangeTheColumnInALongLine() throws IOException {
            byte[] text = ("x".repeat(3 * BLOCK) + "\u0007").getBytes(UTF_8);

            assertThat(read(reader(text))).element(1).asString().startsWith("f.csv:1:" + (3 * BLOCK + 1) + ": ");
        }
    }

    @Test
    void charactersCanBeReadOneByOne() throws IOException {
        Reader reader = reader("ở😀".getBytes(UTF_8));
        List<Integer> read = new ArrayList<>();
        for (int character = reader.read(); character >= 0; character = reader.read()) {
            read.add(character);
        }
        assertThat(read).containsExactly(0x1EDF, 0xD83D, 0xDE00);
    }

    @Test
    void aStreamMayGiveItsBytesInPieces() throws IOException {
        String text = "Sở Nội vụ,92.56\r\n".repeat(10_000);
        byte[] bytes = text.getBytes(UTF_8);
        InputStream pieces = new SequenceInputStream(
                new ByteArrayInputStream(bytes, 0, 5), new ByteArrayInputStream(bytes, 5, bytes.length - 5));

        assertThat(read(FileText.stream("f.csv", pieces, bytes.length))).containsExactly(text);
    }

    @Test
    void theAnswerIsThatOfTheTextInTheMemory() throws IOException {
        long seed = 20_260_101L;
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = "unit,1.1\r\nSở Y tế,2\n".getBytes(UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            Checked<FileText> whole = FileText.of("f.csv", bytes);
            List<String> streamed = read(reader(bytes));

            assertThat(whole.value()
                            .map(FileText::text)
                            .orElseGet(() -> whole.issues().get(0).toString()))
                    .as("seed %s, text %s", seed, i)
                    .isEqualTo(streamed.get(streamed.size() - 1));
        }
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        InputStream stream = new InputStream() {
            @Override
            public int read() {
                return -1;
            }

            @Override
            public void close() throws IOException {
                throw new IOException("closed");
            }
        };
        try (Reader reader = FileText.stream("f.csv", stream, 1)) {
            assertThat(reader.read()).isEqualTo(-1);
        }
    }
}
