package org.parindex.scoring.io.tables.mapping;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.columns.Name;

/**
 * What is printed for a criterion: its code, its name, its maximum, as far as they are there: {@code 1.1. Thực hiện Kế hoạch
 * CCHC (2 điểm)}.
 *
 * @param code what looks like a code in front
 * @param text between them
 * @param name its words
 * @param maximum the figure in brackets behind
 */
record Label(Optional<String> code, String text, Name name, Optional<Points> maximum) {

    private static final Pattern NUMBERED =
            Pattern.compile("^(?:(?:TC|Tiêu chí|Criterion) )?(\\d++(?:\\.\\d++)*+)(?:[.):]? |[.):]?$)");
    private static final Pattern FIRST_WORD = Pattern.compile("^([^ ]+?)(?:[.):]? |[.):]?$)");
    private static final Pattern MAXIMUM = Pattern.compile(
            "\\( ?(?:tối đa|max\\.?|maximum)? ?(\\d++(?:[.,]\\d++)?) ?(?:điểm|diem|đ|points?|pts?\\.?)? ?\\)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Label(Optional<String> code, String text, Optional<Points> maximum) {
        this(code, text, Name.of(text), maximum);
    }

    static Label of(String text) {
        String neat = Spelling.neat(text);
        if (Name.isTooLong(neat)) {
            return new Label(Optional.empty(), neat, Optional.empty());
        }
        Matcher maximum = MAXIMUM.matcher(neat);
        boolean hasMaximum = mayHaveMaximum(neat) && maximum.find();
        Label label = new Label(
                Optional.empty(),
                hasMaximum ? neat.substring(0, maximum.start()).strip() : neat,
                hasMaximum ? maximum(maximum.group(1)) : Optional.empty());
        return label.coded(NUMBERED, code -> true);
    }

    /** Returns a text without the maximum that is printed behind it. */
    static String withoutMaximum(String text) {
        String neat = Spelling.neat(text);
        return Name.isTooLong(neat) || !mayHaveMaximum(neat)
                ? neat
                : MAXIMUM.matcher(neat).replaceFirst("");
    }

    /** Most texts have none, and the pattern takes its time. */
    private static boolean mayHaveMaximum(String text) {
        return text.endsWith(")");
    }

    /** A maximum is printed as {@code 13,50} in one year and as {@code 13.5} in the next. */
    private static Optional<Points> maximum(String text) {
        return Points.tryParse(text.replace(',', '.'));
    }

    /** Returns this label with its first word as its code, if it has none yet and that word is one. */
    Label coded(Predicate<String> isCode) {
        return code.isPresent() ? this : coded(FIRST_WORD, isCode);
    }

    private Label coded(Pattern pattern, Predicate<String> isCode) {
        Matcher first = pattern.matcher(text);
        return first.find() && isCode.test(first.group(1))
                ? new Label(Optional.of(first.group(1)), text.substring(first.end()), maximum)
                : this;
    }

    /** Returns this label with a code and a maximum that stand elsewhere, where there are any. */
    Label with(Optional<String> otherCode, Optional<Points> otherMaximum) {
        return new Label(otherCode.or(() -> code), text, name, otherMaximum.or(() -> maximum));
    }

    /** Returns the code, if it is well formed. */
    Optional<CriterionCode> criterionCode() {
        return code.flatMap(CriterionCode::tryParse);
    }
}
