package org.parindex.scoring.core.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.sheet.Unit;

/**
 * A row of a printed table.
 *
 * @param number counted from 1 below the headings
 * @param content what it is about
 * @param printed the name in it, as printed
 * @param unit which unit the name means; empty if it means none that is known
 * @param cells one for each column of the table
 */
public record PublishedRow(
        int number, Content content, String printed, Optional<Unit> unit, List<PublishedCell> cells) {

    /** What a row is about. */
    public enum Content {
        /** The figures of one unit. */
        UNIT,
        /** The means of the units. */
        MEAN,
        /** Nothing that can be checked. */
        OTHER
    }

    /** @throws IllegalArgumentException if the number is not positive */
    public PublishedRow {
        checkArgument(number > 0, "number (%s) must be positive", number);
        requireNonNull(content, "content");
        requireNonNull(printed, "printed");
        requireNonNull(unit, "unit");
        cells = ImmutableList.copyOf(cells);
    }
}
