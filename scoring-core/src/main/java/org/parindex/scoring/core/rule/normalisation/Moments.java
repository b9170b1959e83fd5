package org.parindex.scoring.core.rule.normalisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.sample.Divisor;
import org.parindex.scoring.core.value.Ratio;

/** The mean and standard deviation that numbers are set against. */
public sealed interface Moments {

    /**
     * Those of the sample.
     *
     * @param divisor what the squares of the differences from the mean are divided by
     */
    record Own(Divisor divisor) implements Moments {
        public Own {
            requireNonNull(divisor, "divisor");
        }
    }

    /**
     * Those that are given, such as those of the first year of an index.
     *
     * @param deviation more than zero
     */
    record Baseline(Ratio mean, Ratio deviation) implements Moments {

        /** @throws IllegalArgumentException if the deviation is zero or less */
        public Baseline {
            requireNonNull(mean, "mean");
            checkArgument(deviation.signum() > 0, "deviation must be positive: %s", deviation);
        }
    }
}
