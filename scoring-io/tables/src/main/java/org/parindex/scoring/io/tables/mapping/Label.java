package org.parindex.scoring.io.tables.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;

/**
 * What is printed for a criterion: its code, its name, its maximum, as far as they are there: {@code 1.1. Thực hiện Kế hoạch
 * CCHC (2 điểm)}.
 *
 * @param code what looks like a code in front
 * @param name the words between
 * @param maximum the figure in brackets behind
 */
record Label(Optional<String> code, Name name, Optional<Points> maximum) {

    private static final Pattern CODE =
            Pattern.compile("^(?:(?:TC|Tiêu chí|Criterion)\\s+)?(\\d+(?:\\.\\d+)*)(?:[.):]?\\s+|[.):]?$)");
    private static final Pattern MAXIMUM = Pattern.compile(
            "\\(\\s*(?:tối đa|max\\.?|maximum)?\\s*(\\d+(?:[.,]\\d+)?)\\s*(?:điểm|đ|points?|pts?\\.?)?\\s*\\)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Label of(String text) {
        Matcher maximum = MAXIMUM.matcher(text);
        boolean hasMaximum = maximum.find();
        String rest = hasMaximum ? text.substring(0, maximum.start()) : text;
        Matcher code = CODE.matcher(rest.strip());
        boolean hasCode = code.find();
        String name = hasCode ? rest.strip().substring(code.end()) : rest;
        return new Label(
                hasCode ? Optional.of(code.group(1)) : Optional.empty(),
                Name.of(name),
                hasMaximum ? maximum(maximum.group(1)) : Optional.empty());
    }

    /** Returns a text without the maximum that is printed behind it. */
    static String withoutMaximum(String text) {
        return MAXIMUM.matcher(text).replaceFirst("");
    }

    /** A maximum is printed as {@code 13,50} in one year and as {@code 13.5} in the next. */
    private static Optional<Points> maximum(String text) {
        return Points.tryParse(text.replace(',', '.'));
    }

    /** Returns the code, if it is well formed. */
    Optional<CriterionCode> criterionCode() {
        return code.flatMap(CriterionCode::tryParse);
    }
}
