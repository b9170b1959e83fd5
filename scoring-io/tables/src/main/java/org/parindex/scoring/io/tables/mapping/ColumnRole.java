package org.parindex.scoring.io.tables.mapping;

/** What a column holds that is neither a criterion's nor a source's points. */
public enum ColumnRole {
    /** The number of the row. */
    NUMBER,
    /** The rank of the unit. */
    RANK,
    /** The name of the unit. */
    UNIT,
    /** The total of the unit: the index. */
    TOTAL,
    /** The total of an earlier edition. */
    PREVIOUS_TOTAL,
    /** The change of the total since the earlier edition. */
    CHANGE,
    /** The change of the rank since the earlier edition. */
    RANK_CHANGE,
    /** The mean of the units. */
    MEAN,
    /** The name of the criterion that the row is about. */
    CRITERION,
    /** The code of the criterion that the row is about. */
    CODE,
    /** The maximum of the criterion that the row is about. */
    MAXIMUM,
    /** The name of the input that the row is about. */
    INPUT,
    /** The points, or the measured value, of the criterion that the row is about. */
    VALUE,
    /** Nothing that is read. */
    IGNORED
}
