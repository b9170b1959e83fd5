package org.parindex.scoring.core.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.value.Ratio;

class SumTest {

    @Test
    void theChildrenAddUp() {
        assertThat(sum(Ratio.of(1, 2), Ratio.of(1, 3), Ratio.of(1, 6))).isEqualTo(Ratio.of(1, 1));
    }

    @Test
    void anOnlyChildIsTheSum() {
        assertThat(sum(Ratio.of(7, 4))).isEqualTo(Ratio.of(7, 4));
    }

    @Test
    void theRuleIsAValue() {
        assertThat(new Sum()).isEqualTo(new Sum());
        assertThat(new Sum().spelling()).isEqualTo("sum");
    }

    private static Ratio sum(Ratio... points) {
        return new Sum()
                .aggregate(Stream.of(points)
                        .map(each -> new Contribution(each, Ratio.of(1), Ratio.of(1)))
                        .toList());
    }
}
