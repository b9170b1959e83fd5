package org.parindex.scoring.core.rule.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.formula.Condition.Chosen;
import org.parindex.scoring.core.rule.formula.Condition.Comparison;
import org.parindex.scoring.core.rule.formula.Condition.Flag;
import org.parindex.scoring.core.rule.formula.Condition.Junction;
import org.parindex.scoring.core.rule.formula.Condition.Not;
import org.parindex.scoring.core.rule.formula.Condition.Sign;
import org.parindex.scoring.core.rule.formula.Expression.Constant;
import org.parindex.scoring.core.rule.formula.Expression.Extreme;
import org.parindex.scoring.core.rule.formula.Expression.Maximum;
import org.parindex.scoring.core.rule.formula.Expression.Negation;
import org.parindex.scoring.core.rule.formula.Expression.Operation;
import org.parindex.scoring.core.rule.formula.Expression.Operator;
import org.parindex.scoring.core.rule.formula.Expression.Variable;
import org.parindex.scoring.core.rule.formula.Expression.Which;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** The parts of formulas: what they give, which inputs they name, how they spell. */
class ExpressionTest {

    private static final Points MAXIMUM = Points.of(3);
    private static final Expression DONE = new Variable("done");
    private static final Expression PLANNED = new Variable("planned");
    private static final Measurement MEASUREMENT = Measurement.builder()
            .number("done", 2)
            .number("planned", 4)
            .option("plan", "late")
            .flag("funded", true)
            .build();

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({
            "PLUS, 6, 1, done + planned",
            "MINUS, -2, 1, done - planned",
            "TIMES, 8, 1, done * planned",
            "OVER, 1, 2, done / planned"
        })
        void areComputedExactly(Operator operator, long numerator, long denominator, String spelling) {
            Expression operation = new Operation(operator, DONE, PLANNED);
            assertThat(value(operation)).isEqualTo(Ratio.of(numerator, denominator));
            assertThat(operation).hasToString(spelling);
            assertThat(operation.variables()).containsExactly("done", "planned");
        }

        @Test
        void areConstantsMaximaAndNegations() {
            assertThat(value(number("0.25"))).isEqualTo(Ratio.of(1, 4));
            assertThat(value(new Maximum())).isEqualTo(Ratio.of(3));
            assertThat(value(new Negation(DONE))).isEqualTo(Ratio.of(-2));
            assertThat(Stream.of(number("0.25"), new Maximum(), new Negation(DONE)))
                    .extracting(Object::toString)
                    .containsExactly("0.25", "max", "-done");
        }

        @ParameterizedTest
        @CsvSource({"LEAST, 2, 'least(done, planned, max)'", "MOST, 4, 'most(done, planned, max)'"})
        void areTheExtremesOfOthers(Which which, long value, String spelling) {
            Expression extreme = new Extreme(which, List.of(DONE, PLANNED, new Maximum()));
            assertThat(value(extreme)).isEqualTo(Ratio.of(value));
            assertThat(extreme).hasToString(spelling);
            assertThat(extreme.variables()).containsExactly("done", "planned");
        }

        @Test
        void areNotDividedByZero() {
            Expression zero = new Operation(Operator.MINUS, DONE, number("2"));
            assertThatThrownBy(() -> value(new Operation(Operator.OVER, DONE, zero)))
                    .isInstanceOf(DivisionByZeroException.class)
                    .hasMessage("division by zero: done / (done - 2)");
        }

        @Test
        void needOthersForAnExtreme() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Extreme(Which.LEAST, List.of()))
                    .withMessage("of is empty");
        }

        private Ratio value(Expression expression) {
            return expression.value(MEASUREMENT, MAXIMUM);
        }
    }

    @Nested
    class Conditions {

        @ParameterizedTest
        @CsvSource({
            // done is 2: compared with 1, 2 and 3
            "EQUAL, =, false, true, false",
            "UNEQUAL, !=, true, false, true",
            "LESS, <, false, false, true",
            "AT_MOST, <=, false, true, true",
            "MORE, >, true, false, false",
            "AT_LEAST, >=, true, true, false"
        })
        void compareNumbers(Sign sign, String text, boolean one, boolean two, boolean three) {
            assertThat(holds(new Comparison(sign, DONE, number("1")))).isEqualTo(one);
            assertThat(holds(new Comparison(sign, DONE, number("2")))).isEqualTo(two);
            assertThat(holds(new Comparison(sign, DONE, number("3")))).isEqualTo(three);
            assertThat(new Comparison(sign, DONE, PLANNED)).hasToString("done " + text + " planned");
        }

        @Test
        void areAnswersAndOptions() {
            assertThat(holds(new Flag("funded"))).isTrue();
            assertThat(holds(new Chosen("plan", "late"))).isTrue();
            assertThat(holds(new Chosen("plan", "in time"))).isFalse();
            assertThat(new Chosen("plan", "in time")).hasToString("plan = \"in time\"");
        }

        @ParameterizedTest
        @CsvSource({
            "true, true, true, true",
            "true, false, false, true",
            "false, true, false, true",
            "false, false, false, false"
        })
        void areJoined(boolean left, boolean right, boolean both, boolean either) {
            assertThat(holds(new Junction(true, flag(left), flag(right)))).isEqualTo(both);
            assertThat(holds(new Junction(false, flag(left), flag(right)))).isEqualTo(either);
            assertThat(holds(new Not(flag(left)))).isEqualTo(!left);
        }

        @Test
        void areNotComputedIfTheFirstDecides() {
            Condition impossible =
                    new Comparison(Sign.MORE, new Operation(Operator.OVER, DONE, number("0")), number("1"));
            assertThat(holds(new Junction(true, flag(false), impossible))).isFalse();
            assertThat(holds(new Junction(false, flag(true), impossible))).isTrue();
        }

        @Test
        void nameWhatTheyNeed() {
            Condition all = new Junction(
                    true,
                    new Not(new Junction(false, new Flag("funded"), new Chosen("plan", "late"))),
                    new Comparison(Sign.LESS, DONE, PLANNED));
            assertThat(all).hasToString("not (funded or plan = \"late\") and done < planned");
            assertThat(all.flags()).containsExactly("funded");
            assertThat(all.options()).containsExactly(Map.entry("plan", "late"));
            assertThat(all.variables()).containsExactly("done", "planned");
        }

        private Condition flag(boolean value) {
            return value ? new Flag("funded") : new Not(new Flag("funded"));
        }

        private boolean holds(Condition condition) {
            return condition.holds(MEASUREMENT, MAXIMUM);
        }
    }

    private static Constant number(String number) {
        return new Constant(Points.parse(number));
    }
}
