package org.parindex.scoring.core.score;

import static org.parindex.scoring.core.score.NodeScores.leftOut;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.aggregation.Quorum.Shortfall;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.scheme.Conversion;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Ratio;

/** The recursion over the tree for one sheet, and what of it has no result. */
final class SheetScoring {

    private final Rescaling rescaling;
    private final Maxima maxima;
    private final NodeScores scores;
    private final SheetIssues issues;
    private final SheetLeaves leaves;

    SheetScoring(Scheme scheme, Absences absences, Maxima maxima, ScoreSheet sheet) {
        this.rescaling = scheme.rescaling();
        this.maxima = maxima;
        this.scores = new NodeScores(scheme.roundingPolicy());
        this.issues = new SheetIssues(sheet);
        this.leaves = new SheetLeaves(scores, absences, sheet, issues);
    }

    /** Returns why criteria that were scored have no result. */
    List<Issue> issues() {
        return issues.toList();
    }

    CriterionScore score(Criterion criterion) {
        return criterion instanceof CriterionGroup group
                ? score(parts(group))
                : leaves.score((LeafCriterion) criterion);
    }

    /** Returns what a group comes to before any conversion; empty if too little is there, or the rule refuses it. */
    Optional<Ratio> aggregated(CriterionGroup group) {
        GroupParts parts = parts(group);
        return parts.missed().isPresent() ? Optional.empty() : whole(parts).flatMap(Carried::points);
    }

    private GroupParts parts(CriterionGroup group) {
        return new GroupParts(group, group.children().stream().map(this::score).toList());
    }

    private CriterionScore score(GroupParts parts) {
        Optional<Quorum> missed = parts.missed();
        CriterionScore.Builder score;
        if (missed.isPresent()) {
            score = tooLittle(parts, missed.get());
        } else {
            score = parts.areLeftOut() ? leftOut(parts.group(), parts.stateOfAll()) : aggregated(parts);
        }
        return score.children(parts.children()).build();
    }

    private CriterionScore.Builder tooLittle(GroupParts parts, Quorum quorum) {
        CriterionGroup group = parts.group();
        Shortfall otherwise = quorum.otherwise();
        if (otherwise == Shortfall.EXCLUDE || isTotal(group) && otherwise == Shortfall.LEAVE_OUT) {
            issues.add(ScoreIssue.TOO_LITTLE, group, parts.found(quorum), quorum.needed());
        }
        return otherwise == Shortfall.ZERO ? zero(group) : leftOut(group, CriterionState.MISSING);
    }

    private CriterionScore.Builder zero(CriterionGroup group) {
        Ratio most = maxima.converted(group);
        return scores.scored(group, new Carried(Optional.of(Ratio.ZERO), most, Ratio.ZERO), most)
                .state(CriterionState.MISSING);
    }

    private CriterionScore.Builder aggregated(GroupParts parts) {
        CriterionGroup group = parts.group();
        return whole(parts)
                .map(whole -> group.conversion()
                        .map(conversion -> converted(group, conversion, whole))
                        .orElseGet(() -> scores.scored(
                                        group, whole, parts.aggregates().reachable())
                                .state(CriterionState.SCORED)))
                .orElseGet(() -> leftOut(group, CriterionState.MISSING));
    }

    /** What aggregation makes of the children, rescaled where that is due; empty if the rule refuses them. */
    private Optional<Carried> whole(GroupParts parts) {
        CriterionGroup group = parts.group();
        Optional<Outcome.Refused> refused = parts.aggregates().refused();
        refused.ifPresent(why -> issues.add(why, group));
        if (refused.isPresent()) {
            return Optional.empty();
        }
        Carried sum = parts.aggregates().sum();
        return Optional.of(rescales(group) ? sum.rescaled(maxima.of(group)) : sum);
    }

    private CriterionScore.Builder converted(CriterionGroup group, Conversion conversion, Carried aggregated) {
        Ratio maximum = Ratio.from(conversion.maxPoints());
        Outcome outcome = conversion.rule().score(aggregated.points().orElse(Ratio.ZERO), conversion.maxPoints());
        if (outcome instanceof Outcome.Scored scored) {
            Carried carried = new Carried(Optional.of(scored.points()), maximum, aggregated.onTop());
            return scores.scored(group, carried, maximum)
                    .state(CriterionState.SCORED)
                    .explanation(Explanation.of(conversion.rule(), scored));
        } else if (outcome instanceof Outcome.Refused refused) {
            issues.add(refused, group);
        }
        return leftOut(group, CriterionState.NOT_APPLICABLE);
    }

    /** A table that converts points was made for the points of all children. Of points without limit there is no share. */
    private boolean rescales(CriterionGroup group) {
        boolean isDue = rescaling == Rescaling.PARENT
                || isTotal(group)
                || group.conversion().isPresent();
        return isDue
                && group.children().stream()
                        .filter(child -> !child.isOutsideMaximum())
                        .allMatch(Criterion::hasMaximum);
    }

    private static boolean isTotal(CriterionGroup group) {
        return group.code().equals(CriterionCode.TOTAL);
    }
}
