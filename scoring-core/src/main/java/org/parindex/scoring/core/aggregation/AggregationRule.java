package org.parindex.scoring.core.aggregation;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.parameter.Parametric;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.value.Ratio;

/**
 * How the points of children become the points of their parent; the maximum of the parent comes from their maxima in the
 * same way. The order of the children changes nothing.
 *
 * <p>A rule is a value: two rules with the same {@link #parameters} are equal. A rule of one's own comes into scheme files by
 * its {@link AggregationKind}.
 */
public interface AggregationRule extends Parametric {

    /**
     * Returns the points of the parent, not yet rounded: exact, or to the digits that the rule declares.
     *
     * @param children what counts for a unit, at least one; nothing that is {@link #refused}
     */
    Ratio aggregate(List<Contribution> children);

    /**
     * Returns why these children have no result, such as a geometric mean of a negative number; empty unless overridden.
     * Maxima, which are positive, are never refused.
     */
    default Optional<Outcome.Refused> refused(List<Contribution> children) {
        return Optional.empty();
    }

    /** Returns what the weights of the children mean to this rule; {@link Weighting#NONE} unless overridden. */
    default Weighting weighting() {
        return Weighting.NONE;
    }
}
