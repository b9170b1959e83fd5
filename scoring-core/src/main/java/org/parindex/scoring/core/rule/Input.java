package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Spelling;

/**
 * One thing that a rule must be told of a unit: its name and what may be brought.
 *
 * @param name letters, digits, {@code -} and {@code _}, beginning with a letter or digit; not {@value #POINTS}
 * @param type what may be brought
 * @param options what can be chosen, each as the scheme spells it; empty unless the type is {@link Type#OPTION}
 */
public record Input(String name, Type type, List<String> options) {

    /** The name under which points are awarded although the leaf has a rule. */
    public static final String POINTS = "points";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*");
    private static final Map<String, Boolean> FLAGS = Map.of(
            "yes", true, "có", true, "true", true, "1", true, "no", false, "không", false, "false", false, "0", false);

    /** @throws IllegalArgumentException if the name is malformed, or there are options although none can be chosen */
    public Input {
        requireNonNull(type, "type");
        checkArgument(isName(name), "name is malformed: %s", name);
        options = ImmutableList.copyOf(options);
        checkArgument((type == Type.OPTION) != options.isEmpty(), "options do not go with %s: %s", type, options);
    }

    /** What may be brought for an input. */
    public enum Type {
        /** Any number. */
        NUMBER(LocalizedText.bilingual("a number such as 12.5", "một số, ví dụ 12.5")),
        /** A number from 0 on. */
        AMOUNT(LocalizedText.bilingual("a number from 0 on, such as 12.5", "một số không âm, ví dụ 12.5")),
        /** A whole number from 0 on. */
        COUNT(LocalizedText.bilingual("a whole number from 0 on", "một số nguyên không âm")),
        /** A percentage; the sign can be left out of 0 and of what is more than 1. */
        PERCENT(LocalizedText.bilingual(
                "a percentage such as 93.5%; up to 1, with its sign",
                "một tỷ lệ phần trăm như 93.5%; từ 1 trở xuống phải có dấu %")),
        /** One of the options that the rule offers. */
        OPTION(LocalizedText.bilingual("one of the options", "một trong các phương án")),
        /** Yes or no. */
        FLAG(LocalizedText.bilingual("yes or no", "có hoặc không"));

        private final LocalizedText allowed;

        Type(LocalizedText allowed) {
            this.allowed = allowed;
        }
    }

    /** Returns an input of a type other than {@link Type#OPTION}. */
    public static Input of(String name, Type type) {
        return new Input(name, type, List.of());
    }

    /** Returns an input for which one of the options can be chosen. */
    public static Input choice(String name, List<String> options) {
        return new Input(name, Type.OPTION, options);
    }

    /** Returns whether an input can have a name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && !name.equals(POINTS);
    }

    /** Returns what may be brought, for people. */
    public LocalizedText allowed() {
        return type == Type.OPTION ? LocalizedText.of(String.join(" | ", options)) : type.allowed;
    }

    /** Reads what a person wrote; empty if it is not allowed. */
    public Optional<InputValue> read(String text) {
        return switch (type) {
            case OPTION -> option(text);
            case FLAG -> Optional.ofNullable(FLAGS.get(Spelling.folded(text))).map(InputValue.Flag::new);
            case PERCENT -> percent(text);
            case COUNT -> text.indexOf('.') < 0 ? number(text) : Optional.empty();
            default -> number(text);
        };
    }

    /** A spreadsheet may hold 0.9 for 90 %: a number that small says which it is by its sign. */
    private Optional<InputValue> percent(String text) {
        if (text.endsWith("%")) {
            return number(CharMatcher.whitespace().trimTrailingFrom(text.substring(0, text.length() - 1)));
        }
        return number(text).filter(value -> !isDoubtful(((InputValue.Number) value).value()));
    }

    private static boolean isDoubtful(Points percent) {
        return !percent.equals(Points.ZERO) && percent.toBigDecimal().abs().compareTo(BigDecimal.ONE) <= 0;
    }

    private Optional<InputValue> number(String text) {
        return Points.tryParse(text).<InputValue>map(InputValue.Number::new).filter(this::allows);
    }

    private Optional<InputValue> option(String text) {
        String folded = Spelling.folded(text);
        return options.stream()
                .filter(option -> Spelling.folded(option).equals(folded))
                .findFirst()
                .map(InputValue.Option::new);
    }

    /** Returns whether a value may be brought for this input. */
    public boolean allows(InputValue value) {
        return switch (type) {
            case NUMBER, PERCENT -> value instanceof InputValue.Number;
            case AMOUNT ->
                value instanceof InputValue.Number number && !number.value().isNegative();
            case COUNT ->
                value instanceof InputValue.Number number
                        && !number.value().isNegative()
                        && number.value().isWhole();
            case OPTION -> value instanceof InputValue.Option option && options.contains(option.text());
            case FLAG -> value instanceof InputValue.Flag;
        };
    }
}
