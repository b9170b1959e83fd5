package org.parindex.scoring.core.aggregation;

/** What a mean of quotients or roots makes of a child without points. */
public enum WhenZero {
    /** It makes the whole zero, whatever the others have: the limit as the child goes to zero. */
    ZERO,
    /** The unit cannot be scored; that is an issue. */
    REFUSE
}
