package org.parindex.scoring.io.tables.xlsx;

import java.util.regex.Pattern;

/** What a number in a cell is shown as. */
enum Shown {
    NUMBER,
    PERCENTAGE,
    DATE,
    /** Nobody knows, since the file does not say. */
    UNKNOWN;

    /** Texts, colours, conditions and locales: what a format holds that says nothing about the kind of number. */
    private static final Pattern NO_CODE =
            Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[(?![hms]+])[^\\[\\]]*]", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE_CODE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    /** Returns what a built-in format shows (ECMA-376, part 1, 18.8.30). */
    static Shown of(int format) {
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
    static Shown of(String code) {
        String positive = NO_CODE.matcher(code).replaceAll("");
        String first = positive.substring(0, positive.indexOf(';') < 0 ? positive.length() : positive.indexOf(';'));
        if (DATE_CODE.matcher(first).find()) {
            return DATE;
        }
        return first.contains("%") ? PERCENTAGE : NUMBER;
    }
}
