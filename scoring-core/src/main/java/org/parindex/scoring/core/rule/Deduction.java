package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * Points of which each event takes some away, down to a floor, which may lie below zero.
 *
 * @param input the name of the count of events
 * @param start the points without any event
 * @param each what each event takes away; more than nothing
 * @param floor the fewest points that are left
 */
public record Deduction(String input, Award start, Award each, Award floor) implements ScoringRule {

    private static final String DEFAULT_INPUT = "events";

    /** @throws IllegalArgumentException if the name is malformed, or each event takes nothing or less away */
    public Deduction {
        InputNames.check(input);
        requireNonNull(start, "start");
        requireNonNull(floor, "floor");
        checkArgument(each.amount().isPositive(), "each must be positive: %s", each);
    }

    @Override
    public String kind() {
        return "deduction";
    }

    @Override
    public Mapping parameters() {
        return Node.keys()
                .set("input", input)
                .set("start", start)
                .set("each", each)
                .set("floor", floor)
                .build();
    }

    @Override
    public List<Input> inputs() {
        return List.of(Input.of(input, Input.Type.COUNT));
    }

    @Override
    public Outcome score(Measurement measurement, Points maximum) {
        Ratio events = measurement.number(input);
        return score(events, events, start.of(maximum), each.of(maximum), floor.of(maximum));
    }

    /** Takes some steps away from a start, down to a floor. */
    static Outcome score(Ratio basis, Ratio steps, Ratio start, Ratio each, Ratio floor) {
        Ratio points = start.minus(steps.times(each));
        String branch = points.compareTo(floor) < 0 ? "floor" : steps + " × each";
        return Outcome.scored(points.max(floor), basis, branch);
    }

    @Override
    public Ratio most(Points maximum) {
        return start.of(maximum).max(floor.of(maximum));
    }

    @Override
    public Ratio least(Points maximum) {
        return floor.of(maximum).min(Ratio.ZERO);
    }

    /** Reads {@code deduction: {input: late-days, start: max, each: 0.25, floor: 0}}. */
    public record Kind() implements RuleKind {

        @Override
        public String key() {
            return "deduction";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters.only("input", "start", "each", "floor").require("each");
            String input = InputNames.read(parameters, "input").orElse(DEFAULT_INPUT);
            Award start = Award.read(parameters, "start", Award.MAXIMUM);
            Award each = Award.positive(parameters, "each");
            Award floor = Award.read(parameters, "floor", Award.NONE);
            return parameters.checked(() -> new Deduction(input, start, each, floor));
        }
    }
}
