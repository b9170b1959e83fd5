package org.parindex.scoring.core.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class LocationTest {

    @Test
    void namesLineAndColumn() {
        assertThat(Location.of("scheme.yaml", 12, 7)).hasToString("scheme.yaml:12:7");
    }

    @Test
    void namesAWholeLine() {
        assertThat(Location.of("scores.csv", 3, 0)).hasToString("scores.csv:3");
    }

    @Test
    void namesAWholeSource() {
        assertThat(Location.of("scores.csv")).hasToString("scores.csv").isEqualTo(Location.of("scores.csv", 0, 0));
    }

    @Test
    void noneIsADash() {
        assertThat(Location.NONE).hasToString("-");
    }

    @Test
    void refusesNumbersThatAreNoPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of("a", -1, 0))
                .withMessage("line (-1) is negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of("a", 1, -2))
                .withMessage("column (-2) is negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of("a", 0, 4))
                .withMessage("column (4) has no line");
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Location.of(null)).withMessage("file");
    }
}
