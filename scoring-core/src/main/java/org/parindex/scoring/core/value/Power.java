package org.parindex.scoring.core.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A number and the exponent that it is raised to.
 *
 * @param base positive
 * @param exponent any fraction
 */
public record Power(Ratio base, Ratio exponent) {

    /** @throws IllegalArgumentException if the base is not positive */
    public Power {
        checkArgument(base.signum() > 0, "base must be positive: %s", base);
        requireNonNull(exponent, "exponent");
    }
}
