package org.parindex.scoring.core.score;

import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Ratio;

/** What each leaf of a scheme counts without a value. */
record Absences(Scheme scheme) {

    static Absences of(Scheme scheme) {
        return new Absences(scheme);
    }

    AbsencePolicy missing(LeafCriterion leaf) {
        return scheme.whenAbsent(leaf).missing();
    }

    AbsencePolicy notApplicable(LeafCriterion leaf) {
        return scheme.whenAbsent(leaf).notApplicable();
    }

    Optional<Imputation> imputation(LeafCriterion leaf) {
        return scheme.whenAbsent(leaf).imputation();
    }

    /** Returns what stands in for a value that the unit has not brought; its absence policy holds if nothing does. */
    Optional<Ratio> imputed(LeafCriterion leaf, Unit unit) {
        return imputation(leaf).flatMap(imputation -> imputation.value(unit.group()));
    }
}
