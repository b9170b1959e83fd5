package org.parindex.scoring.core.score;

import java.util.List;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** A rule whose points no decimal holds: a third of the measured value. */
public record Thirds() implements ScoringRule {

    @Override
    public String kind() {
        return "thirds";
    }

    @Override
    public Mapping parameters() {
        return Node.keys().build();
    }

    @Override
    public List<Input> inputs() {
        return List.of(Input.of("value", Input.Type.NUMBER));
    }

    @Override
    public Outcome score(Measurement measurement, Points maximum) {
        return Outcome.scored(measurement.number("value").dividedBy(Ratio.of(3)), "a third");
    }
}
