package org.parindex.scoring.core.rule;

import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.value.Ratio;

/**
 * What a rule made of a measurement.
 *
 * @param points exact, before any rounding
 * @param rule the rule that was applied
 * @param measurement what it was applied to
 */
public record Outcome(Ratio points, ScoringRule rule, Measurement measurement) {

    public Outcome {
        requireNonNull(points, "points");
        requireNonNull(rule, "rule");
        requireNonNull(measurement, "measurement");
    }
}
