package org.parindex.scoring.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void isTheOneOfSchemeFiles() {
        assertThat(Spelling.of(RoundingMode.HALF_UP)).isEqualTo("half-up");
        assertThat(Spelling.of(RoundingMode.CEILING)).isEqualTo("ceiling");
    }

    @Test
    void isUsedByARounding() {
        assertThat(new Rounding(3, RoundingMode.HALF_EVEN)).hasToString("scale 3, half-even");
    }
}
