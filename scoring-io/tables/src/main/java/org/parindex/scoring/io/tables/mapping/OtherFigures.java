package org.parindex.scoring.io.tables.mapping;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.io.tables.columns.Name;

/** Tells ranks, percentages, maxima, changes and the figures of other years from the points of a criterion. */
final class OtherFigures {

    private static final Set<String> WORDS = ImmutableSet.of(
            "xếp hạng",
            "xếp thứ",
            "thứ hạng",
            "hạng",
            "rank",
            "ranking",
            "tỷ lệ",
            "tỉ lệ",
            "phần trăm",
            "percent",
            "percentage",
            "điểm tối đa",
            "tối đa",
            "điểm chuẩn",
            "thang điểm",
            "max",
            "maximum",
            "max points",
            "maximum points",
            "năm trước",
            "kỳ trước",
            "last year",
            "previous year",
            "chênh lệch",
            "tăng giảm",
            "so với",
            "so sánh",
            "change");

    private final CriterionNames names;
    private final int edition;

    /** @param edition the year of the scheme; 0 if its edition names none */
    OtherFigures(CriterionNames names, int edition) {
        this.names = names;
        this.edition = edition;
    }

    /** Returns whether some words speak of other figures than points of this year. */
    static boolean areIn(String text) {
        String key = " " + Name.of(Label.withoutMaximum(text)).key() + " ";
        return text.indexOf('%') >= 0
                || WORDS.stream().anyMatch(word -> key.startsWith(" " + word + " ") || key.endsWith(" " + word + " "));
    }

    /** Returns whether the headings of a column that names a criterion speak of other figures than its points. */
    boolean stand(ColumnMatch match) {
        return match.heading().parts().stream().anyMatch(part -> isOther(part, isMeasured(match)));
    }

    /** What is measured may be a percentage. */
    private boolean isMeasured(ColumnMatch match) {
        return match.criterion()
                .flatMap(names::criterion)
                .filter(LeafCriterion.class::isInstance)
                .filter(leaf -> !((LeafCriterion) leaf).rule().inputs().isEmpty())
                .isPresent();
    }

    private boolean isOther(String part, boolean mayBePercentage) {
        String text = mayBePercentage ? part.replace('%', ' ') : part;
        Label label = names.coded(Label.of(text));
        boolean isName = names.named(label).criteria().stream().anyMatch(own -> isSpelled(own, text));
        return !isName && (areIn(label.text()) || isOfOtherYear(label.text()));
    }

    /** A name may hold any word, but a percent sign only where the scheme writes it as well. */
    private static boolean isSpelled(Criterion criterion, String text) {
        Stream<String> own = criterion.name().texts().values().stream();
        return text.indexOf('%') < 0 || own.anyMatch(name -> name.indexOf('%') >= 0);
    }

    private boolean isOfOtherYear(String text) {
        Set<Integer> years = HeadingWords.years(text);
        return edition > 0 && !years.isEmpty() && !years.contains(edition);
    }
}
