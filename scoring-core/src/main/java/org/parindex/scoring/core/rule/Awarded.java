package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * The rule of leaves whose points an appraiser or a survey has awarded: they count as they are.
 *
 * @param step what the points must be a multiple of, such as 0.25; more than zero
 */
public record Awarded(Optional<Points> step) implements ScoringRule {

    /** @throws IllegalArgumentException if the step is not more than zero */
    public Awarded {
        requireNonNull(step, "step");
        checkArgument(step.map(Points::isPositive).orElse(true), "step must be positive: %s", step);
    }

    /** Returns the rule without a step. */
    public static Awarded freely() {
        return new Awarded(Optional.empty());
    }

    @Override
    public String kind() {
        return "awarded";
    }

    @Override
    public Mapping parameters() {
        return Node.keys().set("step", step).build();
    }

    /** Returns none but the points themselves, which need no input of their own. */
    @Override
    public List<Input> inputs() {
        return List.of();
    }

    @Override
    public Outcome score(Measurement measurement, Points maximum) {
        Ratio points = measurement.number(Input.POINTS);
        boolean isOff = step.map(Ratio::from)
                .filter(whole -> !points.dividedBy(whole).isWhole())
                .isPresent();
        return isOff
                ? Outcome.refused(RuleIssue.OFF_STEP, measurement.points(Input.POINTS), step.orElseThrow())
                : Outcome.scored(points, points, "");
    }

    /** Reads {@code awarded: {step: 0.25}}. */
    public record Kind() implements RuleKind {

        @Override
        public String key() {
            return "awarded";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            Optional<Points> step = parameters.only("step").positive("step");
            return parameters.checked(() -> new Awarded(step));
        }
    }
}
