package org.parindex.scoring.io.tables.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Leaves out columns that say the same as another, or something older: a total as a percentage, and the years before the last. */
final class OtherTotals {

    private OtherTotals() {}

    static List<ColumnMatch> leaveOut(List<ColumnMatch> columns) {
        boolean hasPoints = columns.stream().anyMatch(match -> isTotal(match) && !isPercentage(match));
        Optional<ColumnMatch> lastYear = columns.stream()
                .filter(match -> match.meaning().is(ColumnRole.PREVIOUS_TOTAL))
                .max(Comparator.comparingInt(OtherTotals::year));
        Predicate<ColumnMatch> isOlder =
                match -> match.meaning().is(ColumnRole.PREVIOUS_TOTAL) && year(match) < year(lastYear.orElse(match));
        return columns.stream()
                .map(match -> hasPoints && isTotal(match) && isPercentage(match) || isOlder.test(match)
                        ? match.as(ColumnMeaning.of(ColumnRole.IGNORED), match.why())
                        : match)
                .toList();
    }

    private static boolean isTotal(ColumnMatch match) {
        return match.meaning().is(ColumnRole.TOTAL);
    }

    private static boolean isPercentage(ColumnMatch match) {
        return match.heading().last().indexOf('%') >= 0;
    }

    private static int year(ColumnMatch match) {
        return HeadingWords.years(match.heading().text()).stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
