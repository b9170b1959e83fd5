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
record Ranks(int best, int worst) {

    /** Returns the ranks that a total has where equals are told apart by something that is not printed. */
    static Ranks of(Points total, Collection<Points> all) {
        long above = all.stream().filter(other -> other.compareTo(total) > 0).count();
        long equal = all.stream().filter(total::equals).count();
        return new Ranks((int) above + 1, (int) (above + equal));
    }

    /** Returns the ranks that a total has under a rule for equals: one rank, except where names decide. */
    static Ranks of(Points total, Collection<Points> all, TieRule ties) {
        Ranks open = of(total, all);
        return switch (ties) {
            case COMPETITION -> new Ranks(open.best, open.best);
            case DENSE -> {
                int distinct = 1
                        + (int) all.stream()
                                .filter(other -> other.compareTo(total) > 0)
                                .distinct()
                                .count();
                yield new Ranks(distinct, distinct);
            }
            case ORDINAL -> open;
        };
    }

    boolean include(Points rank) {
        return rank.isWhole() && rank.compareTo(Points.of(best)) >= 0 && rank.compareTo(Points.of(worst)) <= 0;
    }
}
