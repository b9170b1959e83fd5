package org.parindex.scoring.core.audit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.value.Points;

/**
 * A column of a printed table.
 *
 * @param header its headings, on one line; empty if it has none
 * @param content what its cells hold
 * @param maximum the maximum printed in the heading, in points; empty if there is none
 * @param number what the row that numbers the columns says of it; empty if there is none
 */
public record PublishedColumn(String header, ColumnContent content, Optional<Points> maximum, Optional<String> number) {

    public PublishedColumn {
        requireNonNull(header, "header");
        requireNonNull(content, "content");
        requireNonNull(maximum, "maximum");
        requireNonNull(number, "number");
    }
}
