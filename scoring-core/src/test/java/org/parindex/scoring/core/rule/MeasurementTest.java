package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class MeasurementTest {

    private final Measurement measurement = Measurement.builder()
            .number("rate", "93.5")
            .number("done", 9)
            .option("plan", "in time")
            .flag("funded", true)
            .build();

    @Test
    void eachInputHasAValueOfItsKind() {
        assertThat(measurement.number("rate")).isEqualTo(Ratio.of(187, 2));
        assertThat(measurement.number("done")).isEqualTo(Ratio.of(9));
        assertThat(measurement.option("plan")).isEqualTo("in time");
        assertThat(measurement.flag("funded")).isTrue();
        assertThat(measurement).hasToString("{rate=93.5, done=9, plan=in time, funded=yes}");
    }

    @Test
    void whatIsNotThereCannotBeAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measurement.number("planned"))
                .withMessage("no number for input planned: %s", measurement);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measurement.option("rate"))
                .withMessage("no option for input rate: %s", measurement);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measurement.flag("plan"))
                .withMessage("no yes or no for input plan: %s", measurement);
    }

    @Test
    void awardedPointsAreOne() {
        assertThat(Measurement.awarded(Points.of(2)))
                .isEqualTo(Measurement.builder().number(Input.POINTS, 2).build());
    }

    @Test
    void theLastValueOfAnInputHolds() {
        assertThat(Measurement.builder().number("a", 1).number("a", 2).build().number("a"))
                .isEqualTo(Ratio.of(2));
    }
}
