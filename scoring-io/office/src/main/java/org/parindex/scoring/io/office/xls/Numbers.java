package org.parindex.scoring.io.office.xls;

import java.math.BigDecimal;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.parindex.scoring.io.tables.spreadsheet.Shown;

/**
 * What the numbers of a workbook say.
 *
 * <p>A workbook holds binary fractions. Each becomes the decimal of 15 significant digits that is nearest to its exact value; Excel
 * keeps no more. So a decimal of up to 15 digits comes back as it was typed, and a calculated one loses its noise. It is
 * rounded once: the shortest decimal that means the same fraction would differ between versions of Java, and be rounded again.
 */
final class Numbers {

    private final NumberStyles styles;
    private final boolean isFrom1904;

    /** @param isFrom1904 whether days are counted from 1904, not from 1900 */
    Numbers(NumberStyles styles, boolean isFrom1904) {
        this.styles = styles;
        this.isFrom1904 = isFrom1904;
    }

    /**
     * Returns what a cell holds; what is no date that spreadsheets know stays a number.
     *
     * @param exact the value of the binary fraction
     */
    Value value(CellValueRecordInterface cell, BigDecimal exact) {
        Shown shown = styles.shown(cell);
        return shown.text(exact, isFrom1904)
                .map(text -> new Value(text, shown.kind()))
                .orElseGet(() -> new Value(Shown.NUMBER.text(exact, isFrom1904).orElseThrow(), shown.kind()));
    }
}
