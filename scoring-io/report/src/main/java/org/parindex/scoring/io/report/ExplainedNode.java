package org.parindex.scoring.io.report;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPolicy;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.WhenAbsent;
import org.parindex.scoring.core.score.CriterionScore;
import org.parindex.scoring.core.score.Explanation;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/**
 * One node of a scorecard, with what the criteria above it say about it.
 *
 * @param level 0 at the total
 * @param policy what a leaf counts without a value; empty if it has one, and for groups
 * @param rounding how the points here are rounded; empty if all criteria are rounded alike
 * @param children those that are to be explained
 */
record ExplainedNode(
        CriterionScore score,
        int level,
        Optional<AbsencePolicy> policy,
        Optional<Rounding> rounding,
        List<ExplainedNode> children) {

    /** Returns the total of a scorecard, with all that lies on the way to a criterion and below it, or else with everything. */
    static ExplainedNode of(Scorecard card, Scheme scheme, Optional<CriterionCode> criterion) {
        CriterionCode asked = criterion.orElse(CriterionCode.TOTAL);
        Set<CriterionCode> below = codes(scheme.criterion(asked).orElseThrow().nodes());
        Set<CriterionCode> shown = codes(scheme.root()
                .nodes()
                .filter(node -> below.contains(node.code())
                        || node.nodes().anyMatch(found -> found.code().equals(asked))));
        return node(card.root(), 0, scheme, shown);
    }

    private static Set<CriterionCode> codes(Stream<Criterion> criteria) {
        return criteria.map(Criterion::code).collect(toSet());
    }

    private static ExplainedNode node(CriterionScore score, int level, Scheme scheme, Set<CriterionCode> shown) {
        List<ExplainedNode> children = score.children().stream()
                .filter(child -> shown.contains(child.criterion().code()))
                .map(child -> node(child, level + 1, scheme, shown))
                .toList();
        Optional<AbsencePolicy> policy = policy(score, scheme.whenAbsent(score.criterion()));
        return new ExplainedNode(score, level, policy, rounding(scheme, score.criterion()), children);
    }

    private static Optional<Rounding> rounding(Scheme scheme, Criterion criterion) {
        return Optional.of(scheme.roundingPolicy())
                .filter(RoundingPolicy::hasLevels)
                .map(policy -> policy.of(criterion));
    }

    private static Optional<AbsencePolicy> policy(CriterionScore score, WhenAbsent absent) {
        boolean isLeaf = score.criterion() instanceof LeafCriterion;
        return switch (score.state()) {
            case MISSING -> Optional.of(absent.missing()).filter(policy -> isLeaf);
            case NOT_APPLICABLE -> Optional.of(absent.notApplicable()).filter(policy -> isLeaf);
            default -> Optional.empty();
        };
    }

    /** Returns this node and all below it, each before its children. */
    Stream<ExplainedNode> nodes() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ExplainedNode::nodes));
    }

    Criterion criterion() {
        return score.criterion();
    }

    String code() {
        return criterion().code().text();
    }

    boolean isTotal() {
        return level == 0;
    }

    Optional<CriterionGroup> group() {
        return criterion() instanceof CriterionGroup group ? Optional.of(group) : Optional.empty();
    }

    /** Returns the rule that was applied: at a group the one that converts what aggregation gives. */
    Optional<ScoringRule> rule() {
        return score.explanation().map(Explanation::rule);
    }

    /** Returns the rule of a leaf that awarded points have passed by. */
    Optional<ScoringRule> overruled() {
        return criterion() instanceof LeafCriterion leaf
                ? rule().filter(applied -> !applied.equals(leaf.rule())).map(applied -> leaf.rule())
                : Optional.empty();
    }

    /** Returns the children that go into the aggregation of a group. */
    List<CriterionScore> counted() {
        return score.children().stream()
                .filter(child -> child.contribution().isPresent())
                .toList();
    }

    /** Returns the children that count nothing, because they are left out. */
    List<CriterionScore> leftOut() {
        return score.children().stream()
                .filter(child -> child.points().isEmpty())
                .toList();
    }

    /** Returns the children whose points come on top of what is aggregated. */
    List<CriterionScore> onTop() {
        return score.children().stream()
                .filter(child -> child.onTop().signum() != 0)
                .toList();
    }

    /** Returns what the aggregated points were scaled up to, because less than the maximum could be reached. */
    Optional<Ratio> rescaled() {
        return score.aggregated()
                .flatMap(before -> converted()
                        .or(() -> score.unrounded().map(points -> points.minus(onTopSum())))
                        .filter(after -> !after.equals(before)));
    }

    private Optional<Ratio> converted() {
        return score.explanation().flatMap(Explanation::basis);
    }

    private Ratio onTopSum() {
        return Ratio.sum(score.children().stream().map(CriterionScore::onTop).toList());
    }

    Optional<AggregationRule> aggregation() {
        return group().map(CriterionGroup::aggregation);
    }
}
