package org.parindex.scoring.io.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever people do around the entries, the same is read. */
class RearrangedFormsTest {

    private FilledForm form = SmallForm.filled();

    @AfterEach
    void isReadAsBefore() {
        assertThat(SmallForm.totals(form)).containsExactly("Elm 4.25", "Oak 5.5");
    }

    private Sheet elm() {
        return form.book().getSheet("Elm");
    }

    @Test
    void nothingDone() {}

    @Test
    void rowsSorted() {
        reverse(elm(), 5, elm().getLastRowNum());
    }

    @Test
    void rowsSortedWithTheHiddenOnes() {
        reverse(elm(), 0, elm().getLastRowNum());
    }

    @Test
    void rowsSortedOnTheSheetOfAllUnits() {
        form = SmallForm.filled(Form.of(SmallForm.SCHEME, SmallForm.UNITS).with(Form.Layout.ONE));
        Sheet all = form.book().getSheet("Form");
        reverse(all, 6, all.getLastRowNum());
    }

    @Test
    void rowsInserted() {
        elm().shiftRows(7, elm().getLastRowNum(), 2);
        elm().createRow(7).createCell(7).setCellValue(99);
        elm().shiftRows(0, elm().getLastRowNum(), 3);
    }

    @Test
    void columnsInserted() {
        elm().shiftColumns(4, 16, 2);
        elm().getRow(6).createCell(4).setCellValue("a note of ours");
        elm().shiftColumns(0, 18, 1);
    }

    @Test
    void columnsMoved() {
        for (Row row : elm()) {
            swap(row, 0, 3);
            swap(row, 4, 6);
        }
    }

    @Test
    void rowsAndColumnsHidden() {
        elm().getRow(6).setZeroHeight(true);
        elm().setColumnHidden(6, true);
        elm().setColumnHidden(0, false);
    }

    @Test
    void sheetsRenamedHiddenAndAdded() {
        form.book().setSheetName(form.book().getSheetIndex("Elm"), "Report of 12 May");
        form.book().setSheetVisibility(form.book().getSheetIndex("Oak"), SheetVisibility.HIDDEN);
        form.book().createSheet("Elm").createRow(0).createCell(0).setCellValue("unit");
        form.book().removeSheetAt(form.book().getSheetIndex("Overview"));
    }

    @Test
    void subtotalsDeleted() {
        elm().removeRow(form.row("Elm", "1"));
        elm().removeRow(form.row("Elm", "total"));
    }

    @Test
    void evidenceAndRemarksWritten() {
        form.enter("Elm", "1.1", "evidence", "=1+1").enter("Elm", "2", "remarks", "see 1.2:done");
    }

    /** Puts the cells of some rows in reverse order; formulas lose their results, as no one reads them. */
    private static void reverse(Sheet sheet, int first, int last) {
        List<List<Object>> rows = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            rows.add(values(sheet.getRow(row)));
        }
        Collections.reverse(rows);
        for (int row = first; row <= last; row++) {
            write(sheet, row, rows.get(row - first));
        }
    }

    private static List<Object> values(Row row) {
        List<Object> values = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            values.add(value(row, column));
        }
        return values;
    }

    private static Object value(Row row, int column) {
        Cell cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static void write(Sheet sheet, int number, List<Object> values) {
        sheet.removeRow(sheet.getRow(number));
        Row row = sheet.createRow(number);
        for (int column = 0; column < values.size(); column++) {
            set(row.createCell(column), values.get(column));
        }
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (!value.equals("")) {
            cell.setCellValue(value.toString());
        }
    }

    private static void swap(Row row, int one, int other) {
        Object first = value(row, one);
        Object second = value(row, other);
        set(row.createCell(one, CellType.BLANK), second);
        set(row.createCell(other, CellType.BLANK), first);
    }
}
