package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;

import org.parindex.scoring.core.rule.QuantityRule;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * What becomes of a group's points once its children are aggregated, such as the level that a table gives them.
 *
 * @param rule looks at the aggregated points, before they are rounded; its quantity is a single number
 * @param maxPoints the maximum of the group in place of what aggregation makes of its children's; positive
 * @param hasMaximum whether it limits the points; if not, it is 1
 */
public record Conversion(QuantityRule rule, Points maxPoints, boolean hasMaximum) {

    /** @throws IllegalArgumentException if the rule looks at a quotient or gives more than the maximum, or the maximum is not positive */
    public Conversion {
        checkArgument(rule.quantity().over().isEmpty(), "rule looks at a quotient: %s", rule);
        checkArgument(maxPoints.isPositive(), "maxPoints must be positive: %s", maxPoints);
        checkArgument(hasMaximum || maxPoints.equals(Points.of(1)), "maxPoints, without a maximum, is not 1");
        checkArgument(!hasMaximum || rule.isBounded(), "rule gives points without bound, and there is a maximum");
        checkArgument(
                !hasMaximum || rule.most(maxPoints).compareTo(Ratio.from(maxPoints)) <= 0,
                "rule gives more than maxPoints (%s): %s",
                maxPoints,
                rule);
    }
}
