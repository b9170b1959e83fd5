package org.parindex.scoring.core.scheme;

/** How a rank is printed that several units have. */
public enum SharedRanks {
    /** Like any other: 4. */
    PLAIN,
    /** With a sign in front, by which readers know that there is another: =4. */
    EQUALS_SIGN
}
