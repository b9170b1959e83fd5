package org.parindex.scoring.core.aggregation;

import java.util.List;
import org.parindex.scoring.core.parameter.Parametric;
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
     * Returns the points of the parent, exact and not yet rounded.
     *
     * @param children the points of the children that count for a unit, at least one
     */
    Ratio aggregate(List<Ratio> children);
}
