package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.parindex.scoring.core.rule.formula.Condition;
import org.parindex.scoring.core.rule.formula.Condition.Sign;
import org.parindex.scoring.core.rule.formula.Expression;
import org.parindex.scoring.core.rule.formula.Expression.Operator;
import org.parindex.scoring.core.rule.formula.Expression.Which;
import org.parindex.scoring.core.value.Points;

/** What a formula writes is read back as the equal formula. */
class FormulaSpellingTest {

    private static final int TREES = 500;
    private static final int DEPTH = 5;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @RepeatedTest(5)
    void ofNumbersIsReadBack() {
        for (int i = 0; i < TREES; i++) {
            Expression tree = number(DEPTH);
            assertThat(FormulaParser.number(tree.toString()))
                    .as("seed %s: %s", seed, tree)
                    .isEqualTo(tree);
        }
    }

    @RepeatedTest(5)
    void ofConditionsIsReadBack() {
        for (int i = 0; i < TREES; i++) {
            Condition tree = condition(DEPTH);
            assertThat(FormulaParser.condition(tree.toString()))
                    .as("seed %s: %s", seed, tree)
                    .isEqualTo(tree);
        }
    }

    private Expression number(int depth) {
        return switch (depth == 0 ? random.nextInt(3) : random.nextInt(8)) {
            case 0 -> new Expression.Constant(points());
            case 1 -> new Expression.Maximum();
            case 2 -> new Expression.Variable(name());
            case 3 -> new Expression.Negation(number(depth - 1));
            case 4 -> new Expression.Extreme(any(Which.values()), numbers(depth - 1));
            default -> new Expression.Operation(any(Operator.values()), number(depth - 1), number(depth - 1));
        };
    }

    private List<Expression> numbers(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(i -> number(depth))
                .toList();
    }

    private Condition condition(int depth) {
        return switch (depth == 0 ? random.nextInt(2) : random.nextInt(7)) {
            case 0 -> new Condition.Flag(name());
            case 1 -> new Condition.Chosen(name(), any("online", "trực tuyến", " a, b) ", "max", "\\"));
            case 2 -> new Condition.Comparison(any(Sign.values()), number(1), number(1));
            case 3 -> new Condition.Not(condition(depth - 1));
            default -> new Condition.Junction(random.nextBoolean(), condition(depth - 1), condition(depth - 1));
        };
    }

    private String name() {
        return any("done", "planned", "số_văn_bản", "x1", "maximum", "nota", "o\u0302");
    }

    private Points points() {
        return any(Points.ZERO, Points.parse("0.5"), Points.of(100), Points.parse("123456789012345.123456789012345"));
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
