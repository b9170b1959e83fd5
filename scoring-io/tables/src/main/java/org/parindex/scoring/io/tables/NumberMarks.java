package org.parindex.scoring.io.tables;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to write numbers: its decimal mark, and what may stand between groups of three digits. */
enum NumberMarks {
    POINT('.', ','),
    COMMA(',', '.');

    /** Longer than any number that a program writes out: what a pattern goes through must be short. */
    private static final int LONGEST = 400;

    private static final CharMatcher FULL_WIDTH = CharMatcher.inRange('０', '９').or(CharMatcher.anyOf("．，＋－％"));
    private static final int FROM_FULL_WIDTH = 'Ａ' - 'A';
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher BLANK = CharMatcher.anyOf(" \u00A0\u202F");
    private static final char MINUS = '\u2212';

    private final char mark;
    private final Pattern pattern;

    NumberMarks(char mark, char thousands) {
        this.mark = mark;
        this.pattern = Pattern.compile("(?<sign>[+-]?)(?<whole>[0-9]++|[1-9][0-9]{0,2}(?<mark>[" + thousands
                + " ])[0-9]{3}(\\k<mark>[0-9]{3})*+)(" + Pattern.quote(String.valueOf(mark))
                + "(?<decimals>[0-9]++))?(?<exponent>[eE][+-]?[0-9]++)?(?<percent> ?%)?");
    }

    /**
     * What was found.
     *
     * @param number sign, digits and decimal point, as many as were written
     * @param exponent what is behind them, such as {@code e-05}; mostly empty
     */
    record Figure(String number, String exponent, boolean isPercent) {}

    /**
     * Returns a text in which digits, marks and signs are those of ASCII, whether they were full-width, a minus sign or blanks that
     * do not break; empty if it is too long to be a number.
     */
    static Optional<String> plain(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        } else if (CharMatcher.ascii().matchesAllOf(text)) {
            return Optional.of(text);
        }
        StringBuilder plain = new StringBuilder(BLANK.replaceFrom(text, ' '));
        for (int i = 0; i < plain.length(); i++) {
            char found = plain.charAt(i);
            plain.setCharAt(
                    i, FULL_WIDTH.matches(found) ? (char) (found - FROM_FULL_WIDTH) : found == MINUS ? '-' : found);
        }
        return Optional.of(plain.toString());
    }

    /** Returns the number that a plain text is, however many digits it has. */
    Optional<Figure> find(String plain) {
        return isSimple(plain) ? Optional.of(new Figure(plain.replace(mark, '.'), "", false)) : matched(plain);
    }

    /** Most numbers are digits with at most one mark between them, which needs no pattern. */
    private boolean isSimple(String plain) {
        int point = plain.indexOf(mark);
        boolean hasDigitsAround = point < 0 ? !plain.isEmpty() : point > 0 && point < plain.length() - 1;
        for (int i = 0; hasDigitsAround && i < plain.length(); i++) {
            if (i != point && !DIGITS.matches(plain.charAt(i))) {
                return false;
            }
        }
        return hasDigitsAround;
    }

    private Optional<Figure> matched(String plain) {
        Matcher found = pattern.matcher(plain);
        return found.matches() && !(hasGroups(found) && found.group("exponent") != null)
                ? Optional.of(figure(found))
                : Optional.empty();
    }

    private static boolean hasGroups(Matcher found) {
        return found.group("mark") != null;
    }

    private static Figure figure(Matcher found) {
        String sign = found.group("sign").equals("-") ? "-" : "";
        String whole = hasGroups(found) ? DIGITS.retainFrom(found.group("whole")) : found.group("whole");
        String decimals = found.group("decimals") == null ? "" : "." + found.group("decimals");
        String exponent = found.group("exponent") == null ? "" : found.group("exponent");
        return new Figure(sign + whole + decimals, exponent, found.group("percent") != null);
    }

    /** Returns a number that has a decimal point with this mark instead. */
    String spell(Object number) {
        return number.toString().replace('.', mark);
    }
}
