package org.parindex.scoring.core.rule;

import java.util.List;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** What a rule gives when there was nothing to measure: zero out of zero, or hardly any answers. */
public enum WhenNothing {
    /** The unit cannot be scored; that is an issue. */
    REFUSE,
    /** No points. */
    ZERO,
    /** The maximum. */
    FULL,
    /** The criterion does not apply to the unit, and the scheme's policy for that decides. */
    NOT_APPLICABLE;

    static final Words<WhenNothing> WORDS = Words.of(List.of(values()));

    /**
     * Returns the outcome.
     *
     * @param branch what there was, such as {@code 0/0}
     */
    Outcome outcome(Points maximum, String branch, Outcome refused) {
        return switch (this) {
            case REFUSE -> refused;
            case ZERO -> Outcome.scored(Ratio.ZERO, branch);
            case FULL -> Outcome.scored(Ratio.from(maximum), branch);
            case NOT_APPLICABLE -> new Outcome.NotApplicable(branch);
        };
    }
}
