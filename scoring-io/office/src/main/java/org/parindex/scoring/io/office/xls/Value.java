package org.parindex.scoring.io.office.xls;

import org.apache.poi.ss.usermodel.FormulaError;
import org.parindex.scoring.io.tables.Cell;

/** What a cell of a workbook holds. */
record Value(String text, Cell.Kind kind) {

    /** A formula that nothing calculated; its text is not restored. */
    static final Value UNCALCULATED = new Value("=", Cell.Kind.UNCALCULATED);

    static Value of(String text) {
        return new Value(text, Cell.Kind.TEXT);
    }

    static Value of(boolean truth) {
        return of(truth ? "TRUE" : "FALSE");
    }

    /** @throws IllegalArgumentException if there is no such error */
    static Value ofError(int code) {
        return new Value(FormulaError.forInt(code).getString(), Cell.Kind.ERROR);
    }
}
