package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/**
 * Points of which each step below a target takes some away, down to a floor: 5 for every 10 % below 90 %, and 86 % is one
 * step below.
 *
 * @param quantity the number
 * @param target the number from which on nothing is taken away
 * @param step how wide a step is; more than zero
 * @param counted which steps count
 * @param start the points at the target
 * @param each what each step takes away; more than nothing
 * @param floor the fewest points that are left
 */
public record SteppedDeduction(
        Quantity quantity, Points target, Points step, Counted counted, Award start, Award each, Award floor)
        implements QuantityRule {

    private static final Words<Counted> COUNTED = Words.of(List.of(Counted.values()));

    /** Which steps count. */
    public enum Counted {
        /** A step counts as soon as it has begun. */
        BEGUN,
        /** A step counts once it is complete. */
        WHOLE
    }

    /** @throws IllegalArgumentException if a step has no width, or takes nothing or less away */
    public SteppedDeduction {
        requireNonNull(quantity, "quantity");
        requireNonNull(target, "target");
        requireNonNull(counted, "counted");
        requireNonNull(start, "start");
        requireNonNull(floor, "floor");
        checkArgument(step.isPositive(), "step must be positive: %s", step);
        checkArgument(each.amount().isPositive(), "each must be positive: %s", each);
    }

    @Override
    public String kind() {
        return "stepped-deduction";
    }

    @Override
    public Mapping parameters() {
        String unit = quantity.unit();
        return quantity.write(Node.keys())
                .set("target", target + unit)
                .set("step", step + unit)
                .set("counted", Spelling.of(counted))
                .set("start", start)
                .set("each", each)
                .set("floor", floor)
                .build();
    }

    @Override
    public Outcome score(Ratio number, Points maximum) {
        Ratio steps = steps(number);
        return Deduction.score(number, steps, start.of(maximum), each.of(maximum), floor.of(maximum));
    }

    private Ratio steps(Ratio number) {
        Ratio below = Ratio.from(target).minus(number).max(Ratio.ZERO).dividedBy(Ratio.from(step));
        return counted == Counted.BEGUN ? below.ceiling() : below.floor();
    }

    @Override
    public Ratio most(Points maximum) {
        return start.of(maximum).max(floor.of(maximum));
    }

    @Override
    public Ratio least(Points maximum) {
        return floor.of(maximum).min(Ratio.ZERO);
    }

    /** Reads {@code stepped-deduction: {value: rate, target: 90%, step: 10%, each: 5}}. */
    public record Kind() implements RuleKind {

        @Override
        public String key() {
            return "stepped-deduction";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters
                    .only(Quantity.KEYS, "target", "step", "counted", "start", "each", "floor")
                    .require("target")
                    .require("step")
                    .require("each");
            LimitReader limits = new LimitReader();
            Optional<Points> target = limits.limit(parameters, "target");
            Optional<Points> step = limits.limit(parameters, "step");
            step.filter(width -> !width.isPositive())
                    .ifPresent(width ->
                            parameters.report("step", ParameterIssue.NOT_POSITIVE, "step", width + limits.unit()));
            Quantity quantity = Quantity.read(parameters, limits.isPercent());
            Counted counted = parameters.word("counted", COUNTED).orElse(Counted.BEGUN);
            Award start = Award.read(parameters, "start", Award.MAXIMUM);
            Award each = Award.positive(parameters, "each");
            Award floor = Award.read(parameters, "floor", Award.NONE);
            return parameters.checked(() -> new SteppedDeduction(
                    quantity, target.orElseThrow(), step.orElseThrow(), counted, start, each, floor));
        }
    }
}
