package org.parindex.scoring.core.rule.normalisation;

import java.util.List;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;

/** Whether a rule looks at numbers themselves or at their logarithms. */
public enum Scale {
    /** At the numbers. */
    LINEAR,
    /** At their natural logarithms; the numbers must be more than zero. */
    LOGARITHMIC;

    static final String KEY = "scale";

    private static final Words<Scale> WORDS = Words.of(List.of(values()));

    static Scale read(Parameters parameters) {
        return parameters.word(KEY, WORDS).orElse(LINEAR);
    }
}
