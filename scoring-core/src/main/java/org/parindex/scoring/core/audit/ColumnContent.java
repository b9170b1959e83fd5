package org.parindex.scoring.core.audit;

import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.value.CriterionCode;

/** What the cells of a printed column hold. */
public sealed interface ColumnContent {

    /**
     * The points of a criterion.
     *
     * @param code of a leaf or a group; {@link CriterionCode#TOTAL} for the total of the unit
     */
    record OfCriterion(CriterionCode code) implements ColumnContent {
        public OfCriterion {
            requireNonNull(code, "code");
        }
    }

    /**
     * The points from a source.
     *
     * @param id as the scheme spells it
     */
    record OfSource(String id) implements ColumnContent {
        public OfSource {
            requireNonNull(id, "id");
        }
    }

    /** Anything else. */
    enum Role implements ColumnContent {
        /** The number of the row. */
        NUMBER,
        /** The rank of the unit. */
        RANK,
        /** The name of the unit. */
        UNIT,
        /** The total of the unit in an earlier edition. */
        PREVIOUS_TOTAL,
        /** The total less the earlier one. */
        CHANGE,
        /** The places gained since the earlier edition. */
        RANK_CHANGE,
        /** Nothing that can be checked. */
        IGNORED
    }

    /** The total of the unit: the index. */
    ColumnContent TOTAL = new OfCriterion(CriterionCode.TOTAL);
}
