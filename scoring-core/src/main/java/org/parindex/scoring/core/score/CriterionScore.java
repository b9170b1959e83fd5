package org.parindex.scoring.core.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** The result of one node of the tree: its points, and how it came to them. */
@Value.Immutable
public abstract class CriterionScore {

    CriterionScore() {}

    public abstract Criterion criterion();

    /** Returns how a leaf came to its points; a group is always scored, from its children. */
    public abstract CriterionState state();

    /** Returns what the rule made of the measurement; empty for groups and for leaves without a value. */
    public abstract Optional<Outcome> outcome();

    /** Returns the points before they were rounded. */
    public abstract Ratio unrounded();

    /** Returns the points as published, rounded as the scheme declares. */
    public abstract Points points();

    /** Returns what goes into the parent: {@link #points} or {@link #unrounded}, as the scheme declares. */
    abstract Ratio carried();

    /** Returns the results of the children, in declared order; empty for a leaf. */
    public abstract List<CriterionScore> children();

    /** Returns this result and all below it, each before its children. */
    public Stream<CriterionScore> nodes() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(CriterionScore::nodes));
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableCriterionScore.Builder {}
}
