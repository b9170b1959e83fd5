package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class AwardedTest {

    private static final Measurement MEASUREMENT = new Measurement(Points.parse("1.75"));

    @Test
    void pointsCountAsTheyAre() {
        Outcome outcome = new Awarded().score(MEASUREMENT);
        assertThat(outcome.points()).isEqualTo(Ratio.of(7, 4));
    }

    @Test
    void theOutcomeKeepsItsReason() {
        Outcome outcome = new Awarded().score(MEASUREMENT);
        assertThat(outcome.rule()).isEqualTo(new Awarded());
        assertThat(outcome.measurement()).isEqualTo(MEASUREMENT);
    }

    @Test
    void theRuleIsAValue() {
        assertThat(new Awarded()).isEqualTo(new Awarded()).hasToString("awarded");
        assertThat(new Awarded().kind()).isEqualTo("awarded");
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> new Measurement(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Outcome(null, new Awarded(), MEASUREMENT))
                .withMessage("points");
        assertThatNullPointerException()
                .isThrownBy(() -> new Outcome(Ratio.ZERO, null, MEASUREMENT))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> new Outcome(Ratio.ZERO, new Awarded(), null))
                .withMessage("measurement");
    }
}
