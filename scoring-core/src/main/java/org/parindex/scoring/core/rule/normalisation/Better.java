package org.parindex.scoring.core.rule.normalisation;

import java.util.List;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;

/** Which numbers are good ones. */
public enum Better {
    /** The higher, the better. */
    HIGHER,
    /** The lower, the better. */
    LOWER;

    static final String KEY = "better";

    private static final Words<Better> WORDS = Words.of(List.of(values()));

    static Better read(Parameters parameters) {
        return parameters.word(KEY, WORDS).orElse(HIGHER);
    }
}
