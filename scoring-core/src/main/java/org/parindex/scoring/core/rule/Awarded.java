package org.parindex.scoring.core.rule;

import org.parindex.scoring.core.value.Ratio;

/** The rule of leaves whose points an appraiser or a survey has awarded: they count as they are. */
public record Awarded() implements ScoringRule {

    @Override
    public String kind() {
        return "awarded";
    }

    @Override
    public Outcome score(Measurement measurement) {
        return new Outcome(Ratio.from(measurement.value()), this, measurement);
    }

    @Override
    public String toString() {
        return kind();
    }
}
