package org.parindex.scoring.scheme.format;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Rounding;

/**
 * Whether the maximum of a parent is what its aggregation makes of its children's maxima.
 *
 * @param parent the keys of a group or of the scheme
 * @param max as declared there, or inherited
 * @param drafts what could be read of the children
 */
record MaxPointsCheck(Parameters parent, MaxPoints max, List<CriterionDraft> drafts) {

    /** A rule makes something of its own of what is aggregated, so nothing has to agree then. */
    void check(Optional<AggregationRule> aggregation) {
        if (!max.points().isPositive() && !(isOnTop() && max.points().equals(Points.ZERO))) {
            parent.report(MaxPoints.KEY, ParameterIssue.NOT_POSITIVE, MaxPoints.KEY, max.points());
        } else if (!parent.has(RuleParser.KEY)
                && aggregation.isPresent()
                && !drafts.isEmpty()
                && drafts.stream().allMatch(draft -> draft.counted().isPresent())) {
            compare(aggregation.get());
        }
    }

    /** A group can have nothing but points on top of the maximum of the scheme; the scheme itself cannot. */
    private boolean isOnTop() {
        return parent.has("code")
                && !drafts.isEmpty()
                && drafts.stream()
                        .allMatch(draft -> draft.criterion()
                                .filter(Criterion::isOutsideMaximum)
                                .isPresent());
    }

    private void compare(AggregationRule aggregation) {
        List<CriterionDraft> counted =
                drafts.stream().filter(CriterionDraft::isCounted).toList();
        boolean isLimited = counted.stream().allMatch(CriterionDraft::isLimited);
        if (max.isLimit() != isLimited) {
            String declared = max.isLimit() ? max.points().toString() : MaxPoints.NO_MAXIMUM;
            parent.report(MaxPoints.KEY, FormatIssue.NONE_DIFFERS, declared, terms(counted, ", "));
        } else if (isLimited) {
            compare(aggregation, counted);
        }
    }

    private void compare(AggregationRule aggregation, List<CriterionDraft> counted) {
        Points made = counted.isEmpty() ? Points.ZERO : made(counted, aggregation);
        if (made.equals(max.points())) {
            return;
        } else if (aggregation instanceof Sum) {
            String terms = counted.isEmpty() ? "0" : terms(counted, " + ");
            parent.report(MaxPoints.KEY, FormatIssue.SUM_DIFFERS, made, max.points(), terms);
        } else {
            String terms = terms(counted, ", ");
            parent.report(MaxPoints.KEY, FormatIssue.MAX_DIFFERS, aggregation.kind(), made, max.points(), terms);
        }
    }

    private static String terms(List<CriterionDraft> counted, String separator) {
        return counted.stream().map(CriterionDraft::term).collect(joining(separator));
    }

    /** Rounds as a group does to which the same maxima are given. */
    private static Points made(List<CriterionDraft> counted, AggregationRule aggregation) {
        return Rounding.halfUp(Rounding.MAX_SCALE)
                .round(aggregation.aggregate(
                        counted.stream().map(CriterionDraft::contribution).toList()));
    }
}
