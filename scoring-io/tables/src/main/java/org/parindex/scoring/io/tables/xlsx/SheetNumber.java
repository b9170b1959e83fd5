package org.parindex.scoring.io.tables.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number in a cell, as the file writes it: in digits, with up to 17 of them and perhaps an exponent. */
final class SheetNumber {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final int DIGITS_SHOWN = 15;
    private static final int MOST_CHARACTERS = 400;

    private SheetNumber() {}

    /** Returns the number that some text stands for; empty if it is none. */
    static Optional<BigDecimal> parse(String text) {
        return text.length() <= MOST_CHARACTERS && DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** Returns whether a number is shown as it is written; most are. */
    static boolean isPlain(String text) {
        int length = text.length();
        int point = length;
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (character == '.' && point == length) {
                point = i;
            } else if (character < '0' || character > '9') {
                return false;
            }
        }
        boolean startsAsShown = point == 1 || point > 1 && text.charAt(0) != '0';
        boolean endsAsShown = point == length || text.charAt(length - 1) > '0';
        return length <= DIGITS_SHOWN && startsAsShown && endsAsShown;
    }
}
