package org.parindex.scoring.core.aggregation;

/** Where the points of the rest are scaled up when a leaf is left out of what a unit could reach. */
public enum Rescaling {
    /** At the total alone: it is the share of what the unit could reach, times the maximum of all. */
    TOTAL,
    /** At each group, so that a group with leaves that are left out counts as much as for any other unit. */
    PARENT
}
