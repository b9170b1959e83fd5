package org.parindex.scoring.core.audit;

/** What says that printed figures belong together. */
public enum EquationKind {
    /** The same figure is printed in two places. */
    SAME,
    /** The points of a group are the sum of the points below it. */
    GROUP,
    /** The points from a source are the sum of the leaves of that source. */
    SOURCE,
    /** The total is the sum of the points from all sources. */
    SOURCES,
    /** The change is the total less the earlier one. */
    CHANGE,
    /** The mean is that of the units above it, rounded as the scheme says. */
    MEAN,
    /** The rank follows from the totals. */
    RANK,
    /** The places gained follow from both years' totals. */
    RANK_CHANGE,
    /** Points lie between zero and the maximum. */
    RANGE
}
