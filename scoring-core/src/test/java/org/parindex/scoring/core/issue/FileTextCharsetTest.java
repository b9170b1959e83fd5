package org.parindex.scoring.core.issue;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that need not be UTF-8. The bytes of a letter are those of the Unicode charts and of the code page 1258. */
class FileTextCharsetTest {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    private static Checked<FileText> read(String bytes, Charset unmarked) {
        return FileText.of("f.csv", HexFormat.of().parseHex(bytes.replace(" ", "")), unmarked);
    }

    private static String text(String bytes, Charset unmarked) {
        return read(bytes, unmarked).orElseThrow().text();
    }

    @ParameterizedTest
    @CsvSource({"FFFE 5300 DF1E 0A00", "FEFF 0053 1EDF 000A", "EFBBBF 53 E1BB9F 0A", "53 E1BB9F 0A"})
    void aByteOrderMarkTellsTheEncoding(String bytes) {
        assertThat(text(bytes, UTF_8)).isEqualTo("Sở\n");
    }

    @ParameterizedTest
    @CsvSource({"FFFE 5300", "FEFF 0053", "EFBBBF 53"})
    void aByteOrderMarkGoesBeforeTheDeclaredCharset(String bytes) {
        assertThat(text(bytes, WINDOWS_1258)).isEqualTo("S");
    }

    @Test
    void withoutMarkTheDeclaredCharsetHolds() {
        assertThat(text("53 F5 D2", WINDOWS_1258)).isEqualTo("S\u01A1\u0309");
    }

    @ParameterizedTest
    @CsvSource({
        "FFFE 5300 0A00 53, 2:1, UTF-16LE, 53",
        "FFFE 5300 00D8 5300, 1:2, UTF-16LE, 00",
        "FEFF 0053 DC00, 1:2, UTF-16BE, DC"
    })
    void whatIsNotUtf16IsRefusedAtItsPlace(String bytes, String place, String charset, String found) {
        assertThat(read(bytes, UTF_8).issues())
                .singleElement()
                .hasToString("f.csv:" + place + ": error TXT-107: The text is not " + charset + ": byte 0x" + found
                        + " cannot stand here. Save the file with the encoding UTF-8.");
    }

    @Test
    void whatTheDeclaredCharsetHasNotIsRefusedAtItsPlace() {
        assertThat(read("41 0D0A 53 F5", US_ASCII).issues())
                .singleElement()
                .hasToString("f.csv:2:2: error TXT-107: The text is not US-ASCII: byte 0xF5 cannot stand here."
                        + " Save the file with the encoding UTF-8.");
    }

    @Test
    void controlCharactersAreRefusedInAnyEncoding() {
        assertThat(read("FFFE 5300 0000", UTF_8).issues())
                .singleElement()
                .hasToString(
                        "f.csv:1:2: error TXT-105: The control character U+0000 cannot stand in a text. Delete it.");
    }

    @Test
    void theCharsetIsRequired() {
        assertThatNullPointerException().isThrownBy(() -> read("53", null)).withMessage("unmarked");
    }
}
