package org.parindex.scoring.core.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/**
 * A limit that a rule compares with: a number, or a percentage.
 *
 * @param number the number, of a percentage the number before the sign
 * @param isPercent whether it is a percentage
 */
public record Amount(Points number, boolean isPercent) {

    private static final LocalizedText EXPECTED = LocalizedText.bilingual(
            "a number such as 12.5 or a percentage such as 80%", "một số như 12.5 hoặc tỷ lệ như 80%");
    private static final String PERCENT = "%";

    public Amount {
        requireNonNull(number, "number");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is neither a number nor a percentage
     */
    public static Amount parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("not a number or percentage: " + text));
    }

    /** Reads like {@link #parse}, for text that people wrote: empty where that would throw. */
    public static Optional<Amount> tryParse(String text) {
        boolean percent = text.endsWith(PERCENT);
        String digits = percent ? text.substring(0, text.length() - 1) : text;
        return Points.tryParse(digits).map(number -> new Amount(number, percent));
    }

    /** Reads the value of a key, or reports that it is none. */
    static Optional<Amount> read(Parameters parameters, String key) {
        return parameters.parsed(key, Amount::tryParse, EXPECTED);
    }

    /** Returns the number, with its sign if it is a percentage. */
    @Override
    public String toString() {
        return number + (isPercent ? PERCENT : "");
    }
}
