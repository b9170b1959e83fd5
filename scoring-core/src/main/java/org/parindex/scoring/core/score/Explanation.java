package org.parindex.scoring.core.score;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.value.Ratio;

/**
 * Why a criterion has its points.
 *
 * @param rule what was applied: the rule of the leaf or {@link org.parindex.scoring.core.rule.Awarded} if points were awarded
 *     instead, or the rule that converts what aggregation gives
 * @param measurement what it was applied to; empty at a group, and where something stands in for a missing value
 * @param basis the number that decided, such as a rate; empty if it was no number
 * @param branch the part of the rule that applied; empty if it has no parts
 */
public record Explanation(ScoringRule rule, Measurement measurement, Optional<Ratio> basis, String branch) {

    public Explanation {
        requireNonNull(rule, "rule");
        requireNonNull(measurement, "measurement");
        requireNonNull(basis, "basis");
        requireNonNull(branch, "branch");
    }

    /** Returns why a group has its points, whose rule looked at what aggregation gave. */
    static Explanation of(ScoringRule rule, Outcome.Scored scored) {
        return new Explanation(rule, new Measurement(Map.of()), scored.basis(), scored.branch());
    }
}
