package org.parindex.scoring.core.score;

/** How a node came to its points. */
public enum CriterionState {
    /** From what the unit brought, or, in a group, from its children. */
    SCORED,
    /** From the scheme's policy for missing values. */
    MISSING,
    /** From the scheme's policy for leaves that do not apply. */
    NOT_APPLICABLE
}
