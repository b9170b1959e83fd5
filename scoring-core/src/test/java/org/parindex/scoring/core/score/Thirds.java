package org.parindex.scoring.core.score;

import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.value.Ratio;

/** A rule whose points no decimal holds: a third of the measurement. */
public record Thirds() implements ScoringRule {

    @Override
    public String kind() {
        return "thirds";
    }

    @Override
    public Outcome score(Measurement measurement) {
        return new Outcome(Ratio.from(measurement.value()).dividedBy(Ratio.of(3, 1)), this, measurement);
    }
}
