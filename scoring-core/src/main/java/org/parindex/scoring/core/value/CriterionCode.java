package org.parindex.scoring.core.value;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a place in the criterion tree, as printed in front of the criterion: {@code 3.2.1}.
 *
 * <p>A code is text and is taken as written: {@code 1.10} is not {@code 1.1}, and {@code 01} is not {@code 1}. It
 * consists of segments of letters, digits, {@code -} and {@code _}, joined by points, 64 characters at most.
 */
public record CriterionCode(String text) {

    private static final int MAX_LENGTH = 64;
    private static final Pattern GRAMMAR = Pattern.compile("[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*");

    /** The root of every tree, where the total stands; no criterion can bear this code. */
    public static final CriterionCode TOTAL = new CriterionCode("total");

    /** @throws IllegalArgumentException if the text is not a code */
    public CriterionCode {
        requireNonNull(text, "text");
        if (!isCode(text)) {
            throw new IllegalArgumentException("not a criterion code: " + text);
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public static CriterionCode parse(String text) {
        return new CriterionCode(text);
    }

    /** Reads like {@link #parse}, for text that people wrote: empty where that would throw. */
    public static Optional<CriterionCode> tryParse(String text) {
        return isCode(text) ? Optional.of(new CriterionCode(text)) : Optional.empty();
    }

    private static boolean isCode(String text) {
        return text.length() <= MAX_LENGTH && GRAMMAR.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
