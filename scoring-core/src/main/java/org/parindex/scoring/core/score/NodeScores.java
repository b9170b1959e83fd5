package org.parindex.scoring.core.score;

import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.Ratio;

/** Begins the result of a criterion: what it publishes and carries, rounded where the scheme says so. */
record NodeScores(Scheme scheme) {

    CriterionScore.Builder scored(Criterion criterion, Carried exact, Ratio reachable) {
        Carried carried = isRoundedAt(criterion) ? exact.rounded(this::rounded) : exact;
        return CriterionScore.builder()
                .criterion(criterion)
                .unrounded(exact.sum())
                .points(scheme.rounding().round(carried.sum()))
                .reachable(reachable)
                .carried(carried);
    }

    static CriterionScore.Builder leftOut(Criterion criterion, CriterionState state) {
        return CriterionScore.builder()
                .criterion(criterion)
                .state(state)
                .reachable(Ratio.ZERO)
                .carried(Carried.NOTHING);
    }

    private Ratio rounded(Ratio exact) {
        return Ratio.from(scheme.rounding().round(exact));
    }

    private boolean isRoundedAt(Criterion criterion) {
        return scheme.roundingPlace() == RoundingPlace.EVERY_NODE
                || scheme.roundingPlace() == RoundingPlace.LEAF && criterion instanceof LeafCriterion;
    }
}
