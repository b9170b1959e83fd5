package org.parindex.scoring.core.issue;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/**
 * How much a reader takes in before it refuses, so that no file can exhaust the application that reads it.
 *
 * <p>The standard limits are far above any framework or table in use: {@code Limits.builder().rows(1_000_000).build()}
 * raises one of them.
 */
@Value.Immutable
public abstract class Limits {

    private static final Limits STANDARD = builder().build();

    Limits() {}

    /** Returns the most bytes of a scheme file; 1 MiB unless set. */
    @Value.Default
    public int schemeBytes() {
        return 1 << 20;
    }

    /** Returns the most levels of nesting in a scheme file; 32 unless set. */
    @Value.Default
    public int depth() {
        return 32;
    }

    /** Returns the most criteria of a scheme; 10,000 unless set. */
    @Value.Default
    public int criteria() {
        return 10_000;
    }

    /** Returns the most bytes of a table file; 20 MiB unless set. */
    @Value.Default
    public int tableBytes() {
        return 20 << 20;
    }

    /** Returns the most tables of a file; 1,000 unless set. */
    @Value.Default
    public int tables() {
        return 1_000;
    }

    /** Returns the most rows of a table; 100,000 unless set. */
    @Value.Default
    public int rows() {
        return 100_000;
    }

    /** Returns the most columns of a table; 2,000 unless set. */
    @Value.Default
    public int columns() {
        return 2_000;
    }

    /** Returns the most cells of a table; 500,000 unless set, which is 10,000 units with 50 leaves. */
    @Value.Default
    public int cells() {
        return 500_000;
    }

    /** Returns the most characters of a cell; 32,767 unless set. */
    @Value.Default
    public int cellCharacters() {
        return 32_767;
    }

    /** Returns the most entries of a zip archive, such as a workbook; 500 unless set. */
    @Value.Default
    public int zipEntries() {
        return 500;
    }

    /** Returns the most bytes that a zip archive may unpack to; 100 MiB unless set. */
    @Value.Default
    public int unpackedBytes() {
        return 100 << 20;
    }

    /**
     * Returns how many times its packed size an entry of a zip archive may unpack to, if it unpacks to more than 1 MiB; 100 unless
     * set.
     */
    @Value.Default
    public int inflation() {
        return 100;
    }

    @Value.Check
    void check() {
        checkArgument(schemeBytes() > 0, "schemeBytes (%s) must be positive", schemeBytes());
        checkArgument(depth() > 0, "depth (%s) must be positive", depth());
        checkArgument(criteria() > 0, "criteria (%s) must be positive", criteria());
        checkArgument(tableBytes() > 0, "tableBytes (%s) must be positive", tableBytes());
        checkArgument(tables() > 0, "tables (%s) must be positive", tables());
        checkArgument(rows() > 0, "rows (%s) must be positive", rows());
        checkArgument(columns() > 0, "columns (%s) must be positive", columns());
        checkArgument(cells() > 0, "cells (%s) must be positive", cells());
        checkArgument(cellCharacters() > 0, "cellCharacters (%s) must be positive", cellCharacters());
        checkArgument(zipEntries() > 0, "zipEntries (%s) must be positive", zipEntries());
        checkArgument(unpackedBytes() > 0, "unpackedBytes (%s) must be positive", unpackedBytes());
        checkArgument(inflation() > 0, "inflation (%s) must be positive", inflation());
    }

    /** Returns the limits in which everything has its standard. */
    public static Limits standard() {
        return STANDARD;
    }

    /** Starts from the standard limits; {@code build} throws if one of them is not positive. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds limits; what is not set keeps its standard. */
    public static final class Builder extends ImmutableLimits.Builder {
        Builder() {}
    }
}
