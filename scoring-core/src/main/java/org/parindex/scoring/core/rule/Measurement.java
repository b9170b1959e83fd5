package org.parindex.scoring.core.rule;

import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.value.Points;

/**
 * The raw data behind a leaf.
 *
 * @param value the number that was brought; for the rule {@link Awarded} the points themselves
 */
public record Measurement(Points value) {

    public Measurement {
        requireNonNull(value, "value");
    }
}
