package org.parindex.scoring.io.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.csv.CsvTableReader;

/** A published table, written by POI in each format, reads the same in all of them; and each file is what it is, not what it is called. */
class SameTableTest {

    private static final Path SCORES =
            Path.of("../../scoring-examples/src/main/resources/indices/son-la-2020/department/scores.csv");

    private static final List<List<String>> TEXTS =
            Shown.texts(CsvTableReader.standard().read(SCORES).orElseThrow());

    private static byte[] workbook(Workbook workbook) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("Scores");
            for (int row = 0; row < TEXTS.size(); row++) {
                sheet.createRow(row);
                for (int column = 0; column < TEXTS.get(row).size(); column++) {
                    fill(sheet.getRow(row).createCell(column), TEXTS.get(row).get(column), row > 0 && column > 0);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Cell cell, String text, boolean isNumber) {
        if (isNumber) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Scores of 2020");
            XWPFTable table = document.createTable(TEXTS.size(), TEXTS.get(0).size());
            for (int row = 0; row < TEXTS.size(); row++) {
                for (int column = 0; column < TEXTS.get(row).size(); column++) {
                    table.getRow(row).getCell(column).setText(TEXTS.get(row).get(column));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] text() {
        return TEXTS.stream()
                .map(row -> String.join("\t", row))
                .collect(joining("\n"))
                .getBytes(UTF_8);
    }

    private static Checked<Document> read(String file, byte[] bytes) {
        return TableReaders.installed().read(file, bytes);
    }

    private static List<List<String>> texts(Checked<Document> read) {
        return Shown.texts(Shown.tables(read).get(0));
    }

    @Test
    void inEachFormat() throws IOException {
        assertThat(TEXTS).hasSize(21);
        assertThat(texts(read("a.xls", workbook(new HSSFWorkbook())))).isEqualTo(TEXTS);
        assertThat(texts(read("a.xlsx", workbook(new XSSFWorkbook())))).isEqualTo(TEXTS);
        assertThat(texts(read("a.docx", docx()))).isEqualTo(TEXTS);
        assertThat(texts(read("a.txt", text()))).isEqualTo(TEXTS);
    }

    @Test
    void underAnotherName() throws IOException {
        Checked<Document> xls = read("a.xlsx", workbook(new HSSFWorkbook()));
        Checked<Document> xlsx = read("a.xls", workbook(new XSSFWorkbook()));
        Checked<Document> docx = read("a.xls", docx());

        assertThat(List.of(texts(xls), texts(xlsx), texts(docx))).containsOnly(TEXTS);
        assertThat(Shown.issues(xls)).containsExactly(mislabelled("a.xlsx", "xlsx", "xls"));
        assertThat(Shown.issues(xlsx)).containsExactly(mislabelled("a.xls", "xls", "xlsx"));
        assertThat(Shown.issues(docx)).containsExactly(mislabelled("a.xls", "xls", "docx"));
    }

    private static String mislabelled(String file, String extension, String format) {
        return file + ": warning TAB-110: The name ends in ." + extension + ", but the content is " + format
                + "; it was read as " + format + ".";
    }

    @Test
    void withoutAnyName() throws IOException {
        assertThat(texts(read("upload", workbook(new HSSFWorkbook())))).isEqualTo(TEXTS);
        assertThat(texts(read("upload", docx()))).isEqualTo(TEXTS);
    }
}
