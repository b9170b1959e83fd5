package org.parindex.scoring.io.office.form;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.parindex.scoring.core.value.Points;

/** Writes numbers into cells digit by digit, not through binary fractions. */
final class Numbers {

    private Numbers() {}

    static void set(XSSFCell cell, Points number) {
        cell.getCTCell().setT(STCellType.N);
        cell.getCTCell().setV(number.toString());
    }
}
