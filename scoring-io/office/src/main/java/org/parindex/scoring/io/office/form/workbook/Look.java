package org.parindex.scoring.io.office.form.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell looks, and whether it can be written in. */
record Look(
        String fill,
        String font,
        int size,
        boolean isBold,
        HorizontalAlignment side,
        int indent,
        String format,
        boolean isOpen,
        boolean isFramed,
        boolean isWrapped) {

    static final String WHITE = "FFFFFF";
    static final String YELLOW = "FFF8D6";
    static final String GREY = "F2F2F2";
    static final String HEADING = "1F4E79";
    static final String TOTAL = "BDD7EE";
    static final String TOP_GROUP = "DDEBF7";
    static final String GROUP = "F0F6FC";
    static final String BLACK = "000000";
    static final String DIM = "7F7F7F";
    static final String GENERAL = "General";
    static final String TEXT = "@";

    private static final int SIZE = 11;

    /** Text on white, without a frame. */
    static final Look PLAIN =
            new Look(WHITE, BLACK, SIZE, false, HorizontalAlignment.LEFT, 0, GENERAL, false, false, false);

    /** A locked cell of a table. */
    static final Look CELL = PLAIN.framed();

    /** A cell that waits for an entry. */
    static final Look ENTRY = CELL.filled(YELLOW).opened();

    /** The head of a column. */
    static final Look HEAD = CELL.filled(HEADING).inked(WHITE).bold().at(HorizontalAlignment.CENTER);

    Look filled(String newFill) {
        return new Look(newFill, font, size, isBold, side, indent, format, isOpen, isFramed, isWrapped);
    }

    Look inked(String newFont) {
        return new Look(fill, newFont, size, isBold, side, indent, format, isOpen, isFramed, isWrapped);
    }

    Look sized(int newSize) {
        return new Look(fill, font, newSize, isBold, side, indent, format, isOpen, isFramed, isWrapped);
    }

    Look bold() {
        return new Look(fill, font, size, true, side, indent, format, isOpen, isFramed, isWrapped);
    }

    Look at(HorizontalAlignment newSide) {
        return new Look(fill, font, size, isBold, newSide, indent, format, isOpen, isFramed, isWrapped);
    }

    Look indented(int newIndent) {
        return new Look(fill, font, size, isBold, side, newIndent, format, isOpen, isFramed, isWrapped);
    }

    Look formatted(String newFormat) {
        return new Look(fill, font, size, isBold, side, indent, newFormat, isOpen, isFramed, isWrapped);
    }

    private Look opened() {
        return new Look(fill, font, size, isBold, side, indent, format, true, isFramed, isWrapped);
    }

    private Look framed() {
        return new Look(fill, font, size, isBold, side, indent, format, isOpen, true, true);
    }

    Look wrapped() {
        return new Look(fill, font, size, isBold, side, indent, format, isOpen, isFramed, true);
    }
}
