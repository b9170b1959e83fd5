package org.parindex.scoring.io.tables;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Spelling;

/**
 * How the numbers of a table are written, and which words stand for missing and for not applicable. Immutable.
 *
 * <p>But for {@link #plain}, every format also takes full-width digits and marks, blanks that do not break, the signs {@code +},
 * {@code -} and U+2212, and {@code %} with or without a blank. All take what programs write: an exponent ({@code 1.5e-05}, with
 * a decimal comma {@code 1,5e-05}) and up to {@value Points#MAX_SCALE} digits on either side of the decimal mark once it is written
 * out. None takes zeros in front, or digits of other scripts. What a workbook holds as a number is taken as it is, whatever the format.
 *
 * <p>An empty cell is missing; {@code n/a}, {@code KAD} and {@code Không áp dụng} mean not applicable. Case, blanks and the way
 * in which accents are composed do not matter. Other signs, such as {@code -} and {@code x}, are refused unless they are
 * declared.
 */
public final class NumberFormat {

    private static final ImmutableSet<String> NOT_APPLICABLE = ImmutableSet.of("n/a", "kad", "không áp dụng");

    private final Notation notation;
    private final ImmutableSet<String> missing;
    private final ImmutableSet<String> notApplicable;

    private NumberFormat(Notation notation, ImmutableSet<String> missing, ImmutableSet<String> notApplicable) {
        this.notation = notation;
        this.missing = missing;
        this.notApplicable = notApplicable;
        checkArgument(
                Collections.disjoint(missing, notApplicable),
                "a word cannot mean missing and not applicable: %s, %s",
                missing,
                notApplicable);
    }

    private static NumberFormat of(Notation notation) {
        return new NumberFormat(notation, ImmutableSet.of(), NOT_APPLICABLE);
    }

    /** Returns the format of the library's own files: ASCII digits, a decimal point, nothing between thousands. */
    public static NumberFormat plain() {
        return of(Notation.PLAIN);
    }

    /** Returns the format with a decimal point, and commas or blanks between thousands: {@code 1,234.5}. */
    public static NumberFormat point() {
        return of(Notation.POINT);
    }

    /** Returns the format with a decimal comma, and points or blanks between thousands: {@code 1.234,5}. */
    public static NumberFormat comma() {
        return of(Notation.COMMA);
    }

    /**
     * Returns the format that takes what can mean only one number: {@code 66.72}, {@code 66,72} and {@code 1.234,5}, but not
     * {@code 1.234}.
     */
    public static NumberFormat undeclared() {
        return of(Notation.UNDECLARED);
    }

    /**
     * Tells the format by the cells of a document that hold numbers: if all that can be written in only one way agree, that is the
     * format; if there are none, it stays {@link #undeclared}. If they do not agree, that is an issue beside {@link #undeclared}.
     *
     * @param cells those in which numbers belong, in their order; other texts, and the numbers of a workbook, count for nothing
     */
    public static Checked<NumberFormat> of(List<Cell> cells) {
        return NumberEvidence.of(cells).map(found -> of(found.map(Notation::of).orElse(Notation.UNDECLARED)));
    }

    /**
     * Returns this format with other words for missing; an empty cell is always missing.
     *
     * @throws IllegalArgumentException if a word is blank, or means not applicable as well
     */
    public NumberFormat missing(List<String> words) {
        return new NumberFormat(notation, folded(words), notApplicable);
    }

    /**
     * Returns this format with other words for not applicable.
     *
     * @throws IllegalArgumentException if a word is blank, or means missing as well
     */
    public NumberFormat notApplicable(List<String> words) {
        return new NumberFormat(notation, missing, folded(words));
    }

    private static ImmutableSet<String> folded(List<String> words) {
        ImmutableSet<String> folded = words.stream().map(Spelling::folded).collect(ImmutableSet.toImmutableSet());
        checkArgument(!folded.contains(""), "a word is blank: %s", words);
        return folded;
    }

    /** Reads a cell in which a number or a percentage belongs. */
    public Reading read(Cell cell) {
        return switch (cell.kind()) {
            case MERGED, ABSENT -> Reading.Unreadable.of(TableIssue.MERGED_VALUE);
            case UNCALCULATED -> Reading.Unreadable.of(TableIssue.NOT_CALCULATED, formula(cell.text()));
            case DATE -> Reading.Unreadable.of(TableIssue.DATE_VALUE, cell.text());
            case ERROR -> word(cell).orElseGet(() -> Reading.Unreadable.of(TableIssue.ERROR_VALUE, cell.text()));
            case NUMBER -> word(cell).orElseGet(() -> number(cell.text()));
            case TEXT -> word(cell).orElseGet(() -> notation.read(cell.text()));
        };
    }

    private Optional<Reading> word(Cell cell) {
        String word = Spelling.folded(cell.text());
        if (word.isEmpty() || missing.contains(word)) {
            return Optional.of(new Reading.Missing());
        }
        return notApplicable.contains(word) ? Optional.of(new Reading.NotApplicable()) : Optional.empty();
    }

    private static Reading number(String text) {
        return Notation.number(text)
                .<Reading>map(number -> number)
                .orElseGet(() -> Reading.Unreadable.tooManyDigits(text));
    }

    private static String formula(String text) {
        return text.startsWith("=") ? text : "=" + text;
    }

    /** Reads a cell in which points belong, which are never a percentage. */
    public Reading points(Cell cell) {
        Reading read = read(cell);
        boolean isPercent = read instanceof Reading.Number number
                ? number.isPercent()
                : read instanceof Reading.Unreadable unreadable
                        && unreadable
                                .corrected()
                                .filter(text -> text.endsWith("%"))
                                .isPresent();
        return isPercent ? notation.percentage(cell) : read;
    }

    /** Returns the number in a cell as plain decimal text, with {@code %} behind a percentage; empty if it holds none. */
    public Optional<String> number(Cell cell) {
        return read(cell) instanceof Reading.Number number ? Optional.of(number.toString()) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberFormat format
                && notation == format.notation
                && missing.equals(format.missing)
                && notApplicable.equals(format.notApplicable);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * notation.hashCode() + missing.hashCode()) + notApplicable.hashCode();
    }

    /** Returns the name of the format and its words, for people. */
    @Override
    public String toString() {
        return Spelling.of(notation) + ", missing: " + words(missing) + ", not applicable: " + words(notApplicable);
    }

    private static String words(ImmutableSet<String> words) {
        return words.isEmpty() ? "(empty)" : words.stream().collect(joining(" | "));
    }
}
