package org.parindex.scoring.core.sample;

/** What the squared distances from a mean are divided by. */
public enum Divisor {
    /** One less than the numbers: they are a sample of something larger. */
    SAMPLE,
    /** The numbers: they are all there is. */
    POPULATION
}
