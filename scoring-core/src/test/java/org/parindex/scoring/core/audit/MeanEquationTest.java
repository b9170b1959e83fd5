package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Cells.cell;
import static org.parindex.scoring.core.audit.Cells.figures;
import static org.parindex.scoring.core.audit.Cells.only;
import static org.parindex.scoring.core.audit.Cells.points;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** The mean stands in the first row; below it stand the two figures of which it is the mean. */
class MeanEquationTest {

    /** (1 + 1.25) / 2 = 1.125, half way between 1.12 and 1.13. */
    @ParameterizedTest
    @CsvSource({
        "UP, 1.13",
        "CEILING, 1.13",
        "HALF_UP, 1.13",
        "DOWN, 1.12",
        "FLOOR, 1.12",
        "HALF_DOWN, 1.12",
        "HALF_EVEN, 1.12"
    })
    void isRoundedOnceInItsOwnWay(RoundingMode mode, String rounded) {
        MeanEquation mean = mean(mode);
        assertThat(mean.holds(figures(rounded, "1", "1.25"))).isTrue();
        assertThat(mean.allowed(cell(0), figures("7", "1", "1.25"))).isEqualTo(only(rounded));
    }

    /**
     * The mean is 1.12, one figure 1 and the other x. The mean's unrounded values from 1.115 to 1.125 are those of x from 1.23 to 1.25; from 1.12 to
     * 1.13, from 1.24 to 1.26; from 1.11 to 1.12, from 1.22 to 1.24. Half way, 1.125 goes down to an even digit and 1.115 up to one.
     */
    @ParameterizedTest
    @CsvSource({
        "HALF_UP, '[1.23..1.25)'",
        "HALF_DOWN, '(1.23..1.25]'",
        "HALF_EVEN, '[1.23..1.25]'",
        "DOWN, '[1.24..1.26)'",
        "FLOOR, '[1.24..1.26)'",
        "UP, '(1.22..1.24]'",
        "CEILING, '(1.22..1.24]'"
    })
    void leavesAnInterval(RoundingMode mode, String interval) {
        assertThat(mean(mode).allowed(cell(2), figures("1.12", "1", "9")))
                .isEqualTo(ImmutableRangeSet.of(range(interval)));
    }

    /** The mean is -0.01: 1 and x make from -0.015 to -0.005 at x from -1.03 to -1.01, and half up means away from zero. */
    @Test
    void isRoundedAwayFromZeroBelowZeroAsWell() {
        assertThat(mean(RoundingMode.HALF_UP).allowed(cell(2), figures("-0.01", "1", "9")))
                .isEqualTo(ImmutableRangeSet.of(range("(-1.03..-1.01]")));
    }

    /** Cut off, whatever lies between -0.01 and 0.01 is 0: with 1, x between -1.02 and -0.98. */
    @Test
    void cutOffToZeroHasTheWiderInterval() {
        assertThat(mean(RoundingMode.DOWN).allowed(cell(2), figures("0", "1", "9")))
                .isEqualTo(ImmutableRangeSet.of(range("(-1.02..-0.98)")));
    }

    /** With at most two digits, no rounding of a mean makes 1.125. */
    @Test
    void allowsNothingWhereItHasMoreDigitsThanItIsRoundedTo() {
        assertThat(mean(RoundingMode.HALF_UP).allowed(cell(2), figures("1.125", "1", "9")))
                .isEqualTo(ImmutableRangeSet.of());
    }

    /** (1 + 0 + 0) / 3. */
    @Test
    void knowsTheMeanBeforeItIsRounded() {
        MeanEquation mean = new MeanEquation(cell(0), ImmutableSet.of(cell(1), cell(2), cell(3)), Rounding.halfUp(2));
        assertThat(mean.exact(figures("9", "1", "0", "0"))).isEqualTo(Ratio.of(1, 3));
        assertThat(mean.computed(figures("9", "1", "0", "0"))).isEqualTo(points("0.33"));
    }

    private static MeanEquation mean(RoundingMode mode) {
        return new MeanEquation(cell(0), ImmutableSet.of(cell(1), cell(2)), new Rounding(2, mode));
    }

    /** Reads an interval as Guava writes it. */
    private static Range<Points> range(String text) {
        int dots = text.indexOf("..");
        Points low = points(text.substring(1, dots));
        Points high = points(text.substring(dots + 2, text.length() - 1));
        return (text.startsWith("[") ? Range.atLeast(low) : Range.greaterThan(low))
                .intersection(text.endsWith("]") ? Range.atMost(high) : Range.lessThan(high));
    }
}
