package org.parindex.scoring.core.score;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.value.Ratio;

/** What an aggregation rule makes of the results of children. */
record Aggregates(AggregationRule rule, List<CriterionScore> children) {

    private static final Ratio ONE = Ratio.of(1);

    /** Returns why the rule cannot aggregate what the children carry; empty if it can. */
    Optional<Outcome.Refused> refused() {
        List<Contribution> carried = carried();
        return carried.isEmpty() ? Optional.empty() : rule.refused(carried);
    }

    /** Returns what the children carry together, nothing rescaled; the points are empty if none of theirs count. */
    Carried sum() {
        Ratio onTop = Ratio.sum(
                children.stream().map(child -> child.carried().onTop()).toList());
        List<Contribution> carried = carried();
        return carried.isEmpty()
                ? new Carried(Optional.empty(), Ratio.ZERO, onTop)
                : new Carried(Optional.of(rule.aggregate(carried)), most(carried), onTop);
    }

    /** Returns what could be reached before anything was rescaled, so not what the children carry. */
    Ratio reachable() {
        List<Contribution> counted = contributions(CriterionScore::reachable);
        return counted.isEmpty() ? Ratio.ZERO : most(counted);
    }

    private Ratio most(List<Contribution> contributions) {
        return rule.aggregate(
                contributions.stream().map(Contribution::atMaximum).toList());
    }

    private List<Contribution> carried() {
        return contributions(child -> child.carried().reachable());
    }

    private List<Contribution> contributions(Function<CriterionScore, Ratio> maximum) {
        return children.stream()
                .filter(child -> child.carried().points().isPresent())
                .map(child -> new Contribution(
                        child.carried().points().orElseThrow(),
                        maximum.apply(child),
                        child.criterion().weight().orElse(ONE)))
                .toList();
    }
}
