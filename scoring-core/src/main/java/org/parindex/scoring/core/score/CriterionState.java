package org.parindex.scoring.core.score;

/** How a node came to its points. */
public enum CriterionState {
    /** From what the unit brought. */
    SCORED,
    /** From the scheme's policy for missing values. */
    MISSING,
    /** From the scheme's policy for leaves that do not apply. */
    NOT_APPLICABLE
}
