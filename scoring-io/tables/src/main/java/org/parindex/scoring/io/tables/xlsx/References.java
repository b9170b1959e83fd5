package org.parindex.scoring.io.tables.xlsx;

import com.google.common.primitives.Ints;
import java.util.Objects;

/** Reads references to cells, such as {@code AB12}. The last cell that a sheet can have is {@code XFD1048576}. */
final class References {

    static final int LAST_ROW = 1 << 20;
    static final int LAST_COLUMN = 1 << 14;

    private static final int LETTERS = 26;

    private References() {}

    /** Returns a row from the text of its number; 0 if there is no such row. */
    static int row(String number) {
        int row = Objects.requireNonNullElse(Ints.tryParse(number), 0);
        return row > 0 && row <= LAST_ROW ? row : 0;
    }

    /** Returns the column of a reference that begins with so many letters; 0 if there is no such column. */
    static int column(String reference, int letters) {
        int column = 0;
        for (int i = 0; i < letters && column <= LAST_COLUMN; i++) {
            column = column * LETTERS + reference.charAt(i) - 'A' + 1;
        }
        return column <= LAST_COLUMN ? column : 0;
    }

    /** Returns the number of letters with which a reference begins. */
    static int letters(String reference) {
        int letters = 0;
        while (letters < reference.length() && isLetter(reference.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    /** Returns the letters of a column. */
    static String letters(int column) {
        int before = (column - 1) / LETTERS;
        return (before == 0 ? "" : letters(before)) + (char) ('A' + (column - 1) % LETTERS);
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }
}
