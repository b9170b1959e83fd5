package org.parindex.scoring.core.scheme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parindex.scoring.core.value.Spelling;

/**
 * How totals become ranks.
 *
 * @param ties how equals are numbered
 * @param basis which digits of a total decide
 * @param tieBreakers what decides between equal totals, first things first; may be empty
 * @param shared how a rank is printed that several units have
 */
public record RankingPolicy(TieRule ties, Basis basis, List<TieBreaker> tieBreakers, SharedRanks shared) {

    /** Shared ranks on the published digits, without tie-breakers: what most published indices do. */
    public static final RankingPolicy STANDARD = new RankingPolicy(TieRule.COMPETITION, Basis.ROUNDED, List.of());

    public RankingPolicy {
        requireNonNull(ties, "ties");
        requireNonNull(basis, "basis");
        tieBreakers = ImmutableList.copyOf(tieBreakers);
        requireNonNull(shared, "shared");
    }

    /** A policy whose shared ranks are printed like any other. */
    public RankingPolicy(TieRule ties, Basis basis, List<TieBreaker> tieBreakers) {
        this(ties, basis, tieBreakers, SharedRanks.PLAIN);
    }

    /** Returns the policy as scheme files spell it: {@code competition, on rounded, source appraisal, shared equals-sign}. */
    @Override
    public String toString() {
        String policy = Spelling.of(ties) + ", on " + Spelling.of(basis);
        String label = shared == SharedRanks.PLAIN ? "" : ", shared " + Spelling.of(shared);
        return tieBreakers.stream().map(breaker -> ", " + breaker).reduce(policy, String::concat) + label;
    }

    /** Which digits of a total decide. */
    public enum Basis {
        /** The total as it is published. */
        ROUNDED,
        /** The total before it is rounded. */
        EXACT
    }
}
