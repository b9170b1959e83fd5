package org.parindex.scoring.io.office.form.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.parindex.scoring.core.value.Points;

/**
 * Writes the cells of one workbook. Formulas are not parsed again, texts are looked up once, and numbers go into their cells digit by
 * digit, not through binary fractions: for many units POI's own ways take most of the time.
 */
final class CellWriter {

    private final XSSFWorkbook book;
    private final Looks looks;
    private final Map<String, String> texts = new HashMap<>();

    CellWriter(XSSFWorkbook book) {
        this.book = book;
        this.looks = new Looks(book);
    }

    XSSFCell blank(XSSFRow row, int column, Look look) {
        XSSFCell cell = row.createCell(column);
        cell.getCTCell().setS(looks.style(look).getIndex());
        return cell;
    }

    XSSFCell text(XSSFRow row, int column, Look look, String text) {
        XSSFCell cell = blank(row, column, look);
        if (!text.isEmpty()) {
            cell.getCTCell().setT(STCellType.S);
            cell.getCTCell().setV(texts.computeIfAbsent(text, this::shared));
        }
        return cell;
    }

    private String shared(String text) {
        return Integer.toString(book.getSharedStringSource().addSharedStringItem(new XSSFRichTextString(text)));
    }

    void number(XSSFRow row, int column, Look look, Points number) {
        XSSFCell cell = blank(row, column, look);
        cell.getCTCell().setT(STCellType.N);
        cell.getCTCell().setV(number.toString());
    }

    void formula(XSSFRow row, int column, Look look, String formula) {
        blank(row, column, look).getCTCell().addNewF().setStringValue(formula);
    }
}
