package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * The same points for each thing that was counted, up to a cap.
 *
 * @param input the name of the count
 * @param each what each of them gives; more than nothing
 * @param cap the most points that are given; more than nothing
 */
public record Count(String input, Award each, Award cap) implements ScoringRule {

    private static final String DEFAULT_INPUT = "count";

    /** @throws IllegalArgumentException if the name is malformed, or each of them gives nothing or less, or all together do */
    public Count {
        InputNames.check(input);
        checkArgument(each.amount().isPositive(), "each must be positive: %s", each);
        checkArgument(cap.amount().isPositive(), "cap must be positive: %s", cap);
    }

    @Override
    public String kind() {
        return "count";
    }

    @Override
    public Mapping parameters() {
        return Node.keys().set("input", input).set("each", each).set("cap", cap).build();
    }

    @Override
    public List<Input> inputs() {
        return List.of(Input.of(input, Input.Type.COUNT));
    }

    @Override
    public Outcome score(Measurement measurement, Points maximum) {
        Ratio count = measurement.number(input);
        Ratio points = count.times(each.of(maximum));
        Ratio most = cap.of(maximum);
        String branch = points.compareTo(most) > 0 ? "cap" : "each";
        return Outcome.scored(points.min(most), count, branch);
    }

    @Override
    public Ratio most(Points maximum) {
        return cap.of(maximum);
    }

    /** Reads {@code count: {input: regulations, each: 0.5, cap: max}}. */
    public record Kind() implements RuleKind {

        @Override
        public String key() {
            return "count";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters.only("input", "each", "cap").require("each");
            String input = InputNames.read(parameters, "input").orElse(DEFAULT_INPUT);
            Award each = Award.positive(parameters, "each");
            Award cap = Award.positive(parameters, "cap");
            return parameters.checked(() -> new Count(input, each, cap));
        }
    }
}
