package org.parindex.scoring.core.rule.formula;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.value.Points;

/**
 * Something that holds or not. {@link Object#toString} spells it as scheme files do, with no parenthesis that the same formula
 * can do without.
 */
public sealed interface Condition {

    /**
     * Returns whether it holds.
     *
     * @throws ArithmeticException if a divisor in it is zero
     */
    boolean holds(Measurement measurement, Points maximum);

    /** Returns the names of the variables that stand for numbers in it. */
    Stream<String> variables();

    /** Returns the names of the variables that stand for yes or no in it. */
    Stream<String> flags();

    /** Returns the names of the variables that stand for an option in it, each with the option. */
    Stream<Map.Entry<String, String>> options();

    /** What was answered for an input. */
    record Flag(String name) implements Condition {

        /** @throws IllegalArgumentException if a formula cannot name an input so */
        public Flag {
            Notation.checkName(name);
        }

        @Override
        public boolean holds(Measurement measurement, Points maximum) {
            return measurement.flag(name);
        }

        @Override
        public Stream<String> variables() {
            return Stream.empty();
        }

        @Override
        public Stream<String> flags() {
            return Stream.of(name);
        }

        @Override
        public Stream<Map.Entry<String, String>> options() {
            return Stream.empty();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** One option was chosen for an input. */
    record Chosen(String name, String option) implements Condition {

        /** @throws IllegalArgumentException if a formula cannot name an input so, or the option is blank or holds a {@code "} */
        public Chosen {
            Notation.checkName(name);
            checkArgument(!option.isBlank() && !option.contains("\""), "option cannot stand in quotes: %s", option);
        }

        @Override
        public boolean holds(Measurement measurement, Points maximum) {
            return measurement.option(name).equals(option);
        }

        @Override
        public Stream<String> variables() {
            return Stream.empty();
        }

        @Override
        public Stream<String> flags() {
            return Stream.empty();
        }

        @Override
        public Stream<Map.Entry<String, String>> options() {
            return Stream.of(Map.entry(name, option));
        }

        @Override
        public String toString() {
            return spelled("=");
        }

        private String spelled(String sign) {
            return name + " " + sign + " \"" + option + "\"";
        }
    }

    /** Two numbers compared. */
    record Comparison(Sign sign, Expression left, Expression right) implements Condition {
        public Comparison {
            requireNonNull(sign, "sign");
            requireNonNull(left, "left");
            requireNonNull(right, "right");
        }

        @Override
        public boolean holds(Measurement measurement, Points maximum) {
            return sign.order.test(left.value(measurement, maximum).compareTo(right.value(measurement, maximum)));
        }

        @Override
        public Stream<String> variables() {
            return Stream.concat(left.variables(), right.variables());
        }

        @Override
        public Stream<String> flags() {
            return Stream.empty();
        }

        @Override
        public Stream<Map.Entry<String, String>> options() {
            return Stream.empty();
        }

        @Override
        public String toString() {
            return left + " " + sign.text + " " + right;
        }
    }

    /** How two numbers are compared. */
    enum Sign {
        EQUAL("=", order -> order == 0),
        UNEQUAL("!=", order -> order != 0),
        LESS("<", order -> order < 0),
        AT_MOST("<=", order -> order <= 0),
        MORE(">", order -> order > 0),
        AT_LEAST(">=", order -> order >= 0);

        private final String text;
        private final IntPredicate order;

        Sign(String text, IntPredicate order) {
            this.text = text;
            this.order = order;
        }

        /** Returns the sign as scheme files write it. */
        public String text() {
            return text;
        }
    }

    /** The contrary. */
    record Not(Condition of) implements Condition {
        public Not {
            requireNonNull(of, "of");
        }

        @Override
        public boolean holds(Measurement measurement, Points maximum) {
            return !of.holds(measurement, maximum);
        }

        @Override
        public Stream<String> variables() {
            return of.variables();
        }

        @Override
        public Stream<String> flags() {
            return of.flags();
        }

        @Override
        public Stream<Map.Entry<String, String>> options() {
            return of.options();
        }

        @Override
        public String toString() {
            return of instanceof Chosen chosen
                    ? chosen.spelled("!=")
                    : "not " + Notation.inParentheses(of, Notation.strength(of) < Notation.strength(this));
        }
    }

    /** Both of two, or at least one of them; the second is not computed if the first decides. */
    record Junction(boolean isBoth, Condition left, Condition right) implements Condition {
        public Junction {
            requireNonNull(left, "left");
            requireNonNull(right, "right");
        }

        @Override
        public boolean holds(Measurement measurement, Points maximum) {
            return isBoth
                    ? left.holds(measurement, maximum) && right.holds(measurement, maximum)
                    : left.holds(measurement, maximum) || right.holds(measurement, maximum);
        }

        @Override
        public Stream<String> variables() {
            return Stream.concat(left.variables(), right.variables());
        }

        @Override
        public Stream<String> flags() {
            return Stream.concat(left.flags(), right.flags());
        }

        @Override
        public Stream<Map.Entry<String, String>> options() {
            return Stream.concat(left.options(), right.options());
        }

        @Override
        public String toString() {
            int own = Notation.strength(this);
            return Notation.inParentheses(left, Notation.strength(left) < own)
                    + (isBoth ? " and " : " or ")
                    + Notation.inParentheses(right, Notation.strength(right) <= own);
        }
    }
}
