package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * The raw data behind a leaf: a value for each input of its rule. Points that were awarded are the measurement whose only
 * input is {@value Input#POINTS}.
 *
 * @param values the values by the name of their input
 */
public record Measurement(Map<String, InputValue> values) {

    public Measurement {
        values = ImmutableMap.copyOf(values);
    }

    /** Returns the measurement that awarded points are. */
    public static Measurement awarded(Points points) {
        return new Measurement(Map.of(Input.POINTS, new InputValue.Number(points)));
    }

    /**
     * Returns the number that was brought for an input.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Ratio number(String input) {
        return Ratio.from(points(input));
    }

    /** Returns the number that was brought for an input, as a decimal. */
    Points points(String input) {
        checkArgument(values.get(input) instanceof InputValue.Number, "no number for input %s: %s", input, values);
        return ((InputValue.Number) values.get(input)).value();
    }

    /**
     * Returns the option that was chosen for an input.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String option(String input) {
        checkArgument(values.get(input) instanceof InputValue.Option, "no option for input %s: %s", input, values);
        return ((InputValue.Option) values.get(input)).text();
    }

    /**
     * Returns what was answered for an input.
     *
     * @throws IllegalArgumentException if there is neither yes nor no
     */
    public boolean flag(String input) {
        checkArgument(values.get(input) instanceof InputValue.Flag, "no yes or no for input %s: %s", input, values);
        return ((InputValue.Flag) values.get(input)).value();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects values that a program knows; of an input that is set twice the last holds. */
    public static final class Builder {

        private final Map<String, InputValue> values = new LinkedHashMap<>();

        private Builder() {}

        /** @throws IllegalArgumentException if the number is malformed */
        public Builder number(String input, String number) {
            return value(input, new InputValue.Number(Points.parse(number)));
        }

        public Builder number(String input, long number) {
            return value(input, new InputValue.Number(Points.of(number)));
        }

        public Builder option(String input, String option) {
            return value(input, new InputValue.Option(option));
        }

        public Builder flag(String input, boolean flag) {
            return value(input, new InputValue.Flag(flag));
        }

        public Builder value(String input, InputValue value) {
            values.put(input, value);
            return this;
        }

        public Measurement build() {
            return new Measurement(values);
        }
    }
}
