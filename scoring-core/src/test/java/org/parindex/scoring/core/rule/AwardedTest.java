package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class AwardedTest {

    private static final Points MAXIMUM = Points.of(2);

    @Test
    void pointsCountAsTheyAre() {
        assertThat(Awarded.freely().score(Measurement.awarded(Points.parse("1.75")), MAXIMUM))
                .isEqualTo(Outcome.scored(Ratio.of(7, 4), Ratio.of(7, 4), ""));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.25", "1.75", "2", "-0.25"})
    void multiplesOfTheStepCount(String points) {
        Ratio exact = Ratio.from(Points.parse(points));
        assertThat(inQuarters().score(Measurement.awarded(Points.parse(points)), MAXIMUM))
                .isEqualTo(Outcome.scored(exact, exact, ""));
    }

    @ParameterizedTest
    @CsvSource({"0.1", "1.7", "0.249999999999999"})
    void anythingElseIsRefused(String points) {
        assertThat(inQuarters().score(Measurement.awarded(Points.parse(points)), MAXIMUM))
                .isEqualTo(Outcome.refused(RuleIssue.OFF_STEP, Points.parse(points), Points.parse("0.25")));
    }

    @Test
    void theRuleIsAValueThatSpellsItself() {
        assertThat(Awarded.freely()).isEqualTo(Awarded.freely()).isNotEqualTo(inQuarters());
        assertThat(Awarded.freely().spelling()).isEqualTo("awarded");
        assertThat(inQuarters().spelling()).isEqualTo("awarded {step: 0.25}");
    }

    @Test
    void aStepIsMoreThanNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Awarded(Optional.of(Points.ZERO)))
                .withMessage("step must be positive: Optional[0]");
    }

    private static Awarded inQuarters() {
        return new Awarded(Optional.of(Points.parse("0.25")));
    }
}
