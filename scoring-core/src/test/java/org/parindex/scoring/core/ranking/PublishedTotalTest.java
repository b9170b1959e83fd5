package org.parindex.scoring.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.ranking.PublishedTotal.GivenRank;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

class PublishedTotalTest {

    private static final Unit UNIT = Unit.of("A");

    @Test
    void aRankNeedNotBeGiven() {
        assertThat(PublishedTotal.of(UNIT, Points.of(80)))
                .isEqualTo(new PublishedTotal(UNIT, Points.of(80), Optional.empty(), Location.NONE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aGivenRankIsCountedFromOne(int rank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GivenRank(Points.of(rank), RankOrigin.PUBLISHED))
                .withMessage("rank (" + rank + ") must be 1, 1.5, 2 or another half from there");
        assertThat(new GivenRank(Points.of(1), RankOrigin.INFERRED).rank()).isEqualTo(Points.of(1));
    }

    @Test
    void aGivenRankIsNotComputed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GivenRank(Points.of(1), RankOrigin.COMPUTED))
                .withMessage("a given rank is not computed");
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> PublishedTotal.of(null, Points.ZERO))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> PublishedTotal.of(UNIT, null))
                .withMessage("total");
        assertThatNullPointerException()
                .isThrownBy(() -> new PublishedTotal(UNIT, Points.ZERO, null, Location.NONE))
                .withMessage("givenRank");
        assertThatNullPointerException()
                .isThrownBy(() -> new PublishedTotal(UNIT, Points.ZERO, Optional.empty(), null))
                .withMessage("location");
    }

    @Test
    void nullIsNamedInARankedUnit() {
        assertThatNullPointerException()
                .isThrownBy(() -> new RankedUnit(Rank.of(1), null, Points.ZERO, RankOrigin.COMPUTED))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> new RankedUnit(Rank.of(1), UNIT, null, RankOrigin.COMPUTED))
                .withMessage("total");
        assertThatNullPointerException()
                .isThrownBy(() -> new RankedUnit(Rank.of(1), UNIT, Points.ZERO, null))
                .withMessage("origin");
    }
}
