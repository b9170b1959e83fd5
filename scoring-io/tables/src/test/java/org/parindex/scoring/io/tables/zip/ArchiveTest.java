package org.parindex.scoring.io.tables.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.TableSource;

class ArchiveTest {

    private static final String HINT_OF_DAMAGE = " Open the file in the program that made it, and save it again.";
    private static final String NO_ARCHIVE =
            "a.zip: error TAB-109: The file is damaged, or not what it seems: it cannot be read as zip."
                    + " Open it in the program that made it, and save it again.";

    private static Checked<Archive> read(byte[] bytes, Limits limits) {
        return TableSource.of("a.zip", bytes, limits).flatMap(source -> Archive.read(source, limits));
    }

    private static Checked<Archive> read(byte[] bytes) {
        return read(bytes, Limits.standard());
    }

    private static List<String> issues(Checked<?> checked) {
        return checked.issues().stream().map(Object::toString).toList();
    }

    private static String text(Archive archive, String name) throws IOException {
        try (InputStream part = archive.open(name)) {
            return new String(part.readAllBytes(), UTF_8);
        }
    }

    private static ByteBuffer edit(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Returns where a signature stands for the last time. */
    private static int last(byte[] bytes, int signature) {
        ByteBuffer in = edit(bytes);
        int at = bytes.length - 4;
        while (in.getInt(at) != signature) {
            at--;
        }
        return at;
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(1).nextBytes(noise);
        return noise;
    }

    @Nested
    class Parts {

        @Test
        void areUnpackedEachTimeTheyAreOpened() throws IOException {
            Archive archive =
                    read(Zips.of("a.xml", "one").with("b/c.xml", "hai").bytes()).orElseThrow();

            assertThat(text(archive, "b/c.xml")).isEqualTo("hai");
            assertThat(text(archive, "a.xml") + text(archive, "a.xml")).isEqualTo("oneone");
        }

        @Test
        void areFoundWithoutCase() {
            Archive archive = read(Zips.of("xl/SharedStrings.xml", "").bytes()).orElseThrow();

            assertThat(archive.has("xl/sharedStrings.xml")).isTrue();
            assertThat(archive.has("xl/sharedStrings")).isFalse();
        }

        @Test
        void canBeStoredAsTheyAre() throws IOException {
            byte[] bytes = new Zips().withStored("a", "abc".getBytes(UTF_8)).bytes();

            assertThat(text(read(bytes).orElseThrow(), "a")).isEqualTo("abc");
        }

        @Test
        void canHaveAnyLength() throws IOException {
            for (int length = 0; length < 70_000; length = length * 3 / 2 + 1) {
                byte[] content = noise(length);
                Archive archive = read(new Zips().with("a", content).bytes()).orElseThrow();

                assertThat(archive.open("a").readAllBytes()).isEqualTo(content);
            }
        }

        /** Streaming writers leave room for sizes of 64 bits: the 32 bits are all set, and the sizes stand behind the name. */
        @Test
        void canHaveTheirSizesIn64Bits() throws IOException {
            byte[] bytes = Zips.of("a", "abc").bytes();
            int entry = last(bytes, 0x02014B50);
            int end = last(bytes, 0x06054B50);
            int packed = edit(bytes).getInt(entry + 20);
            ByteBuffer long64 = edit(new byte[bytes.length + 26]);
            long64.put(bytes, 0, entry + 47)
                    .putShort((short) 0x7777)
                    .putShort((short) 2)
                    .putShort((short) 0);
            long64.putShort((short) 1).putShort((short) 16).putLong(3).putLong(packed);
            long64.put(bytes, end, bytes.length - end);
            long64.putInt(entry + 20, -1).putInt(entry + 24, -1).putShort(entry + 30, (short) 26);
            long64.putInt(end + 26 + 12, 47 + 26);

            assertThat(text(read(long64.array()).orElseThrow(), "a")).isEqualTo("abc");
        }

        @Test
        void canHaveACommentBehindThem() throws IOException {
            byte[] bytes = Zips.of("a", "abc").bytes();
            ByteBuffer commented = edit(Arrays.copyOf(bytes, bytes.length + 5));
            commented.putShort(bytes.length - 2, (short) 5);

            assertThat(text(read(commented.array()).orElseThrow(), "a")).isEqualTo("abc");
        }

        @Test
        void mustBeThereToBeOpened() {
            Archive archive = read(Zips.of("a", "").bytes()).orElseThrow();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> archive.open("b"))
                    .withMessage("name (b) is not in the archive");
        }

        @Test
        void canBeFoldersWithoutContent() {
            assertThat(read(Zips.of("xl/", "").with("xl/a", "").bytes())
                            .orElseThrow()
                            .has("xl/"))
                    .isFalse();
        }
    }

    @Nested
    class Limited {

        @Test
        void theNumberOfParts() {
            byte[] three = Zips.of("a", "1").with("b", "22").with("c", "333").bytes();

            assertThat(read(three, Limits.builder().zipEntries(3).build()).issues())
                    .isEmpty();
            assertThat(issues(read(three, Limits.builder().zipEntries(2).build())))
                    .containsExactly(
                            "a.zip: error TAB-120: The file is an archive of 3 parts that unpack to 6 bytes; at most 2"
                                    + " parts and 104857600 bytes are read. Delete sheets and pictures that are not needed, or save"
                                    + " only the table.");
        }

        @Test
        void theBytesOfAllParts() {
            byte[] six = Zips.of("a", "1").with("b", "22").with("c", "333").bytes();

            assertThat(read(six, Limits.builder().unpackedBytes(6).build()).issues())
                    .isEmpty();
            assertThat(issues(read(six, Limits.builder().unpackedBytes(5).build())))
                    .containsExactly(
                            "a.zip: error TAB-120: The file is an archive of 3 parts that unpack to 6 bytes; at most 500"
                                    + " parts and 5 bytes are read. Delete sheets and pictures that are not needed, or save only the"
                                    + " table.");
        }

        @Test
        void theInflationOfWhatIsLarge() {
            byte[] bomb = new Zips().with("a", new byte[(1 << 20) + 1]).bytes();

            assertThat(issues(read(bomb)))
                    .singleElement()
                    .asString()
                    .matches(
                            "a.zip: error TAB-121: The part \"a\" unpacks to 10\\d\\d times its size; at most 100 times is read."
                                    + " Copy the table into a new file and save that.");
        }

        @Test
        void butNotTheInflationOfWhatIsSmall() throws IOException {
            byte[] blank = new Zips().with("a", new byte[1 << 20]).bytes();

            assertThat(read(blank).orElseThrow().open("a").readAllBytes()).hasSize(1 << 20);
        }
    }

    @Nested
    class Refused {

        @Test
        void whatIsNoArchive() {
            assertThat(issues(read(new byte[0]))).containsExactly(NO_ARCHIVE);
            assertThat(issues(read("unit,1.1\n".getBytes(UTF_8)))).containsExactly(NO_ARCHIVE);
        }

        @Test
        void whatEndsTooEarly() {
            byte[] whole = Zips.of("a", "one").with("b", "two").bytes();

            for (int length = 0; length < whole.length; length++) {
                assertThat(issues(read(Arrays.copyOf(whole, length)))).containsExactly(NO_ARCHIVE);
            }
        }

        @Test
        void aPartThatIsThereTwice() {
            assertThat(issues(read(Zips.of("a.xml", "").with("A.xml", "").bytes())))
                    .containsExactly(
                            "a.zip: error TAB-123: The part \"A.xml\" of the file is missing, damaged, or there twice."
                                    + HINT_OF_DAMAGE);
        }

        @Test
        void aPartThatIsEncrypted() {
            byte[] bytes = Zips.of("a", "").bytes();
            edit(bytes).putShort(last(bytes, 0x02014B50) + 8, (short) 1);

            assertThat(issues(read(bytes))).containsExactly(unreadable());
        }

        @Test
        void aPartThatIsPackedByAnotherMethod() {
            byte[] bytes = Zips.of("a", "").bytes();
            edit(bytes).putShort(last(bytes, 0x02014B50) + 10, (short) 93);

            assertThat(issues(read(bytes))).containsExactly(unreadable());
        }

        private static String unreadable() {
            return "a.zip: error TAB-122: The part \"a\" is encrypted, or packed in a way that is not read."
                    + " Open the file in the program that made it, and save it again without a password.";
        }

        @Test
        void twoPartsOfTheSameBytes() {
            byte[] inner = Zips.of("b", "1").bytes();
            byte[] bytes = new Zips().withStored("a", inner).with("b", "1").bytes();
            int startOfInner = 30 + "a".length();
            edit(bytes).putInt(last(bytes, 0x02014B50) + 42, startOfInner);

            assertThat(issues(read(bytes))).containsExactly(NO_ARCHIVE);
        }
    }

    @Nested
    class Lies {

        @Test
        void aboutTheLengthEndTheReading() {
            byte[] bytes = new Zips().with("a", noise(100_000)).bytes();
            edit(bytes).putInt(last(bytes, 0x02014B50) + 24, 99_999);
            Archive archive = read(bytes).orElseThrow();

            assertThatExceptionOfType(ZipException.class)
                    .isThrownBy(() -> archive.open("a").readAllBytes());
        }

        @Test
        void aboutTheContentEndTheReading() {
            byte[] bytes = Zips.of("a", "66.72").bytes();
            edit(bytes).putInt(last(bytes, 0x02014B50) + 16, 1);
            Archive archive = read(bytes).orElseThrow();

            assertThatExceptionOfType(ZipException.class)
                    .isThrownBy(() -> archive.open("a").readAllBytes());
        }

        @Test
        void areFoundByUnpackingEverything() {
            byte[] bytes = Zips.of("a", "66.72").with("b", "1").bytes();
            edit(bytes).putInt(last(bytes, 0x02014B50) + 16, 1);

            assertThat(issues(read(bytes).flatMap(Archive::verified)))
                    .containsExactly(
                            "a.zip: error TAB-123: The part \"b\" of the file is missing, damaged, or there twice."
                                    + HINT_OF_DAMAGE);
        }
    }
}
