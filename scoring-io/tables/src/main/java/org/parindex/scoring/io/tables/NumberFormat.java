package org.parindex.scoring.io.tables;

import java.util.Optional;
import java.util.regex.Pattern;

/** How the numbers of a table are written. Immutable. */
public final class NumberFormat {

    private static final Pattern POINT = Pattern.compile("[+-]?\\d+(\\.\\d+)?%?");

    private NumberFormat() {}

    /** Returns the format with a decimal point. */
    public static NumberFormat point() {
        return new NumberFormat();
    }

    /** Returns the number in a cell as plain decimal text, with {@code %} behind a percentage; empty if it holds none. */
    public Optional<String> number(Cell cell) {
        return POINT.matcher(cell.text()).matches() ? Optional.of(cell.text()) : Optional.empty();
    }
}
