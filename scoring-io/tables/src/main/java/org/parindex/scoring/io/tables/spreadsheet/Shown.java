package org.parindex.scoring.io.tables.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parindex.scoring.io.tables.Cell;

/**
 * What a number in a cell is shown as. Spreadsheets calculate in binary and hold up to 17 digits, of which they show 15: {@code
 * 66.72000000000001} is 66.72.
 */
public enum Shown {
    NUMBER,
    PERCENTAGE,
    DATE,
    /** Nobody knows, since the file does not say. */
    UNKNOWN;

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** Texts, colours, conditions and locales: what a format holds that says nothing about the kind of number. */
    private static final Pattern NO_CODE =
            Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[(?![hms]+])[^\\[\\]]*]", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE_CODE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    /** Returns what a built-in format shows (ECMA-376, part 1, 18.8.30). */
    public static Shown of(int format) {
        if (format == 9 || format == 10) {
            return PERCENTAGE;
        }
        boolean isDate = format >= 14 && format <= 22
                || format >= 27 && format <= 36
                || format >= 45 && format <= 47
                || format >= 50 && format <= 58;
        return isDate ? DATE : NUMBER;
    }

    /** Returns what a format of the workbook's own shows, by its code for positive numbers, such as {@code 0.00%}. */
    public static Shown of(String code) {
        String positive = NO_CODE.matcher(code).replaceAll("");
        String first = positive.substring(0, positive.indexOf(';') < 0 ? positive.length() : positive.indexOf(';'));
        if (DATE_CODE.matcher(first).find()) {
            return DATE;
        }
        return first.contains("%") ? PERCENTAGE : NUMBER;
    }

    /**
     * Returns a number as a cell has it, whatever the format: a percentage ends in {@code %}, a date or a time has its ISO form.
     *
     * @param is1904 whether dates are counted from 1904
     * @return empty if there is no such date, or nobody knows what is shown
     */
    public Optional<String> text(BigDecimal number, boolean is1904) {
        BigDecimal shown = number.round(DIGITS);
        return switch (this) {
            case NUMBER -> Optional.of(plain(shown));
            case PERCENTAGE -> Optional.of(plain(shown.movePointRight(2)) + "%");
            case DATE -> SerialDate.iso(shown, is1904);
            case UNKNOWN -> Optional.empty();
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Returns the kind of a cell with such a number. */
    public Cell.Kind kind() {
        return this == DATE ? Cell.Kind.DATE : Cell.Kind.NUMBER;
    }
}
