package org.parindex.scoring.core.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.sheet.Unit;

/**
 * Another text for a printed cell, or the proposal that a row does not belong.
 *
 * @param place of the cell; of the row, if it should not be there
 * @param unit whose row it is, as it is labelled
 * @param content what the column holds; empty if the whole row is meant
 * @param printed the text of the cell, or the name in the row
 * @param proposed what should stand there instead; empty if the row should not be there
 */
public record Correction(
        Place place, Optional<Unit> unit, Optional<ColumnContent> content, String printed, Optional<String> proposed) {

    /** @throws IllegalArgumentException if a cell has no proposal or no content */
    public Correction {
        requireNonNull(place, "place");
        requireNonNull(unit, "unit");
        requireNonNull(printed, "printed");
        checkArgument(place.column().isPresent() == proposed.isPresent(), "place %s, proposed %s", place, proposed);
        checkArgument(place.column().isPresent() == content.isPresent(), "place %s, content %s", place, content);
    }
}
