package org.parindex.scoring.io.tables.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.parindex.scoring.io.tables.xlsx.XmlWorkbook.row;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Table;

/** Whatever happens to a file, it ends in tables or in issues, and damaged bytes never change what a table says. */
class MutationTest {

    private static final long SEED = 11;
    private static final int ROUNDS = 1_500;

    private static final String SHEET =
            "<worksheet><cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>" + row(1, "a", "b", "c")
                    + "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>66.72000000000001</v></c>"
                    + "<c r=\"C2\" s=\"2\"><f>A1+1</f><v>44196.5</v></c></row><row r=\"4\"><c r=\"A4\" t=\"b\"><v>1</v></c>"
                    + "<c r=\"B4\" t=\"e\"><v>#N/A</v></c><c r=\"C4\" t=\"str\"><f>A1</f><v>x_x000D_</v></c></row></sheetData>"
                    + "<mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells></worksheet>";
    private static final String TEXTS =
            "<si><t>no</t></si><si><r><t>Sở </t></r><r><t>A &amp; B</t></r><rPh><t>no</t></rPh></si>";

    /** What is likely to hurt: of XML, of references, of numbers. */
    private static final String[] PIECES = {
        "",
        "<",
        ">",
        "\"",
        "/",
        "</",
        "<c",
        "<v>",
        "</v>",
        "<row r=\"1\">",
        "</row>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?x ",
        "?>",
        "&amp;",
        "&#0;",
        "&#xFFFFFFFF;",
        "&x;",
        "&",
        "<!DOCTYPE a>",
        "xmlns=\"\"",
        ":",
        " r=\"A2\"",
        " t=\"s\"",
        " t=\"\"",
        " s=\"9\"",
        "1E999",
        "-",
        "99999999999999999999",
        "ZZZZZZ1",
        "XFD1048576",
        "0",
        "A1:XFD1048576",
        "\u0000",
        "\uFFFF",
        "\uD800",
        "ộ",
        "_x",
        "_xD800_",
        "<mergeCell ref=\"B1:C9\"/>",
        "<is><t>x</t></is>",
        "<f>",
        "</f>"
    };

    private final Random random = new Random(SEED);

    private static XmlWorkbook workbook(String sheet, String texts) {
        return new XmlWorkbook().texts(texts).formats("0", "0.0%", "14").sheet("name=\"S\"", sheet);
    }

    private Checked<Document> read(byte[] bytes, int round) {
        try {
            return XlsxTableReader.standard().read(XmlWorkbook.source(bytes));
        } catch (RuntimeException | Error thrown) {
            return fail("seed %s, round %s".formatted(SEED, round), thrown);
        }
    }

    private static void assertAnswered(Checked<Document> read, int round) {
        assertThat(read.value().isPresent() || read.hasErrors())
                .as("seed %s, round %s", SEED, round)
                .isTrue();
    }

    private String mutated(String text) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int start = random.nextInt(mutated.length());
            int end = Math.min(mutated.length(), start + random.nextInt(4));
            mutated.replace(start, end, PIECES[random.nextInt(PIECES.length)]);
        }
        return mutated.toString();
    }

    @Test
    void ofTheSheet() {
        for (int round = 0; round < ROUNDS; round++) {
            assertAnswered(read(workbook(mutated(SHEET), TEXTS).parts().bytes(), round), round);
        }
    }

    @Test
    void ofTheSharedTexts() {
        for (int round = 0; round < ROUNDS; round++) {
            assertAnswered(read(workbook(SHEET, mutated(TEXTS)).parts().bytes(), round), round);
        }
    }

    @Test
    void ofThePartsAroundThem() {
        List<String> parts = List.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml");
        for (int round = 0; round < ROUNDS; round++) {
            String part = parts.get(round % parts.size());
            byte[] changed =
                    workbook(SHEET, TEXTS).parts().change(part, this::mutated).bytes();
            assertAnswered(read(changed, round), round);
        }
    }

    @Test
    void ofBytes() {
        byte[] whole = workbook(SHEET, TEXTS).parts().bytes();
        List<Table> tables = read(whole, -1).orElseThrow().tables();
        for (int round = 0; round < 3 * ROUNDS; round++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            Checked<Document> read = read(bytes, round);
            assertAnswered(read, round);
            read.value().ifPresent(document -> assertThat(tables).containsAll(document.tables()));
        }
    }

    @Test
    void ofTheLength() {
        byte[] whole = workbook(SHEET, TEXTS).parts().bytes();
        for (int length = 0; length < whole.length; length++) {
            assertThat(read(Arrays.copyOf(whole, length), length).value())
                    .as("length %s", length)
                    .isEmpty();
        }
    }
}
