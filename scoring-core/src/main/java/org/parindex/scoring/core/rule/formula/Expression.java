package org.parindex.scoring.core.rule.formula;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * A number that a formula computes, exactly. {@link Object#toString} spells it as scheme files do, with no parenthesis that
 * the same formula can do without.
 */
public sealed interface Expression {

    /**
     * Returns the number.
     *
     * @throws ArithmeticException if a divisor in it is zero
     */
    Ratio value(Measurement measurement, Points maximum);

    /** Returns the names of the variables in it, with repetitions. */
    default Stream<String> variables() {
        return Stream.empty();
    }

    /** A number as written, without a sign: less than zero is its {@link Negation}. */
    record Constant(Points number) implements Expression {

        /** @throws IllegalArgumentException if the number is less than zero */
        public Constant {
            requireNonNull(number, "number");
            checkArgument(!number.isNegative(), "number is negative: %s", number);
        }

        @Override
        public Ratio value(Measurement measurement, Points maximum) {
            return Ratio.from(number);
        }

        @Override
        public String toString() {
            return number.toString();
        }
    }

    /** The maximum of the leaf. */
    record Maximum() implements Expression {

        @Override
        public Ratio value(Measurement measurement, Points maximum) {
            return Ratio.from(maximum);
        }

        @Override
        public String toString() {
            return "max";
        }
    }

    /** What was brought for an input. */
    record Variable(String name) implements Expression {

        /** @throws IllegalArgumentException if a formula cannot name an input so */
        public Variable {
            Notation.checkName(name);
        }

        @Override
        public Ratio value(Measurement measurement, Points maximum) {
            return measurement.number(name);
        }

        @Override
        public Stream<String> variables() {
            return Stream.of(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A number with the other sign. */
    record Negation(Expression of) implements Expression {
        public Negation {
            requireNonNull(of, "of");
        }

        @Override
        public Ratio value(Measurement measurement, Points maximum) {
            return of.value(measurement, maximum).negated();
        }

        @Override
        public Stream<String> variables() {
            return of.variables();
        }

        @Override
        public String toString() {
            return "-" + Notation.inParentheses(of, Notation.strength(of) < Notation.strength(this));
        }
    }

    /** Two numbers with a sign between them. */
    record Operation(Operator operator, Expression left, Expression right) implements Expression {
        public Operation {
            requireNonNull(operator, "operator");
            requireNonNull(left, "left");
            requireNonNull(right, "right");
        }

        @Override
        public Ratio value(Measurement measurement, Points maximum) {
            Ratio one = left.value(measurement, maximum);
            Ratio other = right.value(measurement, maximum);
            return switch (operator) {
                case PLUS -> one.plus(other);
                case MINUS -> one.minus(other);
                case TIMES -> one.times(other);
                case OVER -> {
                    if (other.signum() == 0) {
                        throw new DivisionByZeroException(toString());
                    }
                    yield one.dividedBy(other);
                }
            };
        }

        @Override
        public Stream<String> variables() {
            return Stream.concat(left.variables(), right.variables());
        }

        @Override
        public String toString() {
            int own = Notation.strength(this);
            return Notation.inParentheses(left, Notation.strength(left) < own)
                    + (" " + operator.sign + " ")
                    + Notation.inParentheses(right, Notation.strength(right) <= own);
        }
    }

    /** The four signs. */
    enum Operator {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        OVER("/");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }
    }

    /** The smallest or the largest of some numbers. */
    record Extreme(Which which, List<Expression> of) implements Expression {

        /** @throws IllegalArgumentException if there are no numbers */
        public Extreme {
            requireNonNull(which, "which");
            of = ImmutableList.copyOf(of);
            checkArgument(!of.isEmpty(), "of is empty");
        }

        @Override
        public Ratio value(Measurement measurement, Points maximum) {
            return of.stream()
                    .map(each -> each.value(measurement, maximum))
                    .reduce(which == Which.LEAST ? Ratio::min : Ratio::max)
                    .orElseThrow();
        }

        @Override
        public Stream<String> variables() {
            return of.stream().flatMap(Expression::variables);
        }

        @Override
        public String toString() {
            return which.name().toLowerCase(Locale.ROOT)
                    + of.stream().map(Expression::toString).collect(joining(", ", "(", ")"));
        }
    }

    /** Which of some numbers is meant. */
    enum Which {
        LEAST,
        MOST
    }
}
