package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.rule.Rules.outcome;
import static org.parindex.scoring.core.rule.Rules.range;
import static org.parindex.scoring.core.rule.Rules.rule;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.rule.PiecewiseLinear.Breakpoint;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class PiecewiseLinearTest {

    private final ScoringRule rule =
            rule("piecewise: {value: rate, through: [{at: 40%, points: 0}, {at: 48%, points: 4},"
                    + " {at: 52%, points: 11}, {at: 56%, points: max}]}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 0 + 4 × 3/8; 4 + 7 × 1/4; 11 + 4 × 3/4
                "0%     | 0 at 0 by x ≤ 40%",
                "40%    | 0 at 40 by x ≤ 40%",
                "43%    | 3/2 at 43 by 40% < x ≤ 48%",
                "48%    | 4 at 48 by 40% < x ≤ 48%",
                "49%    | 23/4 at 49 by 48% < x ≤ 52%",
                "52%    | 11 at 52 by 48% < x ≤ 52%",
                "55%    | 14 at 55 by 52% < x ≤ 56%",
                "56%    | 15 at 56 by x ≥ 56%",
                "100%   | 15 at 100 by x ≥ 56%"
            })
    void pointsLieOnTheLines(String rate, String outcome) {
        assertThat(outcome(rule, "15", "rate=" + rate)).isEqualTo(outcome);
    }

    @Test
    void linesMayFall() {
        // 1 + (−0.5 − 1) × 1/3 = 0.5
        ScoringRule falling = rule("piecewise: {through: [{at: 0, points: 1}, {at: 3, points: -0.5}]}");
        assertThat(outcome(falling, "1", "value=1")).isEqualTo("1/2 at 1 by 0 < x ≤ 3");
    }

    @Test
    void theQuotientIsExact() {
        // a third of the way to 100 %
        ScoringRule straight =
                rule("piecewise: {of: a, over: b, through: [{at: 0%, points: 0}, {at: 100%, points: max}]}");
        assertThat(outcome(straight, "2", "a=1, b=3")).isEqualTo("2/3 at 100/3 by 0% < x ≤ 100%");
    }

    @Test
    void pointsLieBetweenTheFewestAndTheMost() {
        assertThat(range(rule, "15")).containsExactly(Ratio.ZERO, Ratio.of(15));
        assertThat(range(rule("piecewise: {through: [{at: 0, points: 1}, {at: 3, points: -50%}]}"), "3"))
                .containsExactly(Ratio.of(-3, 2), Ratio.of(1));
    }

    @Test
    void aLineHasTwoPoints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> through(1))
                .withMessage("fewer than two points: [Breakpoint[at=1, points=max]]");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1"})
    void numbersRise(long first, long second) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> through(first, second))
                .withMessageStartingWith("not rising: ");
    }

    private static PiecewiseLinear through(long... numbers) {
        List<Breakpoint> points = LongStream.of(numbers)
                .mapToObj(at -> new Breakpoint(Points.of(at), Award.MAXIMUM))
                .toList();
        return new PiecewiseLinear(Quantity.of("value", false), points);
    }
}
