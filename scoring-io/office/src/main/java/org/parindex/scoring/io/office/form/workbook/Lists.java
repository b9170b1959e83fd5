package org.parindex.scoring.io.office.form.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parindex.scoring.io.office.form.content.Field;
import org.parindex.scoring.io.office.form.content.FormDesign;

/** The lists that cells choose from, a column each on a hidden sheet: in a cell's own list a comma would part an option in two. */
final class Lists {

    /** The name of the sheet that holds them, which no unit's sheet may have. */
    static final String SHEET = "lists";

    private final XSSFWorkbook book;
    private final FormDesign design;
    private final Map<List<String>, Integer> columns = new LinkedHashMap<>();

    Lists(XSSFWorkbook book, FormDesign design) {
        this.book = book;
        this.design = design;
    }

    /** Returns the cells of the list of a field, as formulas name them. */
    String range(Field field) {
        List<String> list = field.list(design.words());
        int column = columns.computeIfAbsent(list, added -> columns.size());
        String letters = CellReference.convertNumToColString(column);
        return SHEET + "!$" + letters + "$1:$" + letters + "$" + list.size();
    }

    void write(XSSFSheet sheet) {
        columns.forEach((list, column) -> {
            for (int i = 0; i < list.size(); i++) {
                XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(list.get(i));
            }
        });
        sheet.enableLocking();
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
