package org.parindex.scoring.core.aggregation;

/** Where the relative importance of children comes from. */
public enum Weighting {
    /** The rule knows no weights: none of the children declares one. */
    NONE,
    /** All children count alike; none of them declares a weight. */
    EQUAL,
    /** Each child declares a weight, and together they are 1 or 100; or none does, and all count alike. */
    GIVEN,
    /** Each child declares a weight, whatever they add up to. */
    NORMALISE,
    /**
     * Each child's share of its maximum counts by that maximum, and the maxima add up to that of the parent; none of the
     * children declares a weight.
     */
    MAXIMUM
}
