package org.parindex.scoring.io.office.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.office.docx.Docs.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.io.tables.Document;

/** Whatever bytes there are, the answer is tables or issues. */
class DocxMutationTest {

    private static final long SEED = 20261123;
    private static final int MUTANTS = 4_000;
    private static final String[] PIECES = {
        "<w:tbl>",
        "</w:tbl>",
        "<w:tr>",
        "</w:tc>",
        "<w:p/>",
        "<",
        ">",
        "&amp;",
        "&x;",
        "\"",
        "<w:gridSpan w:val=\"3\"/>",
        "<w:vMerge/>",
        "<w:del>",
        "</w:del>",
        "<w:fldChar w:fldCharType=\"begin\"/>",
        "<!--",
        "<![CDATA[",
        "\u0000",
        "ộ"
    };

    private static byte[] real() throws IOException {
        try (var in = DocxMutationTest.class.getResourceAsStream("libreoffice.docx")) {
            return in.readAllBytes();
        }
    }

    private static void requireAnswer(byte[] document, String which) {
        Checked<Document> read = read(document);
        assertThat(read.value().isPresent() || read.hasErrors()).as(which).isTrue();
    }

    @Test
    void truncatedDocumentsHaveAnAnswer() throws IOException {
        byte[] document = real();
        for (int length = 0; length < document.length; length += 7) {
            requireAnswer(Arrays.copyOf(document, length), "the first " + length + " bytes");
        }
    }

    @Test
    void changedBytesHaveAnAnswer() throws IOException {
        Random random = new Random(SEED);
        byte[] real = real();
        for (int i = 0; i < MUTANTS; i++) {
            byte[] document = real.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                document[random.nextInt(document.length)] = (byte) random.nextInt(256);
            }
            requireAnswer(document, "mutant " + i + " of seed " + SEED);
        }
    }

    /** Bytes that are changed in an archive rarely get past its checksums; so the document is changed before it is packed. */
    @Test
    void changedDocumentsHaveAnAnswer() throws IOException {
        Random random = new Random(SEED);
        String real = new String(mainPart(), UTF_8);
        for (int i = 0; i < MUTANTS; i++) {
            StringBuilder document = new StringBuilder(real);
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(document.length());
                int end = random.nextBoolean() ? at : Math.min(document.length(), at + random.nextInt(40));
                document.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
            }
            requireAnswer(Docs.docx("word/document.xml", document.toString()), "document " + i + " of seed " + SEED);
        }
    }

    private static byte[] mainPart() throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(real()), ISO_8859_1)) {
            ZipEntry entry = in.getNextEntry();
            while (!entry.getName().equals("word/document.xml")) {
                entry = in.getNextEntry();
            }
            return in.readAllBytes();
        }
    }
}
