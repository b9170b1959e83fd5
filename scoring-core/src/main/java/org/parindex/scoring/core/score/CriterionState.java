package org.parindex.scoring.core.score;

/** How a node came to its points. */
public enum CriterionState {
    /** From what the unit brought, or, in a group, from its children. */
    SCORED,
    /** From what stands in for the value that the unit has not brought. */
    IMPUTED,
    /** From the policy for missing values that holds for the leaf, or because too little of a group is there. */
    MISSING,
    /** From the policy for what does not apply that holds for the leaf. */
    NOT_APPLICABLE
}
