package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Cells.only;
import static org.parindex.scoring.core.audit.Cells.points;
import static org.parindex.scoring.core.audit.Printed.table;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.Trees;
import org.parindex.scoring.core.value.Points;

/** The printed total is 12.34 and the rank 3; points have two digits at most. One slip makes 62.34 or 72.34 of 12.34, but nothing between, and nothing below zero. */
class ProposalsTest {

    private static final CellKey TOTAL = new CellKey(0, 0, 1);
    private static final CellKey RANK = new CellKey(0, 0, 2);

    private final Proposals proposals = new Proposals(
            Printed.reading(table(1, "unit", "total", "rank").row("A", "12.34", "3")),
            Trees.scheme(Trees.leaf("1", "100")).build());

    @Test
    void areTheOnlyAllowedValue() {
        assertThat(proposals.within(only("77.7"), TOTAL)).contains(points("77.7"));
        assertThat(proposals.within(ImmutableRangeSet.of(), TOTAL)).isEmpty();
    }

    @Test
    void areWhatASlipExplainsThoughAnotherIsNearer() {
        assertThat(within(Range.closed(points("12.5"), points("20")))).contains(points("13.24"));
    }

    @Test
    void areTheNearestOtherwise() {
        assertThat(within(Range.closed(points("63"), points("70")))).contains(points("63"));
        assertThat(within(Range.open(points("63"), points("70")))).contains(points("63.01"));
        assertThat(within(Range.closed(points("-70"), points("-60")))).contains(points("-60"));
        assertThat(within(Range.open(points("-70"), points("-60")))).contains(points("-60.01"));
    }

    @Test
    void areTheNearestOfSeveralIntervals() {
        ImmutableRangeSet<Points> allowed = ImmutableRangeSet.copyOf(
                List.of(Range.atMost(points("-50")), Range.closed(points("63"), points("72"))));
        assertThat(proposals.within(allowed, TOTAL)).contains(points("63"));
    }

    @Test
    void haveNoMoreDigitsThanSuchFigures() {
        assertThat(within(Range.closed(points("63.001"), points("64")))).contains(points("63.01"));
        assertThat(within(Range.closed(points("-61"), points("-60.001")))).contains(points("-60.01"));
        assertThat(within(Range.open(points("63.001"), points("63.009")))).isEmpty();
        assertThat(proposals.within(only("63.001"), TOTAL)).isEmpty();
    }

    @Test
    void areWholeForRanks() {
        assertThat(proposals.within(ImmutableRangeSet.of(Range.closed(points("10.5"), points("12"))), RANK))
                .contains(points("11"));
        assertThat(proposals.within(only("2.5"), RANK)).isEmpty();
    }

    private Optional<Points> within(Range<Points> allowed) {
        return proposals.within(ImmutableRangeSet.of(allowed), TOTAL);
    }
}
