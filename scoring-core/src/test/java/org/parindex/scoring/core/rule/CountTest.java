package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.range;
import static org.parindex.scoring.core.rule.Rules.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.value.Ratio;

class CountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 0.5 each, up to the 2 of the maximum
                "0               | 0 at 0 by each",
                "3               | 3/2 at 3 by each",
                "4               | 2 at 4 by each",
                "5               | 2 at 5 by cap",
                "999999999999999 | 2 at 999999999999999 by cap"
            })
    void eachGivesTheSameUpToTheMaximum(String count, String outcome) {
        assertThat(outcome(rule("count: {input: regulations, each: 0.5}"), "2", "regulations=" + count))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2 | 4/5 at 2 by each", "3 | 1 at 3 by cap"})
    void bothCanBeSharesOfTheMaximum(String count, String outcome) {
        // 20 % of 2 is 0.4 each; half of 2 is the cap
        assertThat(outcome(rule("count: {each: 20%, cap: 50%}"), "2", "count=" + count))
                .isEqualTo(outcome);
    }

    @Test
    void theCapIsTheMostThatCanBeHad() {
        assertThat(range(rule("count: {each: 0.5, cap: 1.5}"), "2")).containsExactly(Ratio.ZERO, Ratio.of(3, 2));
        assertThat(range(rule("count: {each: 0.5}"), "2")).containsExactly(Ratio.ZERO, Ratio.of(2));
    }

    @Test
    void wholeThingsAreCounted() {
        assertThat(rule("count: {each: 0.5}").inputs()).containsExactly(Input.of("count", Input.Type.COUNT));
    }

    @Test
    void neitherEachNorCapIsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Count("count", Award.NONE, Award.MAXIMUM))
                .withMessage("each must be positive: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Count("count", Award.MAXIMUM, Award.parse("-1")))
                .withMessage("cap must be positive: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Count("", Award.MAXIMUM, Award.MAXIMUM))
                .withMessage("name is malformed: ");
    }
}
