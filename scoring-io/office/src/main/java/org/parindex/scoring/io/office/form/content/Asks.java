package org.parindex.scoring.io.office.form.content;

import java.util.Optional;
import org.parindex.scoring.core.rule.Bands;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.Interval;

/** Says what a cell takes. */
public final class Asks {

    private Asks() {}

    /** Returns all that the cell takes. */
    public static String all(Field field, FormWords words) {
        return field.mayNotApply()
                ? value(field, words) + " " + words.get("ask.not-applicable", words.get("not-applicable"))
                : value(field, words);
    }

    /** Returns what the cell takes if the criterion applies. */
    static String value(Field field, FormWords words) {
        return field.input().map(input -> input(field, input, words)).orElseGet(() -> points(field, words));
    }

    private static String points(Field field, FormWords words) {
        if (!field.isLimited()) {
            return words.get("ask.number");
        }
        String least = words.number(field.least());
        String most = words.number(field.most());
        return field.step()
                .map(step -> words.get("ask.step", least, most, words.number(step)))
                .orElseGet(() -> words.get("ask.points", least, most, field.digits()));
    }

    private static String input(Field field, Input input, FormWords words) {
        return switch (input.type()) {
            case NUMBER -> number("ask.number", "", field, words);
            case PERCENT -> number("ask.percent", "%", field, words);
            case AMOUNT -> words.get("ask.amount");
            case COUNT -> words.get("ask.count");
            case OPTION -> words.get("ask.option");
            case FLAG -> words.get("ask.flag");
        };
    }

    private static String number(String key, String unit, Field field, FormWords words) {
        Interval range = range(field);
        return range.equals(Interval.ALL)
                ? words.get(key)
                : words.get(key + "-range", words.numbers(range.spell(unit)));
    }

    /** Returns the numbers that a rule takes for its only input. */
    public static Interval range(Field field) {
        return Optional.of(field.leaf().rule())
                .filter(Bands.class::isInstance)
                .map(Bands.class::cast)
                .filter(bands -> bands.quantity().over().isEmpty())
                .map(Bands::range)
                .orElse(Interval.ALL);
    }
}
