package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Cells.points;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.value.Points;

class RegionsTest {

    private static final Points ONE = points("1");
    private static final Points TWO = points("2");

    @Test
    void joinsWhatPasses() {
        assertThat(Regions.passing(List.of(TWO, ONE, ONE), value -> value.compareTo(ONE) > 0))
                .isEqualTo(ImmutableRangeSet.of(Range.greaterThan(ONE)));
        assertThat(Regions.passing(List.of(ONE, TWO), value -> value.compareTo(TWO) <= 0))
                .isEqualTo(ImmutableRangeSet.of(Range.atMost(TWO)));
    }

    @Test
    void keepsAnEdgeThatPassesAlone() {
        assertThat(Regions.passing(List.of(ONE, TWO), ONE::equals))
                .isEqualTo(ImmutableRangeSet.of(Range.singleton(ONE)));
    }

    @Test
    void leavesAnEdgeOutThatFailsAlone() {
        assertThat(Regions.passing(List.of(ONE), value -> !value.equals(ONE)))
                .isEqualTo(ImmutableRangeSet.copyOf(List.of(Range.lessThan(ONE), Range.greaterThan(ONE))));
    }

    @Test
    void findsWhatLiesBetweenNeighbours() {
        assertThat(Regions.passing(List.of(ONE, TWO), value -> value.compareTo(ONE) > 0 && value.compareTo(TWO) < 0))
                .isEqualTo(ImmutableRangeSet.of(Range.open(ONE, TWO)));
    }

    @Test
    void withoutEdgesAllPassesOrNothing() {
        assertThat(Regions.passing(List.of(), value -> true)).isEqualTo(ImmutableRangeSet.of(Range.all()));
        assertThat(Regions.passing(List.of(), value -> false)).isEqualTo(ImmutableRangeSet.of());
    }
}
