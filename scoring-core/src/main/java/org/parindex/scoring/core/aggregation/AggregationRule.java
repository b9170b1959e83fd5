package org.parindex.scoring.core.aggregation;

import java.util.List;
import org.parindex.scoring.core.value.Ratio;

/**
 * How the points of children become the points of their parent; the maximum of the parent comes from their maxima in the
 * same way.
 *
 * <p>A rule is a value, and {@link Object#toString} spells all of its parts out, because the fingerprint of a scheme is made
 * of it. The order of the children changes nothing.
 */
public interface AggregationRule {

    /**
     * Returns the points of the parent, exact and not yet rounded.
     *
     * @param children the points of the children, at least one
     */
    Ratio aggregate(List<Ratio> children);
}
