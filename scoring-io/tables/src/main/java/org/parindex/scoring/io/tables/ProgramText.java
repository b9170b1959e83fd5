package org.parindex.scoring.io.tables;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parindex.scoring.core.value.Spelling;

/** What statistics programs and programming languages write in place of a number that people would write. */
final class ProgramText {

    private static final Set<String> NO_NUMBER = Set.of(
            "na",
            "<na>",
            "nan",
            "-nan",
            "nat",
            "null",
            "none",
            "inf",
            "+inf",
            "-inf",
            "infinity",
            "+infinity",
            "-infinity");
    private static final int LONGEST = 40;
    private static final Pattern HEXADECIMAL =
            Pattern.compile("[+-]?0x[0-9a-f]*(\\.[0-9a-f]*)?(p[+-]?[0-9]+)?", Pattern.CASE_INSENSITIVE);

    private ProgramText() {}

    /** Returns what is wrong with a text of a program; empty for any other. */
    static Optional<Reading.Unreadable> refused(String text, String example) {
        if (NO_NUMBER.contains(Spelling.folded(text))) {
            return Optional.of(Reading.Unreadable.of(TableIssue.PROGRAM_WORD, text));
        }
        return text.length() <= LONGEST && HEXADECIMAL.matcher(text).matches()
                ? Optional.of(Reading.Unreadable.of(TableIssue.HEXADECIMAL, text, example))
                : Optional.empty();
    }
}
