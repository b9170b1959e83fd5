package org.parindex.scoring.scheme.format;

import java.util.Optional;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * What could be read of a criterion: sums are checked even where a criterion has faults of another kind.
 *
 * @param code its code
 * @param counted what its parent's maximum counts of it; nothing if its points come on top
 * @param isLimited whether that is a maximum
 * @param criterion all of it
 */
record CriterionDraft(
        Optional<CriterionCode> code, Optional<Points> counted, boolean isLimited, Optional<Criterion> criterion) {

    static final CriterionDraft UNREADABLE =
            new CriterionDraft(Optional.empty(), Optional.empty(), true, Optional.empty());

    String term() {
        String most = isLimited ? counted.orElseThrow().toString() : MaxPoints.NO_MAXIMUM;
        return code.map(CriterionCode::text).orElse("?") + ": " + most;
    }

    boolean isCounted() {
        return counted.orElseThrow().isPositive();
    }

    Contribution contribution() {
        Ratio maximum = Ratio.from(counted.orElseThrow());
        return new Contribution(
                maximum, maximum, criterion.flatMap(Criterion::weight).orElse(Ratio.of(1)));
    }
}
