package org.parindex.scoring.core.issue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * The place in people's data that an issue speaks of.
 *
 * <p>Its text is {@code file:line:column}, {@code file} where the whole file is meant, and {@code -} for values that
 * came from no file.
 *
 * @param file the file's name as the caller gave it, or {@code -}
 * @param line counted from 1; 0 if the whole file is meant
 * @param column counted from 1, in characters for schemes and in cells for tables; 0 if the whole line is meant
 */
public record Location(String file, int line, int column) {

    /** The place of values that a program made. */
    public static final Location NONE = new Location("-", 0, 0);

    /** @throws IllegalArgumentException if a number is negative, or there is a column without a line */
    public Location {
        requireNonNull(file, "file");
        checkArgument(line >= 0, "line (%s) is negative", line);
        checkArgument(column >= 0, "column (%s) is negative", column);
        checkArgument(line > 0 || column == 0, "column (%s) has no line", column);
    }

    /** Returns the place that is a whole file. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    public static Location of(String file, int line, int column) {
        return new Location(file, line, column);
    }

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }
}
