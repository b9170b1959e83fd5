package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Cells.cell;
import static org.parindex.scoring.core.audit.Cells.figures;
import static org.parindex.scoring.core.audit.Cells.only;
import static org.parindex.scoring.core.audit.Cells.points;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.TieRule;

/** The rank stands in the first row, the unit's total in the second, two other totals below it. */
class RankEquationTest {

    @Test
    void aRankFollowsFromTheTotals() {
        assertThat(rank(TieRule.COMPETITION).holds(figures("2", "8", "9", "7"))).isTrue();
        assertThat(rank(TieRule.COMPETITION).holds(figures("1", "8", "9", "7"))).isFalse();
        assertThat(rank(TieRule.COMPETITION).computed(figures("1", "8", "9", "7")))
                .isEqualTo(points("2"));
    }

    /** Behind two that share the first rank comes the third, or the second if ranks are dense. */
    @Test
    void equalsAheadCountByTheRule() {
        Figures shared = figures("9", "7", "8", "8");
        assertThat(rank(TieRule.COMPETITION).allowed(cell(0), shared)).isEqualTo(only("3"));
        assertThat(rank(TieRule.DENSE).allowed(cell(0), shared)).isEqualTo(only("2"));
        assertThat(rank(TieRule.ORDINAL).allowed(cell(0), shared)).isEqualTo(only("3"));
    }

    /** Where names decide, the second of two equals may be the first. */
    @Test
    void namesMayDecideBetweenEquals() {
        assertThat(rank(TieRule.ORDINAL).allowed(cell(0), figures("9", "8", "8", "7")))
                .isEqualTo(ImmutableRangeSet.of(Range.closed(points("1"), points("2"))));
    }

    /** To be second behind 9 and before 7, it may have anything less than 9 and at least 7, for equals share the better rank. */
    @Test
    void itsTotalMayHaveWhateverKeepsTheRank() {
        assertThat(rank(TieRule.COMPETITION).allowed(cell(1), figures("2", "10", "9", "7")))
                .isEqualTo(ImmutableRangeSet.of(Range.closedOpen(points("7"), points("9"))));
    }

    /** With dense ranks, 9 is second as soon as a single total lies above it, or two equal ones do. */
    @Test
    void anotherTotalMayHaveWhateverKeepsTheRank() {
        assertThat(rank(TieRule.COMPETITION).allowed(cell(3), figures("2", "9", "10", "12")))
                .isEqualTo(ImmutableRangeSet.of(Range.atMost(points("9"))));
        assertThat(rank(TieRule.DENSE).allowed(cell(3), figures("2", "9", "10", "12")))
                .isEqualTo(ImmutableRangeSet.copyOf(List.of(Range.atMost(points("9")), Range.singleton(points("10")))));
    }

    private static RankEquation rank(TieRule ties) {
        return new RankEquation(cell(0), cell(1), ImmutableSet.of(cell(1), cell(2), cell(3)), ties);
    }
}
