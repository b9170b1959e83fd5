package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Cells.cell;
import static org.parindex.scoring.core.audit.Cells.figures;
import static org.parindex.scoring.core.audit.Cells.points;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.value.Points;

/** The change stands in the first row; then the unit's earlier total and those of two others; then its present one and those of the others. */
class RankChangeEquationTest {

    /** Third by 5 among 7 and 6; first by 9 among 8 and 7: it gained 2. */
    @Test
    void isTheEarlierRankLessThePresentOne() {
        Figures right = figures("2", "5", "7", "6", "9", "8", "7");
        assertThat(change(TieRule.COMPETITION).holds(right)).isTrue();
        assertThat(change(TieRule.COMPETITION).computed(right)).isEqualTo(points("2"));
        assertThat(change(TieRule.COMPETITION).holds(right.with(cell(0), points("-2"))))
                .isFalse();
        assertThat(change(TieRule.COMPETITION).holds(right.with(cell(0), points("1.5"))))
                .isFalse();
    }

    /** Earlier, 6 and 6 shared the ranks 2 and 3, in an order that nobody knows; now it is first: it gained 1 or 2. */
    @Test
    void anEarlierTieLeavesItOpen() {
        Figures tied = figures("9", "6", "7", "6", "9", "8", "7");
        assertThat(change(TieRule.COMPETITION).range(tied)).isEqualTo(closed("1", "2"));
        assertThat(change(TieRule.COMPETITION).allowed(cell(0), tied))
                .isEqualTo(ImmutableRangeSet.of(closed("1", "2")));
        assertThat(change(TieRule.COMPETITION).computed(tied)).isEqualTo(points("1"));
    }

    /** Third by 5 among 7 and 6; now 7 behind 8 and 8 is third or, with dense ranks, second; 8 among 8 and 7 is first, or second by name. */
    @ParameterizedTest
    @CsvSource({
        "COMPETITION, 7, 8, 0, 0",
        "DENSE, 7, 8, 1, 1",
        "ORDINAL, 7, 8, 0, 0",
        "COMPETITION, 8, 7, 2, 2",
        "DENSE, 8, 7, 2, 2",
        "ORDINAL, 8, 7, 1, 2"
    })
    void aPresentTieGoesByTheRule(TieRule ties, String own, String other, String least, String most) {
        Figures figures = figures("9", "5", "7", "6", own, "8", other);
        assertThat(change(ties).range(figures)).isEqualTo(closed(least, most));
    }

    /** First now, it gained 1 if it was second: below 7 and above 6, or equal to either, for then it shared the second rank. */
    @Test
    void itsEarlierTotalMayHaveWhateverKeepsTheChange() {
        assertThat(change(TieRule.COMPETITION).allowed(cell(1), figures("1", "5", "7", "6", "9", "8", "7")))
                .isEqualTo(ImmutableRangeSet.of(closed("6", "7")));
    }

    /** Third before, it gained 1 if it is second now: below 8 and at least 7. */
    @Test
    void itsPresentTotalMayHaveWhateverKeepsTheChange() {
        assertThat(change(TieRule.COMPETITION).allowed(cell(4), figures("1", "5", "7", "6", "9", "8", "7")))
                .isEqualTo(ImmutableRangeSet.of(Range.closedOpen(points("7"), points("8"))));
    }

    private static Range<Points> closed(String low, String high) {
        return Range.closed(points(low), points(high));
    }

    private static RankChangeEquation change(TieRule ties) {
        return new RankChangeEquation(
                cell(0),
                cell(1),
                cell(4),
                ImmutableSet.of(cell(1), cell(2), cell(3)),
                ImmutableSet.of(cell(4), cell(5), cell(6)),
                ties);
    }
}
