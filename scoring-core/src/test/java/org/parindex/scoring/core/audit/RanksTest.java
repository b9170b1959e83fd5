package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Cells.points;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.value.Points;

/** 9 is first; 8, three times, comes next; two different totals are ahead of 7, and four rows. */
class RanksTest {

    private static final List<Points> TOTALS =
            Stream.of("8", "9", "7", "8", "8").map(Points::parse).toList();

    @Test
    void sharedRanksLeaveAGapBehindThem() {
        assertThat(ranks(TieRule.COMPETITION)).containsExactly(ranks(1, 1), ranks(2, 2), ranks(5, 5));
    }

    @Test
    void denseRanksLeaveNone() {
        assertThat(ranks(TieRule.DENSE)).containsExactly(ranks(1, 1), ranks(2, 2), ranks(3, 3));
    }

    @Test
    void ranksOfTheirOwnAreOpenAmongEquals() {
        assertThat(ranks(TieRule.ORDINAL)).containsExactly(ranks(1, 1), ranks(2, 4), ranks(5, 5));
    }

    @Test
    void withoutARuleEqualsHaveAnyOfTheirRanks() {
        assertThat(Ranks.of(points("8"), TOTALS)).isEqualTo(ranks(2, 4));
    }

    @Test
    void includeBothEndsAndOnlyWholeNumbers() {
        Ranks ranks = ranks(2, 4);
        assertThat(Stream.of("1", "2", "3", "4", "5", "2.5").filter(rank -> ranks.include(points(rank))))
                .containsExactly("2", "3", "4");
    }

    @Test
    void theMeanOfTheirPlacesIsTheOnlyRankOfEqualsThatShareIt() {
        Ranks ranks = Ranks.of(points("8"), List.of(points("8"), points("9"), points("8")), TieRule.AVERAGE);
        assertThat(Stream.of("2", "2.5", "3").filter(rank -> ranks.include(points(rank))))
                .containsExactly("2.5");
    }

    private static Ranks ranks(int best, int worst) {
        return new Ranks(Points.of(best), Points.of(worst));
    }

    private static List<Ranks> ranks(TieRule ties) {
        return Stream.of("9", "8", "7")
                .map(total -> Ranks.of(points(total), TOTALS, ties))
                .toList();
    }
}
