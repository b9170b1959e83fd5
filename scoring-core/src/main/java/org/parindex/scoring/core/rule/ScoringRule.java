package org.parindex.scoring.core.rule;

import java.util.List;
import org.parindex.scoring.core.parameter.Parametric;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * How a measurement becomes the points of a leaf.
 *
 * <p>A rule is a value: its parts can be looked into, two rules with the same parts are equal, and {@link #parameters} spells
 * all parts out. Records do most of that. A rule of one's own comes into scheme files by its {@link RuleKind}.
 */
public interface ScoringRule extends Parametric {

    /** Returns what must be measured, with distinct names; nothing if points themselves are brought. */
    List<Input> inputs();

    /**
     * Returns the points of a measurement, exact and not yet rounded, with the reason.
     *
     * <p>Points beyond {@link #least} and {@link #most} are refused: the unit cannot be scored.
     *
     * @param measurement has a value that is allowed for each of the inputs, and no other
     * @param maximum the maximum of the leaf
     */
    Outcome score(Measurement measurement, Points maximum);

    /**
     * Returns whether {@link #most} and {@link #least} limit the points; they do unless overridden. Points without bound need
     * a criterion without a maximum.
     */
    default boolean isBounded() {
        return true;
    }

    /** Returns the most points that the rule can give at a leaf with a maximum; the maximum unless overridden. */
    default Ratio most(Points maximum) {
        return Ratio.from(maximum);
    }

    /** Returns the fewest points that the rule can give at a leaf with a maximum, less than zero or zero, as it is unless overridden. */
    default Ratio least(Points maximum) {
        return Ratio.ZERO;
    }

    /** Returns whether points come on top: then the maximum of the leaf only limits them, and no group counts it. */
    default boolean isOutsideMaximum() {
        return false;
    }
}
