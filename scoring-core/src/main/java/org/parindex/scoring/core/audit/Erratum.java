package org.parindex.scoring.core.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.issue.Location;

/**
 * A correction of a printed report that somebody has accepted.
 *
 * @param file the document's name; empty for any
 * @param place of the cell to be replaced, or of the row to be left out
 * @param from what is printed there: the text of the cell, or the name in the row
 * @param to what shall stand there; empty if the row is left out
 * @param evidence why, for people
 * @param location where the erratum itself stands; {@link Location#NONE} if a program made it
 */
public record Erratum(String file, Place place, String from, Optional<String> to, String evidence, Location location) {

    /** @throws IllegalArgumentException if there is no row, or a column without a replacement, or a replacement without a column */
    public Erratum {
        requireNonNull(file, "file");
        requireNonNull(place, "place");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(evidence, "evidence");
        requireNonNull(location, "location");
        checkArgument(place.row().isPresent(), "place has no row");
        checkArgument(place.column().isPresent() == to.isPresent(), "column %s, to %s", place.column(), to);
    }
}
