package org.parindex.scoring.core.score;

import java.util.Optional;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/**
 * What a criterion hands to its parent.
 *
 * @param points those that count within the maximum; empty if there are none to count, because the criterion is left out or
 *     all of its points come on top
 * @param reachable the maximum that stands behind these points, scaled up as they are
 * @param onTop points that come on top, which no aggregation and no rescaling touches
 */
record Carried(Optional<Ratio> points, Ratio reachable, Ratio onTop) {

    static final Carried NOTHING = new Carried(Optional.empty(), Ratio.ZERO, Ratio.ZERO);

    Ratio sum() {
        return points.orElse(Ratio.ZERO).plus(onTop);
    }

    /** Rounds the sum, once: points on top have been rounded where they were given. */
    Carried rounded(Rounding rounding) {
        Ratio rounded = Ratio.from(rounding.round(sum()));
        return points.isPresent()
                ? new Carried(Optional.of(rounded.minus(onTop)), reachable, onTop)
                : new Carried(points, reachable, rounded);
    }

    /** Scales the points up from what could be reached to a maximum. */
    Carried rescaled(Ratio full) {
        return points.isEmpty() || reachable.equals(full)
                ? this
                : new Carried(points.map(found -> found.times(full).dividedBy(reachable)), full, onTop);
    }
}
