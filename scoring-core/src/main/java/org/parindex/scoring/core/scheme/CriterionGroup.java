package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.aggregation.Quorum.Shortfall;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** A criterion with children, whose points and maximum its aggregation rule makes of theirs. */
@Value.Immutable
public abstract non-sealed class CriterionGroup implements Criterion {

    private static final Ratio ONE = Ratio.of(1);

    CriterionGroup() {}

    /** Returns the children in declared order; at least one. */
    public abstract List<Criterion> children();

    /** Returns how children become this group; {@link Sum} unless set. */
    @Value.Default
    public AggregationRule aggregation() {
        return new Sum();
    }

    /** Returns how much must be there for this group to have a result; empty if anything is enough. */
    public abstract Optional<Quorum> quorum();

    /** Returns how many of some siblings, or of the leaves below them, a quorum can count: those within the maximum. */
    public static long countable(Quorum.Basis of, List<Criterion> siblings) {
        Stream<? extends Criterion> counted = of == Quorum.Basis.CHILDREN
                ? siblings.stream()
                : siblings.stream().flatMap(Criterion::leaves);
        return counted.filter(criterion -> !criterion.isOutsideMaximum()).count();
    }

    /** Returns what becomes of the aggregated points; empty if they are the points of this group. */
    public abstract Optional<Conversion> conversion();

    @Override
    @Value.Derived
    public Points maxPoints() {
        return conversion()
                .map(Conversion::maxPoints)
                .orElseGet(() -> Rounding.halfUp(Rounding.MAX_SCALE)
                        .round(aggregatedMaximum(child -> Ratio.from(child.maxPoints()))));
    }

    /**
     * Returns what aggregation makes of the children's maxima, before any conversion; zero if all of their points come on top.
     *
     * @param maximum of a child that counts within it
     */
    public Ratio aggregatedMaximum(Function<Criterion, Ratio> maximum) {
        List<Contribution> maxima = children().stream()
                .filter(child -> !child.isOutsideMaximum())
                .map(child -> contribution(child, maximum.apply(child)))
                .toList();
        return maxima.isEmpty() ? Ratio.ZERO : aggregation().aggregate(maxima);
    }

    private static Contribution contribution(Criterion child, Ratio maximum) {
        return new Contribution(maximum, maximum, child.weight().orElse(ONE));
    }

    /** Returns whether the points here are always the sum of those below, as far as these count. */
    public boolean addsUp() {
        boolean canBeZero =
                quorum().filter(found -> found.otherwise() == Shortfall.ZERO).isPresent();
        return aggregation() instanceof Sum && conversion().isEmpty() && !canBeZero;
    }

    @Override
    public boolean hasMaximum() {
        return conversion()
                .map(Conversion::hasMaximum)
                .orElseGet(() -> children().stream()
                        .filter(child -> !child.isOutsideMaximum())
                        .allMatch(Criterion::hasMaximum));
    }

    @Override
    public boolean isOutsideMaximum() {
        return children().stream().allMatch(Criterion::isOutsideMaximum);
    }

    @Value.Check
    void check() {
        checkArgument(!children().isEmpty(), "children of %s are empty", code());
        checkArgument(weight().orElse(ONE).signum() > 0, "weight of %s must be positive", code());
        Weights.check(this);
        quorum().ifPresent(this::check);
    }

    private void check(Quorum quorum) {
        long most = countable(quorum.of(), children());
        checkArgument(quorum.isReached(most, most), "quorum of %s is out of reach of %s: %s", code(), most, quorum);
    }

    @Override
    public Stream<Criterion> nodes() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Criterion::nodes));
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a group from its code, name and children; {@code build} throws if there are no children or fewer than its quorum, or a
     * weight is not positive or does not fit the aggregation.
     */
    public static final class Builder extends ImmutableCriterionGroup.Builder {
        Builder() {}
    }
}
