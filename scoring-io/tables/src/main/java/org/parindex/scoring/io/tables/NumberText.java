package org.parindex.scoring.io.tables;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.value.Spelling;

/** One text that should be a number, and the ways in which it may be written: one where they are declared, else all. */
final class NumberText {

    private static final Set<String> UNCLEAR =
            Set.of("-", "--", "–", "—", "\u2212", "x", "..", "...", "…", "?", "/", "_");
    private static final Set<String> POINTS = Set.of("điểm", "đ", "points", "point", "pts");
    private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetter);

    private final String text;
    private final List<NumberMarks> marks;

    NumberText(String text, List<NumberMarks> marks) {
        this.text = text;
        this.marks = marks;
    }

    Reading reading() {
        List<WrittenNumber> found = ways(text, marks);
        return switch (found.size()) {
            case 0 -> explained();
            case 1 -> checked(found.get(0));
            default -> doubtful(found);
        };
    }

    /** Returns the numbers that a text can be, each once. */
    private static List<WrittenNumber> ways(String text, List<NumberMarks> marks) {
        List<WrittenNumber> ways = found(text, marks);
        return ways.size() > 1
                        && ways.stream().map(WrittenNumber::figure).distinct().count() == 1
                ? ways.subList(0, 1)
                : ways;
    }

    /** Returns the number that a text is in each of the ways that fit it. */
    private static List<WrittenNumber> found(String text, List<NumberMarks> marks) {
        Optional<String> plain = NumberMarks.plain(text);
        List<WrittenNumber> ways = new ArrayList<>();
        for (NumberMarks way : marks) {
            plain.flatMap(way::find).ifPresent(figure -> ways.add(new WrittenNumber(way, figure)));
        }
        return ways;
    }

    private Reading checked(WrittenNumber found) {
        if (!isDeclared() && found.isTooPrecise()) {
            return found.rounded()
                    .map(rounded -> corrected(TableIssue.TOO_PRECISE, found.marks(), rounded))
                    .orElseGet(this::tooManyDigits);
        } else if (found.hasLeadingZero()) {
            return found.trimmed()
                    .map(trimmed -> corrected(TableIssue.LEADING_ZERO, found.marks(), trimmed))
                    .orElseGet(this::tooManyDigits);
        }
        return found.number().<Reading>map(number -> number).orElseGet(this::tooManyDigits);
    }

    /** Whoever says how numbers are written says that they are numbers as some program has them, to the last digit. */
    private boolean isDeclared() {
        return marks.size() == 1;
    }

    private Reading.Unreadable tooManyDigits() {
        return Reading.Unreadable.tooManyDigits(text);
    }

    private Reading doubtful(List<WrittenNumber> found) {
        Reading.Number thousands = found.stream()
                .flatMap(candidate -> candidate.number().stream())
                .filter(number -> number.text().indexOf('.') < 0)
                .findFirst()
                .orElseThrow();
        return Reading.Unreadable.of(TableIssue.DOUBTFUL_NUMBER, text, thousands);
    }

    private Reading explained() {
        if (UNCLEAR.contains(Spelling.folded(text))) {
            return Reading.Unreadable.of(TableIssue.DOUBTFUL_WORD, text);
        }
        return ProgramText.refused(text, example())
                .or(this::otherMarks)
                .or(() -> mended(TableIssue.OTHER_DIGITS, withAsciiDigits()))
                .or(() -> withoutPointsWord().flatMap(number -> mended(TableIssue.POINTS_WORD, number)))
                .orElseGet(() -> Reading.Unreadable.of(TableIssue.NOT_A_NUMBER, text, example()));
    }

    private Optional<Reading.Unreadable> otherMarks() {
        List<NumberMarks> others = Stream.of(NumberMarks.values())
                .filter(way -> !marks.contains(way))
                .toList();
        return ways(text, others).stream()
                .flatMap(found -> found.number().stream())
                .findFirst()
                .map(number -> new Reading.Unreadable(
                        TableIssue.OTHER_MARKS,
                        List.of(text, example(), marks.get(0).spell(number)),
                        Optional.of(number.toString())));
    }

    /** Returns the issue that something of a text is wrong, if without it the text is a number. */
    private Optional<Reading.Unreadable> mended(TableIssue code, String mended) {
        List<WrittenNumber> found = ways(mended, marks);
        return found.size() == 1
                ? found.get(0)
                        .number()
                        .map(number -> corrected(code, found.get(0).marks(), number))
                : Optional.empty();
    }

    private Reading.Unreadable corrected(TableIssue code, NumberMarks way, Reading.Number number) {
        return new Reading.Unreadable(code, List.of(text, way.spell(number)), Optional.of(number.toString()));
    }

    private String withAsciiDigits() {
        return text.codePoints()
                .mapToObj(found -> Character.isDigit(found)
                        ? Integer.toString(Character.digit(found, 10))
                        : Character.toString(found))
                .collect(joining());
    }

    private Optional<String> withoutPointsWord() {
        String folded = Spelling.folded(text);
        String number = LETTERS.trimTrailingFrom(folded);
        return POINTS.contains(folded.substring(number.length())) ? Optional.of(number.strip()) : Optional.empty();
    }

    private String example() {
        return marks.get(0).spell("1.86");
    }

    /** Returns the only way in which a text can be written; empty if there is none or more than one. */
    static Optional<NumberMarks> evidence(String text) {
        List<WrittenNumber> ways = found(text, Notation.UNDECLARED.marks());
        return ways.size() == 1 ? Optional.of(ways.get(0).marks()) : Optional.empty();
    }
}
