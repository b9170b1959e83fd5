package org.parindex.scoring.io.tables;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people have, whatever it is called, is called by its name. */
class ForeignFormatsTest {

    private static final String ARCHIVE = "PK\u0003\u0004" + "x".repeat(26);
    private static final String END = "PK\u0005\u0006" + "x".repeat(18);

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("PDF", "%PDF-1.7\n%\u00E2\u00E3"),
                Arguments.of("RTF", "{\\rtf1\\ansi unit\\cell 1.1\\cell\\row}"),
                Arguments.of("GIF", "GIF89a\u0001\u0000"),
                Arguments.of("PNG", "\u0089PNG\r\n\u001A\n"),
                Arguments.of("JPEG", "\u00FF\u00D8\u00FF\u00E0"),
                Arguments.of("OpenDocument", ARCHIVE + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet" + END),
                Arguments.of("OpenDocument", "<?xml version='1.0'?><office:document xmlns:office='x'/>"),
                Arguments.of(
                        "XML Spreadsheet 2003",
                        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>"),
                Arguments.of("XLSB", ARCHIVE + "x".repeat(100_000) + "[Content_Types].xml xl/workbook.bin" + END),
                Arguments.of("PowerPoint", ARCHIVE + "[Content_Types].xml ppt/presentation.xml" + END),
                Arguments.of("Numbers, Pages or Keynote", ARCHIVE + "Index/Document.iwa" + END),
                Arguments.of("ZIP", ARCHIVE + "scores.csv" + END));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void areNamedWhateverTheFileIsCalled(String format, String content) {
        for (String name : new String[] {"a.xlsx", "a.csv", "a.txt", "a.html", "a.json", "a.md", "a.pdf", "a"}) {
            assertThat(Documents.issues(Documents.read(name, content.getBytes(ISO_8859_1))))
                    .containsExactly(name + ": error TAB-115: The format of the file is " + format
                            + ", which is not read. Open it in the program that made it, and save the table as XLSX,"
                            + " DOCX or CSV.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit\tPDF\nA\t1\n", "%\tGIF8\nA\t1\n"})
    void areNotTextsThatOnlyMentionThem(String content) {
        assertThat(Documents.issues(Documents.read("a.txt", content.getBytes(ISO_8859_1))))
                .isEmpty();
    }
}
