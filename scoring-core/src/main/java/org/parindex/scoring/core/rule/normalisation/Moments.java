package org.parindex.scoring.core.rule.normalisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/** The mean and standard deviation that numbers are set against. */
public sealed interface Moments {

    /** Those of the sample. */
    enum Own implements Moments {
        /** The squares of the differences are divided by one less than how many there are. */
        SAMPLE,
        /** The squares of the differences are divided by how many there are. */
        POPULATION;

        @Override
        public String toString() {
            return Spelling.of(this);
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
