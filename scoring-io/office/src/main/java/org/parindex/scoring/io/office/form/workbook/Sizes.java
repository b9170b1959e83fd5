package org.parindex.scoring.io.office.form.workbook;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.parindex.scoring.io.office.form.content.FormColumn;
import org.parindex.scoring.io.office.form.content.FormColumn.Role;
import org.parindex.scoring.io.office.form.content.FormDesign;
import org.parindex.scoring.io.office.form.content.FormLine;

/** How wide the columns of a form are, and how high its rows. */
final class Sizes {

    private static final int SHORT_RULE = 24;
    private static final int TEXT_LINE = 14;
    private static final int MOST_TEXT_LINES = 25;

    private final FormDesign design;

    Sizes(FormDesign design) {
        this.design = design;
    }

    boolean isHidden(FormColumn column, boolean isUnitShown) {
        return switch (column.role()) {
            case ROW, DONE -> true;
            case UNIT -> !isUnitShown;
            case POINTS -> design.isOnlyAwarded();
            default -> false;
        };
    }

    /** Returns the width of a column, in characters. */
    int width(FormColumn column) {
        boolean isShort = column.role() == Role.RULE && design.isOnlyAwarded();
        return isShort ? SHORT_RULE : column.role().width();
    }

    /** Makes a row as high as its longest text needs, as far as that can be told; it stays free to grow. */
    void setHeight(XSSFRow row, FormLine line) {
        int most = 1;
        for (FormColumn column : design.columns()) {
            int length = design.text(line, column).map(String::length).orElse(0);
            int indent = column.role() == Role.NAME ? 2 * (1 + line.depth()) : 2;
            int narrow = (width(column) - indent) * 6 / 5;
            most = Math.max(most, (length + narrow - 1) / narrow);
        }
        row.getCTRow().setHt(Math.min(most, MOST_TEXT_LINES) * TEXT_LINE + 4);
    }
}
