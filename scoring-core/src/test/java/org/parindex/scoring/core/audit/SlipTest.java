package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Cells.points;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "12.34, 21.34, SWAPPED_DIGITS",
        "12.34, 13.24, SWAPPED_DIGITS",
        "12.3, 12.03, SWAPPED_DIGITS",
        "1.5, 15, MOVED_POINT",
        "-1.5, -0.15, MOVED_POINT",
        "0.05, 5, MOVED_POINT",
        "12.34, 12.4, DROPPED_DIGIT",
        "12.34, 2.34, DROPPED_DIGIT",
        "1.5, 1, DROPPED_DIGIT",
        "1.5, 1.55, ADDED_DIGIT",
        "7, 73, ADDED_DIGIT",
        "12.34, 12.84, CHANGED_DIGIT",
        "12.3, 12.7, CHANGED_DIGIT"
    })
    void turnsAFigureIntoAnother(String right, String written, Slip slip) {
        assertThat(Slip.between(points(right), points(written))).contains(slip);
    }

    /** 1.5 and 1.50 are the same figure, so that in 1.5 for 1.05 two digits changed places. */
    @Test
    void takesZerosThatAreNotPrintedForDigits() {
        assertThat(Slip.between(points("1.05"), points("1.5"))).contains(Slip.SWAPPED_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({"12.34, 43.21", "12.34, 14.32", "5, 5", "3, -4", "0, 17"})
    void oneAloneDoesNotExplainEverything(String right, String written) {
        assertThat(Slip.between(points(right), points(written))).isEmpty();
    }
}
