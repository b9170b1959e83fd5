package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Cells.cell;
import static org.parindex.scoring.core.audit.Cells.figures;
import static org.parindex.scoring.core.audit.Cells.only;
import static org.parindex.scoring.core.audit.Cells.points;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearEquationTest {

    /** The first cell is the sum of the next two. */
    private static final LinearEquation SUM =
            LinearEquation.sum(EquationKind.GROUP, cell(0), List.of(cell(1), cell(2)));

    /** The first cell is the second less the third. */
    private static final LinearEquation DIFFERENCE =
            LinearEquation.difference(EquationKind.CHANGE, cell(0), cell(1), cell(2));

    /** 1.25 + 2.5 = 3.75. */
    @Test
    void aSumHoldsToTheLastDigit() {
        assertThat(SUM.holds(figures("3.75", "1.25", "2.5"))).isTrue();
        assertThat(SUM.holds(figures("3.76", "1.25", "2.5"))).isFalse();
    }

    /** 1.25 + 2.5 = 3.75, so that 4 is 0.25 too much; either the total is 3.75, or a part has 0.25 more. */
    @Test
    void eachCellOfASumMayBeWrong() {
        Figures wrong = figures("4", "1.25", "2.5");
        assertThat(SUM.excess(wrong)).isEqualTo(points("0.25"));
        assertThat(SUM.allowed(cell(0), wrong)).isEqualTo(only("3.75"));
        assertThat(SUM.allowed(cell(1), wrong)).isEqualTo(only("1.5"));
        assertThat(SUM.allowed(cell(2), wrong)).isEqualTo(only("2.75"));
    }

    /** 10 - 12.5 = -2.5; with -2, either is 0.5 off: 10.5 - 12.5 or 10 - 12. */
    @Test
    void aDifferenceTakesTheLastCellAway() {
        Figures wrong = figures("-2", "10", "12.5");
        assertThat(DIFFERENCE.computed(wrong)).isEqualTo(points("-2.5"));
        assertThat(DIFFERENCE.allowed(cell(0), wrong)).isEqualTo(only("-2.5"));
        assertThat(DIFFERENCE.allowed(cell(1), wrong)).isEqualTo(only("10.5"));
        assertThat(DIFFERENCE.allowed(cell(2), wrong)).isEqualTo(only("12"));
    }

    /** The excess is the subject less what is added, plus what is taken away. */
    @Test
    void theExcessGrowsWithTheSubjectAndWithWhatIsTakenAway() {
        assertThat(List.of(0, 1, 2, 3))
                .extracting(row -> DIFFERENCE.coefficient(cell(row)))
                .containsExactly(1, -1, 1, 0);
    }

    @Test
    void isAboutItsOwnCellsOnly() {
        assertThat(SUM.others()).containsExactly(cell(1), cell(2));
        assertThat(List.of(0, 1, 2, 3))
                .filteredOn(row -> SUM.concerns(cell(row)))
                .containsExactly(0, 1, 2);
    }
}
