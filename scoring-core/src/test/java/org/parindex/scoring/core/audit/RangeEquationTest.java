package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Cells.cell;
import static org.parindex.scoring.core.audit.Cells.figures;
import static org.parindex.scoring.core.audit.Cells.points;

import com.google.common.collect.Range;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RangeEquationTest {

    private final RangeEquation upToTwo = new RangeEquation(cell(0), Range.closed(points("0"), points("2")));

    @Test
    void holdsFromZeroToTheMaximum() {
        assertThat(Stream.of("-0.01", "0", "2", "2.01").filter(value -> upToTwo.holds(figures(value))))
                .containsExactly("0", "2");
    }

    @Test
    void computesTheNearestAllowedValue() {
        assertThat(upToTwo.computed(figures("2.5"))).isEqualTo(points("2"));
        assertThat(upToTwo.computed(figures("-1"))).isEqualTo(points("0"));
        assertThat(upToTwo.computed(figures("1.5"))).isEqualTo(points("1.5"));
    }
}
