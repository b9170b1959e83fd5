package org.parindex.scoring.io.tables.bounds;

import java.math.BigDecimal;
import java.util.Optional;

/** Writes numbers out in digits. */
public final class PlainNumber {

    private PlainNumber() {}

    /** Returns all digits of a number, without exponent; empty if that takes more than {@code maxCharacters}. */
    public static Optional<String> of(BigDecimal number, int maxCharacters) {
        long digits = Math.max(number.precision(), number.scale());
        long zeros = Math.max(0, -(long) number.scale());
        return digits + zeros > maxCharacters
                ? Optional.empty()
                : Optional.of(number.toPlainString()).filter(plain -> plain.length() <= maxCharacters);
    }

    /** Returns all digits of a number with an exponent; empty if that takes more than {@code maxCharacters}. */
    public static Optional<String> ofExponential(String number, int maxCharacters) {
        if (number.length() > maxCharacters) {
            return Optional.empty();
        }
        try {
            return of(new BigDecimal(number), maxCharacters);
        } catch (NumberFormatException exponentOutOfRange) {
            return Optional.empty();
        }
    }
}
