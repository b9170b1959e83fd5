package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Cells.points;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.value.Points;

class SlipsTest {

    /** Of 1.5, the digits swapped are 5.1; the point moved by one place or two, 0.15, 15, 0.015 and 150. */
    @Test
    void beginWithSwappedDigitsAndAMovedPoint() {
        assertThat(before("1.5").subList(0, 5))
                .containsExactly(points("5.1"), points("0.15"), points("15"), points("0.015"), points("150"));
    }

    @Test
    void tellWhatMayHaveLostOrGainedADigitOrHasAnother() {
        assertThat(before("1.5")).contains(points("21.5"), points("1.52"), points("1"), points("1.9"), points("7.5"));
    }

    @Test
    void neverProposeWhatIsPrinted() {
        assertThat(before("1.1")).doesNotContain(points("1.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "12.34", "-2.5", "7", "0", "10.01"})
    void areAllExplainedByASlip(String printed) {
        assertThat(before(printed))
                .allSatisfy(right ->
                        assertThat(Slip.between(right, points(printed))).isPresent());
    }

    private static List<Points> before(String printed) {
        return Slips.before(points(printed)).toList();
    }
}
