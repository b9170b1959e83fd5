package org.parindex.scoring.io.office.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.office.xls.Books.cell;
import static org.parindex.scoring.io.office.xls.Books.read;
import static org.parindex.scoring.io.office.xls.Books.scores;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.io.tables.Document;

/** Whatever bytes there are, the answer is tables or issues. */
class XlsMutationTest {

    private static final long SEED = 20261123;
    private static final int MUTANTS = 20_000;

    private static byte[] real() throws IOException {
        try (var in = XlsMutationTest.class.getResourceAsStream("libreoffice.xls")) {
            return in.readAllBytes();
        }
    }

    private static byte[] made() {
        return scores(sheet -> {
            cell(sheet, "C2").setCellFormula("B2&\"!\"");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.addMergedRegion(CellRangeAddress.valueOf("A3:B4"));
            sheet.createFreezePane(1, 1);
        });
    }

    private static void requireAnswer(byte[] book, String which) {
        Checked<Document> read = read(book);
        assertThat(read.value().isPresent() || read.hasErrors()).as(which).isTrue();
    }

    @Test
    void truncatedWorkbooksHaveAnAnswer() throws IOException {
        byte[] book = real();
        for (int length = 0; length < book.length; length += 7) {
            requireAnswer(Arrays.copyOf(book, length), "the first " + length + " bytes");
        }
    }

    @Test
    void changedBytesHaveAnAnswer() throws IOException {
        Random random = new Random(SEED);
        byte[][] books = {real(), made()};
        for (int i = 0; i < MUTANTS; i++) {
            byte[] book = books[i % books.length].clone();
            for (int change = random.nextInt(5); change >= 0; change--) {
                book[random.nextInt(book.length)] = (byte) random.nextInt(256);
            }
            requireAnswer(book, "mutant " + i + " of seed " + SEED);
        }
    }
}
