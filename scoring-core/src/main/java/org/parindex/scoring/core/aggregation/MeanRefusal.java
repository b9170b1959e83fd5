package org.parindex.scoring.core.aggregation;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.rule.Outcome.Refused;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** Why a mean has no result. */
final class MeanRefusal {

    private static final Rounding SHOWN = Rounding.halfUp(Rounding.MAX_SCALE);

    private MeanRefusal() {}

    /** Refuses a child with less than nothing, or else one with nothing if that is to be refused. */
    static Optional<Refused> of(String aggregation, WhenZero zero, List<Contribution> children) {
        Ratio least =
                children.stream().map(Contribution::points).reduce(Ratio::min).orElse(Ratio.of(1));
        if (least.signum() < 0) {
            return Optional.of(new Refused(RuleIssue.NEGATIVE_CHILD, List.of(aggregation, SHOWN.round(least))));
        }
        return least.signum() == 0 && zero == WhenZero.REFUSE
                ? Optional.of(new Refused(RuleIssue.ZERO_CHILD, List.of(aggregation)))
                : Optional.empty();
    }
}
