package org.parindex.scoring.core.sample;

/**
 * Where a percentile lies among n numbers in rising order; the names are those of spreadsheets, the types those of Hyndman and
 * Fan, Sample Quantiles in Statistical Packages (The American Statistician 50, 1996).
 */
public enum PercentileMethod {
    /**
     * At {@code 1 + (n − 1) × share}, in proportion between two numbers: type 7, {@code PERCENTILE.INC}. The share 0 is the
     * minimum, 1 the maximum.
     */
    INCLUSIVE,
    /**
     * At {@code (n + 1) × share}, in proportion between two numbers: type 6, {@code PERCENTILE.EXC}. There is none before the
     * first number or behind the last.
     */
    EXCLUSIVE,
    /** The least number that so large a share of the numbers does not exceed; always one of them. Type 1. */
    NEAREST_RANK
}
