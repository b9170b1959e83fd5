package org.parindex.scoring.core.audit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.value.Points;

/**
 * A cell of a printed table.
 *
 * @param location where it stands
 * @param text what is printed
 * @param figure the number that this is; empty if it is none
 */
public record PublishedCell(Location location, String text, Optional<Points> figure) {

    public PublishedCell {
        requireNonNull(location, "location");
        requireNonNull(text, "text");
        requireNonNull(figure, "figure");
    }
}
