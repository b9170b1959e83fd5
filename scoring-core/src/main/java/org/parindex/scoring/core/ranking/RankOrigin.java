package org.parindex.scoring.core.ranking;

/** Where a rank comes from. */
public enum RankOrigin {
    /** Computed from the totals. */
    COMPUTED,
    /** Given as it was published, because the published digits do not tell. */
    PUBLISHED,
    /** Given as inferred from another published figure, which it therefore cannot confirm. */
    INFERRED
}
