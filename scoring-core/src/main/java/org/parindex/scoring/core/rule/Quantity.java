package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;
import org.parindex.scoring.core.value.Spelling;

/**
 * The number that a rule looks at: an input, or one input over another.
 *
 * @param of the name of the input, or of the numerator
 * @param over the name of the denominator, another one; empty if there is none
 * @param isPercent whether the limits that the number is compared with are percentages: then the quotient counts a hundred
 *     times, and a single input is a percentage
 * @param zeroOverZero what counts if both are zero; {@link WhenNothing#REFUSE} if there is no denominator
 */
public record Quantity(String of, Optional<String> over, boolean isPercent, WhenNothing zeroOverZero) {

    private static final int SHOWN_DIGITS = 4;
    static final String VALUE = "value";
    private static final String OF = "of";
    private static final String OVER = "over";
    private static final String ZERO_OVER_ZERO = "zero-over-zero";

    /** The keys that {@link #read} reads. */
    public static final List<String> KEYS = List.of(VALUE, OF, OVER, ZERO_OVER_ZERO);

    /** @throws IllegalArgumentException if a name is malformed or there twice, or zero over zero counts without a denominator */
    public Quantity {
        InputNames.check(of);
        over.ifPresent(InputNames::check);
        requireNonNull(zeroOverZero, "zeroOverZero");
        checkArgument(!over.equals(Optional.of(of)), "of and over are the same: %s", of);
        boolean fits = over.isPresent() || zeroOverZero == WhenNothing.REFUSE;
        checkArgument(fits, "zeroOverZero needs a denominator: %s", zeroOverZero);
    }

    /** Returns an input by itself. */
    public static Quantity of(String input, boolean isPercent) {
        return new Quantity(input, Optional.empty(), isPercent, WhenNothing.REFUSE);
    }

    /** Reads {@code value: rate}, or {@code of: done, over: planned}; without any of them the input is "value". */
    public static Quantity read(Parameters parameters, boolean isPercent) {
        if (parameters.has(OF) || parameters.has(OVER)) {
            parameters.require(OF).require(OVER).refuse(VALUE, RuleIssue.ONE_QUANTITY);
        } else {
            parameters.refuse(ZERO_OVER_ZERO, RuleIssue.ONE_QUANTITY);
        }
        Optional<String> of = InputNames.read(parameters, OF);
        Optional<String> over = InputNames.read(parameters, OVER);
        Optional<String> value = InputNames.read(parameters, VALUE);
        over.filter(name -> of.equals(over)).ifPresent(name -> parameters.report(OVER, RuleIssue.SAME_INPUT, name));
        WhenNothing zeroOverZero =
                parameters.word(ZERO_OVER_ZERO, WhenNothing.WORDS).orElse(WhenNothing.REFUSE);
        String first = of.or(() -> value).orElse(VALUE);
        return over.isEmpty() || over.equals(Optional.of(first))
                ? of(first, isPercent)
                : new Quantity(first, over, isPercent, zeroOverZero);
    }

    /** Writes what {@link #read} reads. */
    public Node.MappingBuilder write(Node.MappingBuilder parameters) {
        return over.isEmpty()
                ? parameters.set(VALUE, of)
                : parameters.set(OF, of).set(OVER, over).set(ZERO_OVER_ZERO, Spelling.of(zeroOverZero));
    }

    /** Returns the sign of percentages, or nothing: what follows each limit. */
    public String unit() {
        return isPercent ? "%" : "";
    }

    List<Input> inputs() {
        return over.isEmpty()
                ? ImmutableList.of(Input.of(of, isPercent ? Input.Type.PERCENT : Input.Type.NUMBER))
                : ImmutableList.of(Input.of(of, Input.Type.AMOUNT), Input.of(over.get(), Input.Type.AMOUNT));
    }

    /** Returns the number of a measurement that has a value for each input; empty if the denominator is zero. */
    public Optional<Ratio> number(Measurement measurement) {
        Ratio numerator = measurement.number(of);
        if (over.isEmpty()) {
            return Optional.of(numerator);
        }
        Ratio denominator = measurement.number(over.get());
        return denominator.signum() == 0 ? Optional.empty() : Optional.of(quotient(numerator, denominator));
    }

    private Ratio quotient(Ratio numerator, Ratio denominator) {
        Ratio quotient = numerator.dividedBy(denominator);
        return isPercent ? quotient.times(Ratio.of(100)) : quotient;
    }

    /** Returns what a rule makes of the number, or what counts if there is none. */
    Outcome measure(Measurement measurement, Points maximum, Function<Ratio, Outcome> rule) {
        return number(measurement).map(rule).orElseGet(() -> overZero(measurement, maximum));
    }

    private Outcome overZero(Measurement measurement, Points maximum) {
        String denominator = over.orElseThrow();
        return measurement.number(of).signum() == 0
                ? zeroOverZero.outcome(maximum, "0/0", Outcome.refused(RuleIssue.ZERO_OVER_ZERO, of, denominator))
                : Outcome.refused(RuleIssue.OVER_ZERO, of, denominator, measurement.points(of));
    }

    /** Returns a number as issues show it, to at most four digits after the point. */
    public String spell(Ratio number) {
        return Rounding.halfUp(SHOWN_DIGITS).round(number) + unit();
    }
}
