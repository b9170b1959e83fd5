package org.parindex.scoring.core.rule.normalisation;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.value.Ratio;

/** Which numbers are good ones. */
public enum Better {
    /** The higher, the better. */
    HIGHER,
    /** The lower, the better. */
    LOWER;

    static final String KEY = "better";

    private static final Words<Better> WORDS = Words.of(List.of(values()));

    static Better read(Parameters parameters) {
        return tryRead(parameters).orElse(HIGHER);
    }

    /** Reads what need not be said. */
    static Optional<Better> tryRead(Parameters parameters) {
        return parameters.word(KEY, WORDS);
    }

    /** Returns whether two different numbers, a worse and a better one, lie like this. */
    boolean holds(Ratio worse, Ratio better) {
        return (worse.compareTo(better) < 0) == (this == HIGHER);
    }
}
