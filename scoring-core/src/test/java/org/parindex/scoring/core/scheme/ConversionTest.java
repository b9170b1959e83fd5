package org.parindex.scoring.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.rule.Rules.rule;

import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.rule.QuantityRule;
import org.parindex.scoring.core.value.Points;

class ConversionTest {

    private static final QuantityRule LEVELS =
            (QuantityRule) rule("bands: {intervals: [{below: 4, points: 0}, {from: 4, points: 3}]}");

    @Test
    void theRuleGivesNoMoreThanTheMaximum() {
        assertThat(new Conversion(LEVELS, Points.of(3), true).maxPoints()).isEqualTo(Points.of(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conversion(LEVELS, Points.of(2), true))
                .withMessageStartingWith("rule gives more than maxPoints (2): ");
    }

    @Test
    void aQuotientIsNothingThatChildrenComeTo() {
        QuantityRule quotient = (QuantityRule) rule("min-max: {of: a, over: b, worst: 0, best: 1}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conversion(quotient, Points.of(1), true))
                .withMessageStartingWith("rule looks at a quotient: ");
    }
}
