package org.parindex.scoring.io.office.form;

import com.google.common.base.Ascii;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Makes cells of a sheet refuse what their field does not take. */
final class Validations {

    private static final int LONGEST_TEXT = 250;
    private static final int LONGEST_TITLE = 32;

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;
    private final FormWords words;
    private final Lists lists;

    Validations(XSSFSheet sheet, FormWords words, Lists lists) {
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
        this.words = words;
        this.lists = lists;
    }

    void add(XSSFCell cell, Field field) {
        DataValidationConstraint constraint = field.isChosen()
                ? helper.createFormulaListConstraint(lists.range(field))
                : helper.createCustomConstraint(
                        EntryCheck.formula(field, cell.getAddress().formatAsString()));
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(row, row, column, column));
        String ask = cut(Asks.of(field, words), LONGEST_TEXT);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(cut(words.get("refused"), LONGEST_TITLE), ask);
        validation.setShowPromptBox(true);
        validation.createPromptBox(cut(title(field), LONGEST_TITLE), ask);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    private static String title(Field field) {
        String code = field.leaf().code().text();
        return field.input()
                .map(input -> code + " " + FormWords.spoken(input.name()))
                .orElse(code);
    }

    private static String cut(String text, int longest) {
        return Ascii.truncate(text, longest, "…");
    }
}
