package org.parindex.scoring.io.tables;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** A number as it is written, with however many digits, and the way in which it is written. */
record WrittenNumber(NumberMarks marks, NumberMarks.Figure figure) {

    /** What a spreadsheet keeps of a number; digits beyond are the noise of its calculations. */
    private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_UP);

    private static final CharMatcher ZERO = CharMatcher.is('0');

    private String sign() {
        return figure.number().startsWith("-") ? "-" : "";
    }

    private String digits() {
        return figure.number().substring(sign().length());
    }

    boolean hasLeadingZero() {
        return digits().length() > 1 && digits().charAt(0) == '0' && digits().charAt(1) != '.';
    }

    /** Returns whether there are decimals that no spreadsheet would keep. */
    boolean isTooPrecise() {
        return figure.number().length() > SPREADSHEET.getPrecision()
                && figure.number().indexOf('.') >= 0
                && new BigDecimal(figure.number()).stripTrailingZeros().precision() > SPREADSHEET.getPrecision();
    }

    /** Returns the number; empty if it begins with a zero or has more digits than are read. */
    Optional<Reading.Number> number() {
        return hasLeadingZero() ? Optional.empty() : number(figure.number());
    }

    /** Returns the number without zeros in front; empty if it has more digits than are read. */
    Optional<Reading.Number> trimmed() {
        String rest = ZERO.trimLeadingFrom(digits());
        return number(sign() + (rest.isEmpty() || rest.charAt(0) == '.' ? "0" + rest : rest));
    }

    /** Returns the number with the digits that a spreadsheet keeps; empty if these are still more than are read. */
    Optional<Reading.Number> rounded() {
        BigDecimal rounded = new BigDecimal(figure.number()).round(SPREADSHEET);
        return number(rounded.stripTrailingZeros().toPlainString());
    }

    private Optional<Reading.Number> number(String text) {
        return Notation.decimal(text + figure.exponent()).map(found -> new Reading.Number(found, figure.isPercent()));
    }
}
