package org.parindex.scoring.core.audit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.parindex.scoring.core.audit.ColumnContent.OfCriterion;
import org.parindex.scoring.core.audit.ColumnContent.OfSource;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.issue.CoreTexts;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;

/** The words of findings, in both languages. */
final class AuditTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private AuditTexts() {}

    /** Returns what a column holds: a criterion by its code and name, a source by its name, or the role. */
    static LocalizedText content(ColumnContent content, Scheme scheme) {
        if (content instanceof OfSource own) {
            return scheme.source(own.id()).orElseThrow().name();
        }
        if (content instanceof OfCriterion own && !own.code().equals(CriterionCode.TOTAL)) {
            LocalizedText name = scheme.criterion(own.code()).orElseThrow().name();
            return LocalizedText.bilingual(
                    own.code() + " " + name.in(Locale.ENGLISH), own.code() + " " + name.in(VIETNAMESE));
        }
        return word("audit.role." + (content instanceof Role role ? role.name() : "TOTAL"));
    }

    private static LocalizedText word(String key) {
        return LocalizedText.bilingual(
                bundle(Locale.ENGLISH).getString(key), bundle(VIETNAMESE).getString(key));
    }

    private static ResourceBundle bundle(Locale locale) {
        return CoreTexts.bundle(locale);
    }

    /** Returns the ways in which a mean may have been taken. */
    static LocalizedText ways(List<String> ways) {
        return LocalizedText.bilingual(ways(ways, Locale.ENGLISH), ways(ways, VIETNAMESE));
    }

    private static String ways(List<String> ways, Locale locale) {
        return ways.stream()
                .map(way -> bundle(locale).getString("audit.mean." + way))
                .collect(joining(", " + bundle(locale).getString("audit.mean.or") + " "));
    }

    static LocalizedText equation(ViolatedEquation equation) {
        return LocalizedText.bilingual(equation(equation, Locale.ENGLISH), equation(equation, VIETNAMESE));
    }

    private static String equation(ViolatedEquation equation, Locale locale) {
        return bundle(locale)
                .getString("audit.equation." + equation.kind())
                .replace("{subject}", place(equation.subject(), locale))
                .replace(
                        "{other}",
                        equation.others().stream()
                                .findFirst()
                                .map(place -> place(place, locale))
                                .orElse(""))
                .replace("{printed}", equation.printed().toString())
                .replace("{computed}", equation.computed().toString());
    }

    /** Returns a place in words: {@code table 4, row 10, column 11}. */
    static LocalizedText place(Place place) {
        return LocalizedText.bilingual(place(place, Locale.ENGLISH), place(place, VIETNAMESE));
    }

    private static String place(Place place, Locale locale) {
        ResourceBundle words = bundle(locale);
        return words.getString("place.table") + " " + place.table()
                + part(words.getString("place.row"), place.row())
                + part(words.getString("audit.column"), place.column());
    }

    private static String part(String word, Optional<Integer> number) {
        return number.map(counted -> ", " + word + " " + counted).orElse("");
    }
}
