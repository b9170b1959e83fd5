package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** A criterion with children, whose points and maximum its aggregation rule makes of theirs. */
@Value.Immutable
public abstract non-sealed class CriterionGroup implements Criterion {

    CriterionGroup() {}

    /** Returns the children in declared order; at least one. */
    public abstract List<Criterion> children();

    /** Returns how children become this group; {@link Sum} unless set. */
    @Value.Default
    public AggregationRule aggregation() {
        return new Sum();
    }

    @Override
    @Value.Derived
    public Points maxPoints() {
        List<Ratio> maxima = children().stream()
                .filter(child -> !child.isOutsideMaximum())
                .map(child -> Ratio.from(child.maxPoints()))
                .toList();
        return maxima.isEmpty()
                ? Points.ZERO
                : Rounding.halfUp(Points.MAX_SCALE).round(aggregation().aggregate(maxima));
    }

    @Override
    public boolean isOutsideMaximum() {
        return children().stream().allMatch(Criterion::isOutsideMaximum);
    }

    @Value.Check
    void check() {
        checkArgument(!children().isEmpty(), "children of %s are empty", code());
    }

    @Override
    public Stream<Criterion> nodes() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Criterion::nodes));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a group from its code, name and children; {@code build} throws if there are no children. */
    public static final class Builder extends ImmutableCriterionGroup.Builder {
        Builder() {}
    }
}
