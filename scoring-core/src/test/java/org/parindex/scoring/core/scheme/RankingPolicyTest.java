package org.parindex.scoring.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;

class RankingPolicyTest {

    @Test
    void laterChangesOfTheListChangeNothing() {
        List<TieBreaker> tieBreakers = new ArrayList<>();
        RankingPolicy policy = new RankingPolicy(TieRule.DENSE, Basis.EXACT, tieBreakers);
        tieBreakers.add(new TieBreaker.BySource("a"));
        assertThat(policy.tieBreakers()).isEmpty();
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new RankingPolicy(null, Basis.EXACT, List.of()))
                .withMessage("ties");
        assertThatNullPointerException()
                .isThrownBy(() -> new RankingPolicy(TieRule.DENSE, null, List.of()))
                .withMessage("basis");
        assertThatNullPointerException()
                .isThrownBy(() -> new TieBreaker.BySource(null))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> new TieBreaker.ByCriterion(null))
                .withMessage("criterion");
    }
}
