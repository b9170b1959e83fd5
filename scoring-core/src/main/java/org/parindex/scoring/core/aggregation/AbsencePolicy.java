package org.parindex.scoring.core.aggregation;

/** What a leaf counts for a unit that brought no points for it, because they are missing or because it does not apply. */
public enum AbsencePolicy {
    /** The unit cannot be scored; that is an issue. */
    REFUSE,
    /** No points. */
    ZERO,
    /** The maximum of the leaf. */
    FULL,
    /** Neither points nor maximum: the rest is rescaled, as {@link Rescaling} says. */
    LEAVE_OUT,
    /** The unit gets no result, but is listed; that is no fault. */
    EXCLUDE
}
