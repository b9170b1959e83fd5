package org.parindex.scoring.core.rule;

import java.util.List;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** A rule that looks at one number: a {@link Quantity} that a unit brings at a leaf, or what a group's children have become. */
public interface QuantityRule extends ScoringRule {

    /** Returns the number that the rule looks at. */
    Quantity quantity();

    /**
     * Returns the points of a number, exact or to the digits that the rule declares, with the reason.
     *
     * @param number any number; a percentage as the number before its sign
     * @param maximum the maximum of the criterion
     */
    Outcome score(Ratio number, Points maximum);

    @Override
    default List<Input> inputs() {
        return quantity().inputs();
    }

    @Override
    default Outcome score(Measurement measurement, Points maximum) {
        return quantity().measure(measurement, maximum, number -> score(number, maximum));
    }
}
