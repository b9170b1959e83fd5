package org.parindex.scoring.io.tables;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** What a cell holds where a number belongs. Missing, not applicable and zero are three things. */
public sealed interface Reading {

    /**
     * A number, exact.
     *
     * @param text as {@link Points#parse} reads it; of a percentage the number before the sign
     */
    record Number(String text, boolean isPercent) implements Reading {

        /** @throws IllegalArgumentException if the text is anything but a plain decimal number */
        public Number {
            checkArgument(Points.tryParse(text).isPresent(), "not a plain decimal number: %s", text);
        }

        /** Returns the number, with its sign if it is a percentage. */
        @Override
        public String toString() {
            return text + (isPercent ? "%" : "");
        }
    }

    /** Nothing, or a word for it. */
    record Missing() implements Reading {}

    /** A word that says that nothing belongs here. */
    record NotApplicable() implements Reading {}

    /**
     * Something that is not taken for a number.
     *
     * @param code why: a code whose first parameters are the unit, the criterion and its name
     * @param values those of the other parameters
     * @param corrected the number that was probably meant, as {@link Number#toString} writes it
     */
    record Unreadable(IssueCode code, List<Object> values, Optional<String> corrected) implements Reading {

        private static final int MOST_SHOWN = 100;

        public Unreadable {
            requireNonNull(code, "code");
            requireNonNull(corrected, "corrected");
            values = ImmutableList.copyOf(values);
        }

        static Unreadable of(IssueCode code, Object... values) {
            return new Unreadable(code, List.of(values), Optional.empty());
        }

        static Unreadable tooManyDigits(String text) {
            return of(TableIssue.TOO_MANY_DIGITS, Ascii.truncate(text, MOST_SHOWN, "…"));
        }

        /** Returns the issue that this is, for a value of some unit. */
        public Issue at(Location location, Unit unit, CriterionCode criterion, LocalizedText name) {
            Object[] all = Stream.concat(Stream.of(unit, criterion, name), values.stream())
                    .toArray();
            return code.at(location, all);
        }
    }
}
