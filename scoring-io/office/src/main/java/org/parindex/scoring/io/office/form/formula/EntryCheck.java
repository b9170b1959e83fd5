package org.parindex.scoring.io.office.form.formula;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.Interval;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;
import org.parindex.scoring.io.office.form.content.Asks;
import org.parindex.scoring.io.office.form.content.Field;

/** Makes the formula that says whether a cell holds what its field takes. */
public final class EntryCheck {

    private static final Rounding SHOWN = Rounding.halfUp(6);

    private EntryCheck() {}

    /** Returns the formula for a cell of a field that is written, not chosen. */
    public static String formula(Field field, String cell) {
        return Fx.when("ISNUMBER(" + cell + ")", Fx.all(number(field, cell)), word(field, cell));
    }

    private static String word(Field field, String cell) {
        return field.mayNotApply()
                ? Fx.NOT_APPLICABLE.stream()
                        .map(word -> cell + "=" + Fx.text(word))
                        .collect(joining(",", "OR(", ")"))
                : "FALSE";
    }

    private static List<String> number(Field field, String cell) {
        return field.input().map(input -> input(field, input, cell)).orElseGet(() -> points(field, cell));
    }

    /** Returns what must hold of a number of points. */
    static List<String> points(Field field, String cell) {
        List<String> conditions = new ArrayList<>();
        if (field.isLimited()) {
            conditions.add(cell + ">=" + number(field.least()));
            conditions.add(cell + "<=" + number(field.most()));
        }
        conditions.add(cell + "=ROUND(" + cell + "," + field.digits() + ")");
        field.step().ifPresent(step -> conditions.add(isMultiple(step, cell)));
        return conditions;
    }

    /** A step is compared in whole numbers, because 0.3 is no multiple of 0.1 in binary fractions. */
    private static String isMultiple(Points step, String cell) {
        BigDecimal power = BigDecimal.TEN.pow(step.toBigDecimal().scale());
        BigDecimal whole = step.toBigDecimal().multiply(power);
        return "MOD(ROUND(" + cell + "*" + power + ",0)," + whole.toBigInteger() + ")=0";
    }

    private static List<String> input(Field field, Input input, String cell) {
        return switch (input.type()) {
            case AMOUNT -> List.of(cell + ">=0");
            case COUNT -> List.of(cell + ">=0", cell + "=INT(" + cell + ")");
            case PERCENT -> range(Asks.range(field), "ROUND(" + cell + "*100,9)");
            default -> range(Asks.range(field), cell);
        };
    }

    private static List<String> range(Interval range, String number) {
        List<String> conditions = new ArrayList<>();
        range.lower().ifPresent(limit -> conditions.add(number + (range.isLowerIn() ? ">=" : ">") + limit));
        range.upper().ifPresent(limit -> conditions.add(number + (range.isUpperIn() ? "<=" : "<") + limit));
        return conditions.isEmpty() ? List.of("TRUE") : conditions;
    }

    private static String number(Ratio number) {
        return SHOWN.round(number).toString();
    }
}
