package org.parindex.scoring.core.issue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.util.HexFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {

    private static final int LIMIT = 1_000;

    @Nested
    class IsTakenAsItIs {

        @ParameterizedTest
        @ValueSource(strings = {"", "a", "Sở Nội vụ,92.56\n", "a\r\nb\rc\n\td", "😀\u00A0e\u0301\u200B", "PK"})
        void aTextInUtf8(String text) {
            Checked<FileText> read = read(text.getBytes(UTF_8));
            assertThat(read.issues()).isEmpty();
            assertThat(read.orElseThrow()).isEqualTo(new FileText("f.csv", text));
        }

        @Test
        void withoutItsByteOrderMark() {
            assertThat(read(hex("EFBBBF 61")).orElseThrow().text()).isEqualTo("a");
            assertThat(read(hex("EFBBBF")).orElseThrow().text()).isEmpty();
        }

        @Test
        void withAllButTheFirstByteOrderMark() {
            assertThat(read(hex("EFBBBF EFBBBF 61 EFBBBF")).orElseThrow().text())
                    .isEqualTo("\uFEFFa\uFEFF");
        }
    }

    @Nested
    class WhatIsNotUtf8 {

        @ParameterizedTest
        @CsvSource({
            "FF, 1:1, FF",
            "61 80, 1:2, 80",
            "6162 0A 6364 FF, 2:3, FF",
            "61 0D0A 62 FF, 2:2, FF",
            "61 0D 62 FF, 2:2, FF",
            "61 0D0A 0D0A FF, 3:1, FF",
            "E1BB9F 0A E1BB99 C328, 2:2, C3",
            "E1BB, 1:1, E1",
            "61 C3, 1:2, C3",
            "C0AF, 1:1, C0",
            "EDA080, 1:1, ED",
            "F4908080, 1:1, F4",
            "EFBBBF 61 80, 1:2, 80",
            "EFBBBF 61 0A 80, 2:1, 80"
        })
        void isRefusedAtItsPlace(String bytes, String place, String found) {
            assertThat(read(hex(bytes)).issues())
                    .singleElement()
                    .hasToString("f.csv:" + place + ": error TXT-103: The text is not UTF-8: byte 0x" + found
                            + " cannot stand here. Save the file with the encoding UTF-8.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"FFFE 6100", "FEFF 0061", "FFFE", "FEFF"})
        void isRefusedByNameIfItIsUtf16(String bytes) {
            assertThat(read(hex(bytes)).issues())
                    .singleElement()
                    .hasToString("f.csv: error TXT-104: The file is UTF-16 text; only UTF-8 is read."
                            + " Save the file with the encoding UTF-8.");
        }

        @Test
        void isRefusedByNameIfItIsAZipArchive() {
            assertThat(read(hex("504B0304 FF")).issues())
                    .singleElement()
                    .hasToString("f.csv: error TXT-106: This is a zip archive (a workbook or a document of an office"
                            + " program), not a text. Save it as text with the encoding UTF-8, a table as CSV.");
        }

        @Test
        void leavesNoValue() {
            assertThat(read(hex("61 FF")).value()).isEmpty();
            assertThat(read(hex("61 00")).value()).isEmpty();
        }
    }

    @Nested
    class ControlCharacters {

        @ParameterizedTest
        @CsvSource({
            "00, 1:1, 0000",
            "61 0A 62 00 63, 2:2, 0000",
            "6100 6200, 1:2, 0000",
            "61 0D 07, 2:1, 0007",
            "09 0B, 1:2, 000B",
            "E1BB9F 7F, 1:2, 007F",
            "C285, 1:1, 0085",
            "1B 00, 1:1, 001B",
            "504B03, 1:3, 0003",
            "EFBBBF 1A, 1:1, 001A"
        })
        void areRefusedAtTheFirst(String bytes, String place, String found) {
            assertThat(read(hex(bytes)).issues())
                    .singleElement()
                    .hasToString("f.csv:" + place + ": error TXT-105: The control character U+" + found
                            + " cannot stand in a text. Delete it.");
        }
    }

    @Nested
    class Size {

        private final byte[] five = "12345".getBytes(UTF_8);

        @Test
        void theLimitItselfIsRead() {
            assertThat(FileText.read("f.csv", new ByteArrayInputStream(five), 5)
                            .orElseThrow()
                            .text())
                    .isEqualTo("12345");
        }

        @Test
        void oneByteMoreIsRefused() {
            assertThat(FileText.read("f.csv", new ByteArrayInputStream(five), 4).issues())
                    .singleElement()
                    .hasToString("f.csv: error TXT-102: The file is larger than 4 bytes, the most that is read.");
        }

        @Test
        void theByteBeyondTheLimitMayBeAny() {
            assertThat(FileText.read("f.csv", new ByteArrayInputStream(new byte[] {'a', 0}), 1)
                            .issues())
                    .singleElement()
                    .hasToString("f.csv: error TXT-102: The file is larger than 1 bytes, the most that is read.");
        }

        @Test
        void theByteOrderMarkCounts() {
            byte[] marked = Bytes.concat(hex("EFBBBF"), five);
            assertThat(FileText.read("f.csv", new ByteArrayInputStream(marked), 7)
                            .hasErrors())
                    .isTrue();
            assertThat(FileText.read("f.csv", new ByteArrayInputStream(marked), 8)
                            .hasErrors())
                    .isFalse();
        }
    }

    private static Checked<FileText> read(byte[] bytes) {
        return FileText.read("f.csv", new ByteArrayInputStream(bytes), LIMIT);
    }

    private static byte[] hex(String bytes) {
        return HexFormat.of().parseHex(bytes.replace(" ", ""));
    }
}
