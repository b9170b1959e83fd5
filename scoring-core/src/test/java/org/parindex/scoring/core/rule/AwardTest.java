package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** Points, shares and limits as scheme files write them. */
class AwardTest {

    @ParameterizedTest
    @CsvSource({
        // at a maximum of 3
        "max, 3, 1",
        "0, 0, 1",
        "0.5, 1, 2",
        "25%, 3, 4",
        "-25%, -3, 4",
        "-0.25, -1, 4",
        "120%, 18, 5"
    })
    void isPointsOrAShareOfTheMaximum(String text, long numerator, long denominator) {
        Award award = Award.parse(text);
        assertThat(award.of(Points.of(3))).isEqualTo(Ratio.of(numerator, denominator));
        assertThat(award).hasToString(text);
    }

    @Test
    void aHundredPerCentIsTheMaximum() {
        assertThat(Award.parse("100%")).isEqualTo(Award.MAXIMUM).hasToString("max");
        assertThat(Award.parse("100")).isNotEqualTo(Award.MAXIMUM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Max", "%", "0,5", "5 %", "half", "+1", "5%%"})
    void isNothingElse(String text) {
        assertThat(Award.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Award.parse(text))
                .withMessage("not points, a share or max: %s", text);
    }

    @ParameterizedTest
    @CsvSource({"80, false", "80%, true", "-0.5%, true", "0, false"})
    void aLimitIsANumberOrAPercentage(String text, boolean isPercent) {
        assertThat(Amount.parse(text).isPercent()).isEqualTo(isPercent);
        assertThat(Amount.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "max", "%", "80 %", "a"})
    void aLimitIsNothingElse(String text) {
        assertThat(Amount.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse(text))
                .withMessage("not a number or percentage: %s", text);
    }
}
