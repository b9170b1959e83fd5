package org.parindex.scoring.core.audit;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.parindex.scoring.core.audit.ColumnContent.OfCriterion;
import org.parindex.scoring.core.audit.ColumnContent.OfSource;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.issue.CoreTexts;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** The words of findings, in both languages. */
final class AuditTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final int FEW = 5;

    private AuditTexts() {}

    private static LocalizedText bilingual(Function<Locale, String> text) {
        return LocalizedText.bilingual(text.apply(Locale.ENGLISH), text.apply(VIETNAMESE));
    }

    /** Returns what a column holds: a criterion by its code and name, a source by its name, or the role. */
    static LocalizedText content(ColumnContent content, Scheme scheme) {
        if (content instanceof OfSource own) {
            return scheme.source(own.id()).orElseThrow().name();
        }
        if (content instanceof OfCriterion own && !own.code().equals(CriterionCode.TOTAL)) {
            LocalizedText name = scheme.criterion(own.code()).orElseThrow().name();
            return bilingual(locale -> own.code() + " " + name.in(locale));
        }
        return word("audit.role." + (content instanceof Role role ? role.name() : "TOTAL"));
    }

    /** Returns a word or a phrase. */
    static LocalizedText word(String key) {
        return bilingual(locale -> word(key, locale));
    }

    private static String word(String key, Locale locale) {
        return CoreTexts.bundle(locale).getString(key);
    }

    /** Returns the ways in which a mean may have been taken. */
    static LocalizedText ways(List<String> ways) {
        return bilingual(locale -> ways(ways, locale));
    }

    private static String ways(List<String> ways, Locale locale) {
        return ways.stream()
                .map(way -> word("audit.mean." + way, locale))
                .collect(joining(", " + word("audit.mean.or", locale) + " "));
    }

    /** Returns where the figures of a row that is too much come from, or that this is not known. */
    static LocalizedText origin(List<RowPart> parts) {
        return bilingual(locale -> origin(parts, locale));
    }

    private static String origin(List<RowPart> parts, Locale locale) {
        return switch (parts.size()) {
            case 0 -> word("audit.row.OTHER", locale);
            case 1 -> word("audit.row.SAME", locale).replace("{row}", row(parts.get(0)));
            default ->
                word("audit.row.PARTS", locale).replace("{parts}", and(parts, part -> part(part, locale), locale));
        };
    }

    /** Returns that any of some rows may be the one that is too much. */
    static LocalizedText either(List<Integer> rows) {
        return bilingual(locale -> either(rows, locale));
    }

    private static String either(List<Integer> rows, Locale locale) {
        return word("audit.row.EITHER", locale).replace("{rows}", and(rows, Object::toString, locale));
    }

    private static <T> String and(List<T> all, Function<T, String> text, Locale locale) {
        return all.stream().map(text).collect(joining(" " + word("audit.and", locale) + " "));
    }

    private static String part(RowPart part, Locale locale) {
        return word(part.columns().size() == 1 ? "audit.row.COLUMN" : "audit.row.COLUMNS", locale)
                .replace("{columns}", runs(part.columns()))
                .replace("{row}", row(part));
    }

    private static String row(RowPart part) {
        return Integer.toString(part.row().row().orElseThrow());
    }

    /** Returns ascending numbers with neighbours put together: {@code 3–5, 8}. */
    private static String runs(List<Integer> numbers) {
        return TreeRangeSet.create(numbers.stream()
                        .map(number -> Range.closedOpen(number, number + 1))
                        .toList())
                .asRanges()
                .stream()
                .map(AuditTexts::run)
                .collect(joining(", "));
    }

    private static String run(Range<Integer> run) {
        int last = run.upperEndpoint() - 1;
        return run.lowerEndpoint() == last ? Integer.toString(last) : run.lowerEndpoint() + "–" + last;
    }

    /** Returns that a row has the points of an earlier one. */
    static LocalizedText sameRow(int row, int earlier) {
        return bilingual(locale -> word("audit.few.ROW", locale)
                .replace("{row}", Integer.toString(row))
                .replace("{earlier}", Integer.toString(earlier)));
    }

    /** Returns some of many texts and how many there are besides. */
    static LocalizedText few(List<LocalizedText> texts) {
        return bilingual(locale -> few(texts, locale));
    }

    private static String few(List<LocalizedText> texts, Locale locale) {
        String few = texts.stream().limit(FEW).map(text -> text.in(locale)).collect(joining(", "));
        String more = word("audit.few.MORE", locale).replace("{count}", Integer.toString(texts.size() - FEW));
        return texts.isEmpty() ? word("audit.few.NONE", locale) : texts.size() > FEW ? few + " " + more : few;
    }

    static LocalizedText equation(ViolatedEquation equation) {
        return bilingual(locale -> equation(equation, locale));
    }

    private static String equation(ViolatedEquation equation, Locale locale) {
        return word("audit.equation." + equation.kind(), locale)
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
        return bilingual(locale -> place(place, locale));
    }

    private static String place(Place place, Locale locale) {
        return word("place.table", locale) + " " + place.table()
                + part(word("place.row", locale), place.row())
                + part(word("audit.column", locale), place.column());
    }

    private static String part(String word, Optional<Integer> number) {
        return number.map(counted -> ", " + word + " " + counted).orElse("");
    }

    /** Returns a figure, and how many others must be changed with it. */
    static LocalizedText together(Points figure, int others) {
        return others == 0
                ? LocalizedText.of(figure.toString())
                : LocalizedText.bilingual(
                        figure + " and " + others + " more of the figures below corrected",
                        figure + " và sửa thêm " + others + " số nêu dưới đây");
    }
}
