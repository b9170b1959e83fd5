package org.parindex.scoring.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.scheme.SharedRanks;
import org.parindex.scoring.core.value.Points;

class RankTest {

    @Test
    void hasASignInFrontIfItIsSharedAndReadersShallKnow() {
        Rank shared = new Rank(Points.of(4), true);
        assertThat(shared.label(SharedRanks.EQUALS_SIGN)).isEqualTo("=4");
        assertThat(shared.label(SharedRanks.PLAIN)).isEqualTo("4");
        assertThat(Rank.of(4).label(SharedRanks.EQUALS_SIGN)).isEqualTo("4");
        assertThat(shared).hasToString("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "-1", "2.25"})
    void isCountedFromOneInHalves(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rank(Points.parse(number), false))
                .withMessage("rank (" + number + ") must be 1, 1.5, 2 or another half from there");
    }
}
