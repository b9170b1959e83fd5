package org.parindex.scoring.io.office.form.workbook;

import org.parindex.scoring.core.sheet.Unit;

/**
 * Where the rows of a unit stand.
 *
 * @param sheet the name of the sheet
 * @param firstRow the row of the first line, counted from 0
 */
record UnitBlock(Unit unit, String sheet, int firstRow) {

    /** Returns the name of the sheet as formulas quote it. */
    String quotedSheet() {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
