package org.parindex.scoring.core.scheme;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;

/**
 * One thing that one scheme says otherwise than another.
 *
 * @param kind what changed
 * @param code the criterion, or {@link CriterionCode#TOTAL} for the scheme as a whole
 * @param name its name in the later scheme, or in the earlier one if it was removed
 * @param before what the earlier scheme says; empty if the criterion was added or had nothing of the kind
 * @param after what the later scheme says; empty if the criterion was removed or has nothing of the kind
 */
public record SchemeChange(
        Kind kind,
        CriterionCode code,
        LocalizedText name,
        Optional<LocalizedText> before,
        Optional<LocalizedText> after) {

    public SchemeChange {
        requireNonNull(kind, "kind");
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** What can change. */
    public enum Kind {
        /** A criterion is new; its maximum is told. */
        ADDED,
        /** A criterion is gone; its maximum is told. */
        REMOVED,
        /** A criterion has another code; both are told. */
        RECODED,
        /** A criterion comes from a part of one, whose code is told. */
        SPLIT,
        /** A criterion comes from several, whose codes are told. */
        MERGED,
        /** A criterion stands below another one; their codes are told. */
        MOVED,
        /** The name, or the title of the scheme. */
        RENAMED,
        /** The maximum. */
        REWEIGHTED,
        /** The weight beside siblings. */
        WEIGHT,
        /** The source of a leaf's points. */
        SOURCE,
        /** The sources of the scheme, or their names. */
        SOURCES,
        /** The place in a decision that a criterion comes from. */
        REFERENCE,
        /** How a leaf comes to its points. */
        RULE,
        /** How a group comes to its points. */
        AGGREGATION,
        /** How much of a group must be there. */
        QUORUM,
        /** What stands in for a missing value. */
        IMPUTATION,
        /** How the scheme rounds. */
        ROUNDING,
        /** How the scheme ranks. */
        RANKING,
        /** How units are graded. */
        GRADES,
        /** What a leaf without a value counts. */
        MISSING,
        /** What a leaf counts that does not apply. */
        NOT_APPLICABLE,
        /** Where points are scaled up for leaves that are left out. */
        RESCALING
    }
}
