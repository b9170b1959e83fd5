package org.parindex.scoring.core.scheme;

/** How units that stand equal, after all tie-breakers, are numbered. */
public enum TieRule {
    /** Equals share the best rank and the next ones are skipped: 1, 2, 2, 4. */
    COMPETITION,
    /** Equals share a rank and none is skipped: 1, 2, 2, 3. */
    DENSE,
    /** Equals share the mean of their places: 1, 2.5, 2.5, 4. */
    AVERAGE,
    /** No rank is shared: 1, 2, 3, 4; equals go by their names, code point by code point. */
    ORDINAL
}
