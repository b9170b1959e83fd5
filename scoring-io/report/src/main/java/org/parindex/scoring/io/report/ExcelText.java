package org.parindex.scoring.io.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Keeps texts texts in Excel: it starts no formula with them, as {@link InertText} tells, and takes none for a number, a date, a
 * truth value or an error, such as the code 1.10, the address 3/4 or the class 2E5. The apostrophe before them is seen; whatever
 * is not seen would be a formula itself or a character that nobody expects. Whole numbers stay as they are, for nothing of
 * them is lost.
 */
final class ExcelText {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,14}");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> VALUES = Set.of("true", "false");

    /** What numbers, dates and times may hold besides digits, signs and the names of months. */
    private static final Set<String> PARTS = Set.of("e", "a", "p", "am", "pm", "sa", "ch", "thg", "đ");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private ExcelText() {}

    static String of(String text) {
        String inert = InertText.of(text);
        return inert.equals(text) && isGuessed(text.toLowerCase(Locale.ROOT)) ? "'" + text : inert;
    }

    private static boolean isGuessed(String text) {
        return text.startsWith("#") || VALUES.contains(text) || isLikeANumber(text);
    }

    private static boolean isLikeANumber(String text) {
        return DIGIT.matcher(text).find()
                && !WHOLE.matcher(text).matches()
                && WORD.matcher(text).results().map(MatchResult::group).allMatch(ExcelText::isPart);
    }

    private static boolean isPart(String word) {
        return PARTS.contains(word) || word.length() > 2 && MONTHS.stream().anyMatch(month -> month.startsWith(word));
    }
}
