package org.parindex.scoring.io.tables;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parindex.scoring.core.value.Points;

/** How the numbers of a text are written. */
enum Notation {
    /** What the library itself writes, and nothing that has to be explained. */
    PLAIN,
    POINT(NumberMarks.POINT),
    COMMA(NumberMarks.COMMA),
    UNDECLARED(NumberMarks.POINT, NumberMarks.COMMA);

    private static final Pattern DECIMAL =
            Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?(?:\\s*+%)?");
    /** Longer than the digits that are read, with an exponent that a decimal can have. */
    private static final int LONGEST = 100;

    private static final String EXAMPLE = "1.86";

    private final List<NumberMarks> marks;

    Notation(NumberMarks... marks) {
        this.marks = List.of(marks);
    }

    static Notation of(NumberMarks marks) {
        return marks == NumberMarks.POINT ? POINT : COMMA;
    }

    /** Returns the ways in which a number may be written; none if it can only be plain. */
    List<NumberMarks> marks() {
        return marks;
    }

    Reading read(String text) {
        return marks.isEmpty() ? plain(text) : new NumberText(text, marks).reading();
    }

    private static Reading plain(String text) {
        String corrected = text.replace(',', '.');
        Optional<Reading.Number> number = number(corrected);
        if (number.isPresent() && corrected.equals(text)) {
            return number.get();
        }
        return number.map(found -> new Reading.Unreadable(
                        TableIssue.DECIMAL_COMMA, List.of(text, corrected), Optional.of(found.toString())))
                .orElseGet(() -> explained(text, corrected));
    }

    private static Reading.Unreadable explained(String text, String corrected) {
        return DECIMAL.matcher(corrected).matches()
                ? Reading.Unreadable.tooManyDigits(text)
                : ProgramText.refused(text, EXAMPLE)
                        .orElseGet(() -> Reading.Unreadable.of(TableIssue.BAD_POINTS, text));
    }

    /** Returns a number that has a decimal point, perhaps an exponent, and nothing else. */
    static Optional<Reading.Number> number(String text) {
        boolean isPercent = text.endsWith("%");
        String number =
                isPercent ? CharMatcher.whitespace().trimTrailingFrom(text.substring(0, text.length() - 1)) : text;
        return decimal(number).map(found -> new Reading.Number(found, isPercent));
    }

    /** Returns a number without its exponent, if it has one; empty if it then has more digits than are read, or is none. */
    static Optional<String> decimal(String number) {
        boolean hasExponent = number.indexOf('e') >= 0 || number.indexOf('E') >= 0;
        Optional<String> digits = hasExponent ? withoutExponent(number) : Optional.of(number);
        return digits.filter(text -> Points.tryParse(text).isPresent());
    }

    /** Returns all digits of a number; a huge exponent is refused before any zero of it is written. */
    private static Optional<String> withoutExponent(String number) {
        if (number.length() > LONGEST || !DECIMAL.matcher(number).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(number))
                    .filter(decimal -> Math.abs((long) decimal.scale()) <= 2 * LONGEST)
                    .map(decimal -> decimal.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException exponentOutOfRange) {
            return Optional.empty();
        }
    }

    Reading.Unreadable percentage(Cell cell) {
        boolean isUnexplained = this == PLAIN && cell.kind() == Cell.Kind.TEXT;
        return Reading.Unreadable.of(isUnexplained ? TableIssue.BAD_POINTS : TableIssue.PERCENT_POINTS, cell.text());
    }
}
