package org.parindex.scoring.core.aggregation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.value.Ratio;

/**
 * What a child brings to its parent.
 *
 * @param points exact, or rounded where the scheme rounds before points go further
 * @param maximum the most that the unit could reach there; positive
 * @param weight as declared at the child, or 1 if none is; positive
 */
public record Contribution(Ratio points, Ratio maximum, Ratio weight) {

    /** @throws IllegalArgumentException if the maximum or the weight is not positive */
    public Contribution {
        requireNonNull(points, "points");
        checkArgument(maximum.signum() > 0, "maximum must be positive: %s", maximum);
        checkArgument(weight.signum() > 0, "weight must be positive: %s", weight);
    }

    /** Returns the same child with all that it could reach. */
    public Contribution atMaximum() {
        return new Contribution(maximum, maximum, weight);
    }
}
