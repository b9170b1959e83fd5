package org.parindex.scoring.core.scheme;

/** Where in the tree points are rounded; everywhere else they stay exact fractions. */
public enum RoundingPlace {
    /** The points of each leaf, before they are aggregated. */
    LEAF,
    /** The points of each node, before they go into its parent. */
    EVERY_NODE,
    /** Nothing on the way; results are rounded only when they are shown. */
    RESULT
}
