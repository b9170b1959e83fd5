package org.parindex.scoring.core.score;

import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.QuantityRule;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.value.Ratio;

/** The application of a leaf's rule to what was brought; points that were awarded pass a rule by that measures anything else. */
record LeafScoring(ScoringRule rule, Measurement measurement, Outcome outcome) {

    static LeafScoring of(LeafCriterion leaf, Entry.Awarded entry) {
        ScoringRule rule = leaf.rule().inputs().isEmpty() ? leaf.rule() : Awarded.freely();
        return of(leaf, rule, Measurement.awarded(entry.points()));
    }

    static LeafScoring of(LeafCriterion leaf, Entry.Measured entry) {
        return of(leaf, leaf.rule(), entry.measurement());
    }

    /** Scores what stands in for a value: the number that a rule looks at, or else points. */
    static LeafScoring imputed(LeafCriterion leaf, Ratio value) {
        Measurement nothing = new Measurement(Map.of());
        return leaf.rule() instanceof QuantityRule rule
                ? new LeafScoring(rule, nothing, rule.score(value, leaf.maxPoints()))
                : new LeafScoring(Awarded.freely(), nothing, Outcome.scored(value, ""));
    }

    private static LeafScoring of(LeafCriterion leaf, ScoringRule rule, Measurement measurement) {
        return new LeafScoring(rule, measurement, rule.score(measurement, leaf.maxPoints()));
    }

    Explanation explanation() {
        if (outcome instanceof Outcome.Scored scored) {
            return new Explanation(rule, measurement, scored.basis(), scored.branch());
        }
        String branch = outcome instanceof Outcome.NotApplicable notApplicable ? notApplicable.branch() : "";
        return new Explanation(rule, measurement, Optional.empty(), branch);
    }
}
