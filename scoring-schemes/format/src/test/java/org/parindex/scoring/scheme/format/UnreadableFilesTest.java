package org.parindex.scoring.scheme.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.scheme.format.SchemeFiles.HEAD;
import static org.parindex.scoring.scheme.format.SchemeFiles.TREE;
import static org.parindex.scoring.scheme.format.SchemeFiles.described;
import static org.parindex.scoring.scheme.format.SchemeFiles.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFilesTest {

    @Nested
    class Bytes {

        /** Returns the small scheme with a title that begins with these bytes, each given as a Latin-1 character. */
        private static byte[] titled(String bytes) {
            return (HEAD + TREE).replace("Index", bytes + "Index").getBytes(ISO_8859_1);
        }

        @Test
        void refusesAByteThatIsNotUtf8WithItsPlace() {
            assertThat(described(read(titled("S\u00FF"))))
                    .containsExactly(
                            "offices.yaml:4:9: error TXT-103: The text is not UTF-8: byte 0xFF cannot stand here."
                                    + " Save the file with the encoding UTF-8.");
        }

        @Test
        void refusesOverlongUtf8() {
            assertThat(described(read(titled("\u00C0\u00AF"))))
                    .containsExactly(
                            "offices.yaml:4:8: error TXT-103: The text is not UTF-8: byte 0xC0 cannot stand here."
                                    + " Save the file with the encoding UTF-8.");
        }

        @Test
        void refusesATextThatEndsWithinACharacter() {
            assertThat(described(read((HEAD + "# \u00C4").getBytes(ISO_8859_1))))
                    .containsExactly(
                            "offices.yaml:5:3: error TXT-103: The text is not UTF-8: byte 0xC4 cannot stand here."
                                    + " Save the file with the encoding UTF-8.");
        }

        @Test
        void refusesUtf16() {
            String utf16 =
                    "offices.yaml: error TXT-104: The file is UTF-16 text; only UTF-8 is read. Save the file with the encoding UTF-8.";

            assertThat(described(read(("\uFEFF" + HEAD).getBytes(UTF_16LE)))).containsExactly(utf16);
            assertThat(described(read(("\uFEFF" + HEAD).getBytes(UTF_16BE)))).containsExactly(utf16);
        }

        @Test
        void refusesUtf16WithoutAByteOrderMark() {
            assertThat(described(read(HEAD.getBytes(UTF_16LE))))
                    .containsExactly(
                            "offices.yaml:1:2: error TXT-105: The control character U+0000 cannot stand in a text. Delete it.");
        }

        @Test
        void refusesControlCharacters() {
            assertThat(described(read(titled("\u0000"))))
                    .containsExactly(
                            "offices.yaml:4:8: error TXT-105: The control character U+0000 cannot stand in a text. Delete it.");
            assertThat(described(read(titled("A\u0007"))))
                    .containsExactly(
                            "offices.yaml:4:9: error TXT-105: The control character U+0007 cannot stand in a text. Delete it.");
        }

        @Test
        void refusesWhatIsNoCharacterWithItsPlace() {
            assertThat(described(read((HEAD + TREE).replace("Report", "😀\uFFFF"))))
                    .containsExactly(
                            "offices.yaml:8:22: error TXT-105: The control character U+FFFF cannot stand in a text. Delete it.");
        }

        @Test
        void refusesWhatIsNoCharacterAtTheVeryBeginning() {
            assertThat(described(read("\uFFFE" + HEAD + TREE)))
                    .containsExactly(
                            "offices.yaml:1:1: error TXT-105: The control character U+FFFE cannot stand in a text. Delete it.");
        }

        @Test
        void refusesAZipArchive() {
            assertThat(described(read("PK\u0003\u0004rest".getBytes(ISO_8859_1))))
                    .containsExactly(
                            "offices.yaml: error TXT-106: This is a zip archive (a workbook or a document of an office program), not a text."
                                    + " Save it as text with the encoding UTF-8, a table as CSV.");
        }
    }

    @Nested
    class Files {

        private static final String UNREADABLE = ": error TXT-101: The file cannot be opened or read."
                + " Check its name, that it exists and that you may read it.";

        @Test
        void reportsAMissingFileByThePathAsGiven(@TempDir Path folder) {
            Path missing = folder.resolve("offices.yaml");

            assertThat(described(SchemeReader.standard().read(missing))).containsExactly(missing + UNREADABLE);
        }

        @Test
        void reportsAFolder(@TempDir Path folder) {
            assertThat(described(SchemeReader.standard().read(folder))).containsExactly(folder + UNREADABLE);
        }

        @Test
        void reportsAStreamThatBreaksOff() {
            InputStream broken = new ByteArrayInputStream(new byte[0]) {
                @Override
                public byte[] readNBytes(int length) throws IOException {
                    throw new IOException("broken");
                }
            };

            assertThat(described(SchemeReader.standard().read("offices.yaml", broken)))
                    .containsExactly("offices.yaml" + UNREADABLE);
        }

        @Test
        void leavesAStreamOpen() {
            InputStream unclosable = new ByteArrayInputStream(HEAD.getBytes(ISO_8859_1)) {
                @Override
                public void close() {
                    throw new AssertionError("closed");
                }
            };

            assertThat(SchemeReader.standard().read("offices.yaml", unclosable).hasErrors())
                    .isTrue();
        }
    }
}
