package org.parindex.scoring.core.rule.normalisation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * The points that others are pulled to.
 *
 * @param from the fewest
 * @param to the most; if awards are a number and a share, and cross at some maximum, it holds
 */
public record Within(Award from, Award to) {

    private static final String FROM = "from";
    private static final String TO = "to";

    /** @throws IllegalArgumentException if the points do not rise */
    public Within {
        checkArgument(areRising(from, to), "from (%s) is not below to (%s)", from, to);
    }

    static Optional<Within> read(Parameters ends) {
        ends.only(FROM, TO).require(FROM).require(TO);
        Optional<Award> from = Award.read(ends, FROM);
        Optional<Award> to = Award.read(ends, TO);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        checkRising(ends, FROM, from.get(), TO, to.get());
        return Optional.of(from.get()).filter(low -> areRising(low, to.get())).map(low -> new Within(low, to.get()));
    }

    /** Returns whether one award can be less than another; of a number and a share, some maximum decides. */
    static boolean areRising(Award low, Award high) {
        boolean isNothing = low.amount().equals(Points.ZERO) || high.amount().equals(Points.ZERO);
        boolean areAlike = isNothing || low.isShare() == high.isShare();
        return !areAlike || low.amount().compareTo(high.amount()) < 0;
    }

    /** Reports awards that do not rise. */
    static void checkRising(Parameters parameters, String lowKey, Award low, String highKey, Award high) {
        if (!areRising(low, high)) {
            parameters.report(highKey, RuleIssue.NOT_LESS, lowKey, low, highKey, high);
        }
    }

    Mapping write() {
        return Node.keys().set(FROM, from).set(TO, to).build();
    }

    Ratio nearest(Ratio points, Points maximum) {
        return points.max(from.of(maximum)).min(to.of(maximum));
    }
}
