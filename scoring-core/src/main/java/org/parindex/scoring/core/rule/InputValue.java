package org.parindex.scoring.core.rule;

import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.value.Points;

/** What was brought for one input of a rule. */
public sealed interface InputValue {

    /** A number, exact; percentages as they are written, 93 for 93 %. */
    record Number(Points value) implements InputValue {
        public Number {
            requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** One of the options that the rule offers. */
    record Option(String text) implements InputValue {
        public Option {
            requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Yes or no. */
    record Flag(boolean value) implements InputValue {
        @Override
        public String toString() {
            return value ? "yes" : "no";
        }
    }
}
