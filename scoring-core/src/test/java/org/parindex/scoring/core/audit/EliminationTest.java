package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.value.Ratio;

class EliminationTest {

    /** x + y = 5 and x - y = 1: adding them gives 2x = 6. */
    @Test
    void findsBothOfTwoUnknowns() {
        Elimination system = elimination(2, row(1, 1, 5), row(1, -1, 1));
        assertThat(system.value(0)).contains(Ratio.of(3));
        assertThat(system.value(1)).contains(Ratio.of(2));
    }

    /** x + y + z = 6, y + z = 5 and z = 3: from the last to the first, z = 3, y = 2, x = 1. */
    @Test
    void findsAllWhateverTheOrderOfTheEquations() {
        Elimination system = elimination(3, row(0, 0, 1, 3), row(1, 1, 1, 6), row(0, 1, 1, 5));
        assertThat(system.value(0)).contains(Ratio.of(1));
        assertThat(system.value(1)).contains(Ratio.of(2));
        assertThat(system.value(2)).contains(Ratio.of(3));
    }

    /** 3x = 1. */
    @Test
    void isExact() {
        assertThat(elimination(1, row(3, 1)).value(0)).contains(Ratio.of(1, 3));
    }

    /** x = 4 is known, while y + z = 1 leaves both open. */
    @Test
    void saysNothingOfUnknownsThatAreLeftOpen() {
        Elimination system = elimination(3, row(1, 0, 0, 4), row(0, 1, 1, 1));
        assertThat(system.value(0)).contains(Ratio.of(4));
        assertThat(system.value(1)).isEmpty();
        assertThat(system.value(2)).isEmpty();
        assertThat(system.isContradictory()).isFalse();
    }

    /** x + y = 5 and 2x + 2y = 10 are the same equation. */
    @Test
    void takesAnEquationTwice() {
        Elimination system = elimination(2, row(1, 1, 5), row(2, 2, 10));
        assertThat(system.isContradictory()).isFalse();
        assertThat(system.value(0)).isEmpty();
    }

    /** x + y = 5, y = 2 and x = 4 cannot be, for 4 + 2 = 6. */
    @Test
    void seesAContradiction() {
        assertThat(elimination(2, row(1, 1, 5), row(0, 1, 2)).isContradictory()).isFalse();
        assertThat(elimination(2, row(1, 1, 5), row(0, 1, 2), row(1, 0, 4)).isContradictory())
                .isTrue();
    }

    @Test
    void seesAContradictionWithoutUnknowns() {
        assertThat(elimination(1, row(0, 0)).isContradictory()).isFalse();
        assertThat(elimination(1, row(0, 1)).isContradictory()).isTrue();
    }

    @Test
    void leavesTheEquationsThatItIsGivenAsTheyAre() {
        Ratio[] equation = row(3, 1);
        elimination(1, equation);
        assertThat(equation).containsExactly(Ratio.of(3), Ratio.of(1));
    }

    private static Elimination elimination(int unknowns, Ratio[]... equations) {
        Elimination elimination = new Elimination(unknowns);
        Arrays.stream(equations).forEach(elimination::add);
        return elimination;
    }

    private static Ratio[] row(long... numbers) {
        return Arrays.stream(numbers).mapToObj(Ratio::of).toArray(Ratio[]::new);
    }
}
