package org.parindex.scoring.core.rule.normalisation;

import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.rule.SampleRule;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Given;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Percentile;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Statistic;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** What is known of goalposts before there is a sample. */
final class Goalposts {

    /** The ends of any sample; between them, nothing is known. */
    private static final int LOW = -1;

    private static final int HIGH = 1;
    private static final Points QUARTER = Points.of(25);
    private static final Points THREE_QUARTERS = Points.of(75);

    private Goalposts() {}

    /**
     * Returns a goalpost as scheme files spell it.
     *
     * @param unit what follows numbers
     */
    static String spell(Goalpost goalpost, String unit) {
        return goalpost + (goalpost instanceof Given ? unit : "");
    }

    static boolean areGiven(Goalpost... goalposts) {
        return Stream.of(goalposts).allMatch(Given.class::isInstance);
    }

    /** Returns the number of a goalpost that is given. */
    static Ratio number(Goalpost goalpost) {
        return ((Given) goalpost).number();
    }

    static void checkFitted(SampleRule rule) {
        checkState(
                rule.isFitted(), "%s depends on a sample: fit it first, and score with what that returns", rule.kind());
    }

    /** Returns whether it is certain that a goalpost has no place on a scale. */
    static boolean isOff(Goalpost goalpost, Scale scale) {
        return scale == Scale.LOGARITHMIC
                && goalpost instanceof Given given
                && given.number().signum() <= 0;
    }

    /** Returns whether it is certain that one limit does not lie below another. */
    static boolean areCrossed(Goalpost from, Goalpost to) {
        if (from instanceof Given low && to instanceof Given high) {
            return low.number().compareTo(high.number()) >= 0;
        }
        return from instanceof Percentile low
                && to instanceof Percentile high
                && low.percent().compareTo(high.percent()) >= 0;
    }

    /** Returns which numbers are better between two goalposts, if that is certain before there is a sample. */
    static Optional<Better> better(Goalpost worst, Goalpost best) {
        int sides = side(best) - side(worst);
        if (areCrossed(worst, best) || sides == LOW - HIGH) {
            return Optional.of(Better.LOWER);
        }
        return areCrossed(best, worst) || sides == HIGH - LOW ? Optional.of(Better.HIGHER) : Optional.empty();
    }

    /** Returns which numbers are likely to be better: a goalpost at the low end lies below one of which nothing is known. */
    static Optional<Better> likelyBetter(Goalpost worst, Goalpost best) {
        int sides = side(best) - side(worst);
        return sides == 0 ? Optional.empty() : Optional.of(sides > 0 ? Better.HIGHER : Better.LOWER);
    }

    private static int side(Goalpost goalpost) {
        if (goalpost instanceof Percentile percentile) {
            boolean isLow = percentile.percent().compareTo(QUARTER) <= 0;
            boolean isHigh = percentile.percent().compareTo(THREE_QUARTERS) >= 0;
            return isLow ? LOW : isHigh ? HIGH : 0;
        }
        return goalpost == Statistic.MIN ? LOW : goalpost == Statistic.MAX ? HIGH : 0;
    }
}
