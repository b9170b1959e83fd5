package org.parindex.scoring.scheme.format;

import java.util.Optional;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.scheme.LeafCriterion;

/** What stands in for missing values below a criterion, and where that is said. */
record DeclaredImputation(Imputation imputation, Location place) {

    /**
     * Returns what holds at a criterion.
     *
     * @param own what could be read of what it says itself
     */
    static Optional<DeclaredImputation> at(
            Parameters fields, Optional<Imputation> own, Optional<DeclaredImputation> above) {
        Location place = fields.location(ImputationParser.KEY);
        return own.map(found -> new DeclaredImputation(found, place)).or(() -> above);
    }

    /** Reports a number that stands in for points of a leaf and that could not be awarded there. */
    void check(Parameters fields, LeafCriterion leaf) {
        leaf.unfit(imputation)
                .ifPresent(number -> fields.report(
                        place,
                        FormatIssue.UNFIT_IMPUTATION,
                        number.spelling(),
                        leaf.rule().least(leaf.maxPoints()).spelling(),
                        leaf.mostAwarded().spelling()));
    }
}
