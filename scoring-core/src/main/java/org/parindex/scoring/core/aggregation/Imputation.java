package org.parindex.scoring.core.aggregation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/**
 * What stands in for a value that a unit has not brought: the number that the rule of the leaf looks at, or points if it looks
 * at no single number. Where nothing can stand in, the absence policy holds.
 */
public sealed interface Imputation {

    /** Returns whether it depends on no other units any more. */
    boolean isFitted();

    /**
     * Returns what stands in for a unit of a group.
     *
     * @param group the group of the unit; empty if it has none
     * @throws IllegalStateException if this is not {@link #isFitted}
     */
    Optional<Ratio> value(Optional<String> group);

    /** Returns all numbers that can stand in; none if they depend on other units. */
    Collection<Ratio> numbers();

    /** A number that stands in for all units. */
    record Fixed(Ratio value) implements Imputation {
        public Fixed {
            requireNonNull(value, "value");
        }

        @Override
        public boolean isFitted() {
            return true;
        }

        @Override
        public Optional<Ratio> value(Optional<String> group) {
            return Optional.of(value);
        }

        @Override
        public Collection<Ratio> numbers() {
            return List.of(value);
        }

        @Override
        public String toString() {
            return "value " + value;
        }
    }

    /** A number for each group of units; nothing stands in for a unit of no group or another one. */
    record ByGroup(Map<String, Ratio> values) implements Imputation {

        /** @throws IllegalArgumentException if there are no groups */
        public ByGroup {
            values = ImmutableSortedMap.copyOf(values);
            checkArgument(!values.isEmpty(), "values are empty");
        }

        @Override
        public boolean isFitted() {
            return true;
        }

        @Override
        public Optional<Ratio> value(Optional<String> group) {
            return group.map(values::get);
        }

        @Override
        public Collection<Ratio> numbers() {
            return values.values();
        }

        @Override
        public String toString() {
            return "values " + values;
        }
    }

    /**
     * What the units have that brought a value.
     *
     * @param by which of their values
     * @param isWithinGroup whether only units of the same group count
     */
    record OfOthers(Average by, boolean isWithinGroup) implements Imputation {
        public OfOthers {
            requireNonNull(by, "by");
        }

        @Override
        public boolean isFitted() {
            return false;
        }

        @Override
        public Optional<Ratio> value(Optional<String> group) {
            throw new IllegalStateException("fit the scheme first, or nothing is known of other units");
        }

        @Override
        public Collection<Ratio> numbers() {
            return List.of();
        }

        @Override
        public String toString() {
            return Spelling.of(by) + (isWithinGroup ? " of the group" : " of all");
        }
    }

    /** A value in the middle of others. */
    enum Average {
        MEAN,
        MEDIAN
    }
}
