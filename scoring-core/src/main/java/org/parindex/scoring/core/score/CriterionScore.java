package org.parindex.scoring.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** The result of one node of the tree: its points, and how it came to them. */
@Value.Immutable
public abstract class CriterionScore {

    CriterionScore() {}

    public abstract Criterion criterion();

    /** Returns how a leaf came to its points; a group is scored from its children, unless all of them are left out. */
    public abstract CriterionState state();

    /** Returns why the criterion has its points; empty for leaves without a value for which nothing stands in, and for groups whose points are not converted. */
    public abstract Optional<Explanation> explanation();

    /** Returns the points before they were rounded; empty if the criterion is left out. */
    public abstract Optional<Ratio> unrounded();

    /** Returns the points as published, rounded as the scheme declares; empty if the criterion is left out. */
    public abstract Optional<Points> points();

    /**
     * Returns the most points that the unit could reach here, before anything is rescaled: the maximum, less what is left
     * out.
     */
    public abstract Ratio reachable();

    /** Returns what goes into the parent, rounded before or not, as the scheme declares. */
    abstract Carried carried();

    /**
     * Returns what goes into the aggregation of the parent, rounded before or not, as the scheme declares; empty if the
     * criterion is left out, or all of its points come on top.
     */
    public Optional<Contribution> contribution() {
        Ratio weight = criterion().weight().orElse(Ratio.of(1));
        return carried()
                .points()
                .map(points -> new Contribution(points, carried().reachable(), weight));
    }

    /** Returns the points here that come on top, which no aggregation touches; zero if there are none. */
    public Ratio onTop() {
        return carried().onTop();
    }

    /**
     * Returns what the aggregation of a group makes of its children, exact, before it is scaled up or converted; empty at a
     * leaf, and if nothing is aggregated.
     */
    public Optional<Ratio> aggregated() {
        List<Contribution> terms = children().stream()
                .flatMap(child -> child.contribution().stream())
                .toList();
        return !terms.isEmpty() && state() == CriterionState.SCORED && criterion() instanceof CriterionGroup group
                ? Optional.of(group.aggregation().aggregate(terms))
                : Optional.empty();
    }

    /** Returns how much of a group is there, as its quorum counts it: {@code 2/3}; empty without a quorum. */
    public Optional<String> present() {
        return criterion() instanceof CriterionGroup group
                ? group.quorum().map(new Presence(children())::found)
                : Optional.empty();
    }

    /** Returns the results of the children, in declared order; empty for a leaf. */
    public abstract List<CriterionScore> children();

    /** Returns this result and all below it, each before its children. */
    public Stream<CriterionScore> nodes() {
        List<CriterionScore> nodes = new ArrayList<>();
        addTo(nodes);
        return nodes.stream();
    }

    private void addTo(List<CriterionScore> nodes) {
        nodes.add(this);
        children().forEach(child -> child.addTo(nodes));
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableCriterionScore.Builder {}
}
