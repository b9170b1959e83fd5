package org.parindex.scoring.io.office.form.workbook;

import com.google.common.base.Ascii;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parindex.scoring.io.office.form.content.Asks;
import org.parindex.scoring.io.office.form.content.Field;
import org.parindex.scoring.io.office.form.content.FormWords;
import org.parindex.scoring.io.office.form.formula.EntryCheck;

/** Makes cells of a sheet refuse what their field does not take. */
final class Validations {

    private static final int LONGEST_TEXT = 250;
    private static final int LONGEST_TITLE = 32;

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;
    private final FormWords words;
    private final Lists lists;
    private final Map<Place, CellRangeAddressList> cells = new LinkedHashMap<>();

    Validations(XSSFSheet sheet, FormWords words, Lists lists) {
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
        this.words = words;
        this.lists = lists;
    }

    /** Adds a cell; what holds for the same field of several units is written once. */
    void add(XSSFCell cell, Field field) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        cells.computeIfAbsent(new Place(field, column), place -> new CellRangeAddressList())
                .addCellRangeAddress(row, column, row, column);
    }

    /** Writes all that was added. */
    void write() {
        cells.forEach((place, areas) -> {
            CellRangeAddress first = areas.getCellRangeAddress(0);
            CellAddress cell = new CellAddress(first.getFirstRow(), first.getFirstColumn());
            sheet.addValidationData(validation(place.field(), cell.formatAsString(), areas));
        });
    }

    private DataValidation validation(Field field, String firstCell, CellRangeAddressList areas) {
        DataValidationConstraint constraint = field.isChosen()
                ? helper.createFormulaListConstraint(lists.range(field))
                : helper.createCustomConstraint(EntryCheck.formula(field, firstCell));
        DataValidation validation = helper.createValidation(constraint, areas);
        String ask = cut(Asks.all(field, words), LONGEST_TEXT);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(cut(words.get("refused"), LONGEST_TITLE), ask);
        validation.setShowPromptBox(true);
        validation.createPromptBox(cut(title(field), LONGEST_TITLE), ask);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(
                true); // which shows the arrow: the attribute of the file means the opposite
        return validation;
    }

    private String title(Field field) {
        String code = field.leaf().code().text();
        return field.input()
                .map(input -> code + " " + words.input(input.name()))
                .orElse(code);
    }

    /** A field in one of the columns in which it is entered. */
    private record Place(Field field, int column) {}

    private static String cut(String text, int longest) {
        return Ascii.truncate(text, longest, "…");
    }
}
