package org.parindex.scoring.io.tables;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.value.Points;

/** How the numbers of a text are written. */
enum Notation {
    /** What the library itself writes, and nothing that has to be explained. */
    PLAIN,
    POINT(NumberMarks.POINT),
    COMMA(NumberMarks.COMMA),
    UNDECLARED(NumberMarks.POINT, NumberMarks.COMMA);

    private final List<NumberMarks> marks;

    Notation(NumberMarks... marks) {
        this.marks = List.of(marks);
    }

    static Notation of(NumberMarks marks) {
        return marks == NumberMarks.POINT ? POINT : COMMA;
    }

    /** Returns the ways in which a number may be written; none if it can only be plain. */
    List<NumberMarks> marks() {
        return marks;
    }

    Reading read(String text) {
        return marks.isEmpty() ? plain(text) : new NumberText(text, marks).reading();
    }

    private static Reading plain(String text) {
        String corrected = text.replace(',', '.');
        Optional<Reading.Number> number = number(corrected);
        if (number.isPresent() && corrected.equals(text)) {
            return number.get();
        }
        return number.map(found -> new Reading.Unreadable(
                        TableIssue.DECIMAL_COMMA, List.of(text, corrected), Optional.of(found.toString())))
                .orElseGet(() -> Reading.Unreadable.of(TableIssue.BAD_POINTS, text));
    }

    /** Returns a number that has a decimal point and nothing else. */
    static Optional<Reading.Number> number(String text) {
        boolean isPercent = text.endsWith("%");
        String number =
                isPercent ? CharMatcher.whitespace().trimTrailingFrom(text.substring(0, text.length() - 1)) : text;
        return Points.tryParse(number).map(points -> new Reading.Number(number, isPercent));
    }

    Reading.Unreadable percentage(Cell cell) {
        boolean isUnexplained = this == PLAIN && cell.kind() == Cell.Kind.TEXT;
        return Reading.Unreadable.of(isUnexplained ? TableIssue.BAD_POINTS : TableIssue.PERCENT_POINTS, cell.text());
    }
}
