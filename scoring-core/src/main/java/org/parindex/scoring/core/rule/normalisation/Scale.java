package org.parindex.scoring.core.rule.normalisation;

import java.util.List;
import org.parindex.scoring.core.parameter.Words;

/** Whether a rule looks at numbers themselves or at their logarithms. */
public enum Scale {
    /** At the numbers. */
    LINEAR,
    /** At their natural logarithms; the numbers must be more than zero. */
    LOGARITHMIC;

    static final Words<Scale> WORDS = Words.of(List.of(values()));
}
