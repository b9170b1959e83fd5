package org.parindex.scoring.io.tables.mapping;

/** What a row below the headings is. */
public enum RowRole {
    /** The figures of one unit. */
    UNIT,
    /** The figures of one criterion, of one unit. */
    CRITERION,
    /** The mean of the units. */
    MEAN,
    /** The sum of the units. */
    TOTAL,
    /** Nothing that is read: a line between the rows, a footnote, the headings once more. */
    IGNORED
}
