package org.parindex.scoring.core.score;

import static org.parindex.scoring.core.score.NodeScores.leftOut;

import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Ratio;

/** The scoring of the leaves of one sheet. */
final class SheetLeaves {

    private final NodeScores scores;
    private final Absences absences;
    private final ScoreSheet sheet;
    private final SheetIssues issues;

    SheetLeaves(NodeScores scores, Absences absences, ScoreSheet sheet, SheetIssues issues) {
        this.scores = scores;
        this.absences = absences;
        this.sheet = sheet;
        this.issues = issues;
    }

    CriterionScore score(LeafCriterion leaf) {
        Entry entry = sheet.entries().getOrDefault(leaf.code(), new Entry.Missing(sheet.location()));
        CriterionScore.Builder score;
        if (entry instanceof Entry.Awarded awarded) {
            score = measured(leaf, LeafScoring.of(leaf, awarded));
        } else if (entry instanceof Entry.Measured measured) {
            score = measured(leaf, LeafScoring.of(leaf, measured));
        } else {
            score = entry instanceof Entry.Missing ? missing(leaf) : notApplicable(leaf);
        }
        return score.build();
    }

    private CriterionScore.Builder measured(LeafCriterion leaf, LeafScoring scoring) {
        CriterionScore.Builder score = scoring.outcome() instanceof Outcome.Scored scored
                ? scored(leaf, scored.points()).state(CriterionState.SCORED)
                : notApplicable(leaf);
        return score.explanation(scoring.explanation());
    }

    private CriterionScore.Builder missing(LeafCriterion leaf) {
        return absences.imputed(leaf, sheet.unit())
                .map(value -> imputed(leaf, LeafScoring.imputed(leaf, value)))
                .orElseGet(() -> absent(leaf, absences.missing(leaf), CriterionState.MISSING));
    }

    private CriterionScore.Builder imputed(LeafCriterion leaf, LeafScoring scoring) {
        if (scoring.outcome() instanceof Outcome.Scored scored) {
            return scored(leaf, scored.points()).state(CriterionState.IMPUTED).explanation(scoring.explanation());
        } else if (scoring.outcome() instanceof Outcome.Refused refused) {
            issues.add(refused, leaf);
        }
        return leftOut(leaf, CriterionState.MISSING);
    }

    private CriterionScore.Builder notApplicable(LeafCriterion leaf) {
        return absent(leaf, absences.notApplicable(leaf), CriterionState.NOT_APPLICABLE);
    }

    private CriterionScore.Builder absent(LeafCriterion leaf, AbsencePolicy policy, CriterionState state) {
        return switch (policy) {
            case LEAVE_OUT -> leftOut(leaf, state);
            case FULL -> scored(leaf, full(leaf)).state(state);
            default -> scored(leaf, Ratio.ZERO).state(state);
        };
    }

    private static Ratio full(LeafCriterion leaf) {
        return leaf.isOutsideMaximum() ? Ratio.ZERO : Ratio.from(leaf.maxPoints());
    }

    private CriterionScore.Builder scored(LeafCriterion leaf, Ratio points) {
        Ratio maximum = Ratio.from(leaf.maxPoints());
        Carried exact = leaf.isOutsideMaximum()
                ? new Carried(Optional.empty(), Ratio.ZERO, points)
                : new Carried(Optional.of(points), maximum, Ratio.ZERO);
        return scores.scored(leaf, exact, maximum);
    }
}
