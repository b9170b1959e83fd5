package org.parindex.scoring.core.score;

import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.RoundingPolicy;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** Begins the result of a criterion: what it publishes and carries, rounded as the scheme says. */
record NodeScores(RoundingPolicy policy) {

    CriterionScore.Builder scored(Criterion criterion, Carried exact, Ratio reachable) {
        Rounding rounding = policy.of(criterion);
        return CriterionScore.builder()
                .criterion(criterion)
                .unrounded(exact.sum())
                .points(rounding.round(exact.sum()))
                .reachable(reachable)
                .carried(policy.carriesRounded(criterion) ? exact.rounded(rounding) : exact);
    }

    static CriterionScore.Builder leftOut(Criterion criterion, CriterionState state) {
        return CriterionScore.builder()
                .criterion(criterion)
                .state(state)
                .reachable(Ratio.ZERO)
                .carried(Carried.NOTHING);
    }
}
