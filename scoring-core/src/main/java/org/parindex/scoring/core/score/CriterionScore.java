package org.parindex.scoring.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** The result of one node of the tree: its points, and how it came to them. */
@Value.Immutable
public abstract class CriterionScore {

    CriterionScore() {}

    public abstract Criterion criterion();

    /** Returns how a leaf came to its points; a group is scored from its children, unless all of them are left out. */
    public abstract CriterionState state();

    /** Returns why the criterion has its points; empty for leaves without a value, and for groups whose points are not converted. */
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
