package org.parindex.scoring.io.office.xls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellReference;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.office.Shown;
import org.parindex.scoring.io.tables.Document;

/** Workbooks that tests make. */
final class Books {

    private Books() {}

    /** Returns a sheet "Scores" with headings and one unit, changed in some way. */
    static byte[] scores(Consumer<HSSFSheet> change) {
        return book(book -> {
            HSSFSheet sheet = book.createSheet("Scores");
            text(sheet, "A1", "Unit");
            text(sheet, "B1", "Points");
            text(sheet, "A2", "Health");
            cell(sheet, "B2").setCellValue(7);
            change.accept(sheet);
        });
    }

    static byte[] book(Consumer<HSSFWorkbook> content) {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            content.accept(book);
            return bytes(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] bytes(HSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    static void text(HSSFSheet sheet, String reference, String text) {
        cell(sheet, reference).setCellValue(text);
    }

    static HSSFCell cell(HSSFSheet sheet, String reference) {
        CellReference place = new CellReference(reference);
        var row = sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
        return row.getCell(place.getCol()) == null ? row.createCell(place.getCol()) : row.getCell(place.getCol());
    }

    static void style(HSSFSheet sheet, String reference, String format) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell(sheet, reference).setCellStyle(style);
    }

    static Checked<Document> read(byte[] book) {
        return read(book, Limits.standard());
    }

    static Checked<Document> read(byte[] book, Limits limits) {
        return Shown.read(new XlsFormat(), "a.xls", book, limits);
    }
}
