package org.parindex.scoring.io.office.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.io.office.form.content.FormMark;
import org.parindex.scoring.io.office.form.content.FormWords;
import org.parindex.scoring.io.tables.TableSource;

class FoundFormTest {

    private static final String MARK =
            FormMark.of(SmallForm.SCHEME, new FormWords(Locale.ENGLISH)).sheet();

    private static Optional<FoundForm> in(String file, byte[] bytes) {
        return in(file, bytes, Limits.standard());
    }

    private static Optional<FoundForm> in(String file, byte[] bytes, Limits limits) {
        return FoundForm.in(TableSource.of(file, bytes, Limits.standard()).orElseThrow(), limits);
    }

    private static byte[] zip(String part, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(UTF_8));
            if (part.startsWith("xl/")) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Sheet sheet = book.createSheet("Elm");
            sheet.createRow(3).createCell(0).setCellValue(MARK);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void tellsTheScheme() {
        assertThat(in("form.xlsx", SmallForm.filled().toBytes()))
                .contains(new FoundForm("form.xlsx", Optional.of(SmallForm.SCHEME.id())));
    }

    @Test
    void mayHaveItsTextsInItsSheets() throws IOException {
        byte[] bytes = zip("xl/worksheets/sheet2.xml", "<c t=\"inlineStr\"><is><t>" + MARK + "</t></is></c>");
        assertThat(in("form.xlsx", bytes)).isPresent();
    }

    @Test
    void isFoundBehindWhatOnlyBeginsLikeAMark() throws IOException {
        byte[] bytes = zip(
                "xl/sharedStrings.xml",
                "<t>parindex-parindex-form: a note</t><t>pparindex-form-headings</t><t>" + MARK + "</t>");
        assertThat(in("form.xlsx", bytes)).contains(new FoundForm("form.xlsx", Optional.of(SmallForm.SCHEME.id())));
    }

    @Test
    void isNoTextAboutForms() throws IOException {
        assertThat(in("a.csv", "unit,1.1\nparindex-form,2\n".getBytes(UTF_8))).isEmpty();
        assertThat(in("a.xlsx", zip("xl/sharedStrings.xml", "<t>parindex-form</t>")))
                .isEmpty();
        assertThat(in("a.xlsx", new byte[] {'P', 'K', 3, 4, 1})).isEmpty();
    }

    @Test
    void isNotLookedForBeyondTheLimits() {
        byte[] bytes = SmallForm.filled().toBytes();
        assertThat(in("form.xlsx", bytes, Limits.builder().unpackedBytes(1_000).build()))
                .isEmpty();
    }

    @Nested
    class InAnotherFormat {

        private final FormReader reader = FormReader.of(SmallForm.SCHEME, Stage.APPRAISED);

        private void isRefused(String file, byte[] bytes) {
            assertThat(in(file, bytes)).isPresent();
            assertThat(SmallForm.lines(reader.read(file, bytes)))
                    .containsExactly(
                            file + ": error FRM-110: This is a form, but it was saved in another format than XLSX."
                                    + " Open it in the program that saved it, and save it as XLSX (Excel 2007 or later).");
        }

        @Test
        void xls() throws IOException {
            isRefused("form.xls", FoundFormTest.xls());
        }

        @Test
        void ods() throws IOException {
            isRefused("form.ods", zip("content.xml", "<text:p>" + MARK + "</text:p>"));
        }

        @Test
        void csv() {
            isRefused("form.csv", ("x;y\n" + MARK + ";code;name\n").getBytes(UTF_8));
        }
    }
}
