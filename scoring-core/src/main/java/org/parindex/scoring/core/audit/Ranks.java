package org.parindex.scoring.core.audit;

import java.util.Collection;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.value.Points;

/**
 * The ranks that a total may have among others.
 *
 * @param best if whatever is not printed lets it stand before its equals
 * @param worst if it lets it stand behind them
 */
record Ranks(Points best, Points worst) {

    private static final Points HALF = Points.parse("0.5");

    /** Returns the ranks that a total has where equals are told apart by something that is not printed. */
    static Ranks of(Points total, Collection<Points> all) {
        long above = all.stream().filter(other -> other.compareTo(total) > 0).count();
        long equal = all.stream().filter(total::equals).count();
        return new Ranks(Points.of(above + 1), Points.of(above + equal));
    }

    /** Returns the ranks that a total has under a rule for equals: one rank, except where names decide. */
    static Ranks of(Points total, Collection<Points> all, TieRule ties) {
        Ranks open = of(total, all);
        return switch (ties) {
            case COMPETITION -> only(open.best);
            case DENSE ->
                only(Points.of(1
                        + all.stream()
                                .filter(other -> other.compareTo(total) > 0)
                                .distinct()
                                .count()));
            case AVERAGE -> only(open.middle());
            case ORDINAL -> open;
        };
    }

    private static Ranks only(Points rank) {
        return new Ranks(rank, rank);
    }

    private Points middle() {
        return Points.of(best.plus(worst).toBigDecimal().multiply(HALF.toBigDecimal()));
    }

    boolean include(Points rank) {
        return best.equals(worst)
                ? rank.equals(best)
                : rank.isWhole() && rank.compareTo(best) >= 0 && rank.compareTo(worst) <= 0;
    }
}
