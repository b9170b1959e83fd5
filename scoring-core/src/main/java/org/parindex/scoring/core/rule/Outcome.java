package org.parindex.scoring.core.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.value.Ratio;

/** What a rule makes of a measurement. */
public sealed interface Outcome {

    /**
     * Points, with the reason.
     *
     * @param points exact, before any rounding
     * @param basis the number that decided, such as a rate; empty if it was no number
     * @param branch the part of the rule that applied, as a scheme file or a formula spells it; empty if the rule has no parts
     */
    record Scored(Ratio points, Optional<Ratio> basis, String branch) implements Outcome {
        public Scored {
            requireNonNull(points, "points");
            requireNonNull(basis, "basis");
            requireNonNull(branch, "branch");
        }
    }

    /**
     * The criterion does not apply to the unit.
     *
     * @param branch the part of the rule that says so
     */
    record NotApplicable(String branch) implements Outcome {
        public NotApplicable {
            requireNonNull(branch, "branch");
        }
    }

    /**
     * The measurement gives no points, and the unit cannot be scored.
     *
     * @param code a code whose first parameters are the unit, the criterion and its name
     * @param values those of the other parameters
     */
    record Refused(IssueCode code, List<Object> values) implements Outcome {
        public Refused {
            requireNonNull(code, "code");
            values = ImmutableList.copyOf(values);
        }
    }

    /** Returns points that a number decided. */
    static Outcome scored(Ratio points, Ratio basis, String branch) {
        return new Scored(points, Optional.of(basis), branch);
    }

    /** Returns points that no number decided. */
    static Outcome scored(Ratio points, String branch) {
        return new Scored(points, Optional.empty(), branch);
    }

    static Outcome refused(IssueCode code, Object... values) {
        return new Refused(code, List.of(values));
    }
}
