package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.QuantityRule;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** A criterion that receives points directly, from one source and by one rule. */
@Value.Immutable
public abstract non-sealed class LeafCriterion implements Criterion {

    LeafCriterion() {}

    /** Returns the id of one of the scheme's sources; empty only in a scheme without sources. */
    public abstract Optional<String> source();

    /** Returns how a measurement becomes points; {@link Awarded}, without a step, unless set. */
    @Value.Default
    public ScoringRule rule() {
        return Awarded.freely();
    }

    /** Returns whether the maximum limits the points; it does unless set. */
    @Override
    @Value.Default
    public boolean hasMaximum() {
        return true;
    }

    @Value.Check
    void check() {
        checkArgument(maxPoints().isPositive(), "maxPoints of %s must be positive: %s", code(), maxPoints());
        checkArgument(weight().orElse(Ratio.of(1)).signum() > 0, "weight of %s must be positive", code());
        if (hasMaximum()) {
            checkMost();
        } else {
            checkArgument(maxPoints().equals(Points.of(1)), "maxPoints of %s, without a maximum, is not 1", code());
        }
    }

    private void checkMost() {
        checkArgument(rule().isBounded(), "rule of %s gives points without bound, and there is a maximum", code());
        Ratio most = rule().most(maxPoints());
        boolean isOver = most.compareTo(Ratio.from(maxPoints())) > 0;
        checkArgument(!isOver, "rule of %s gives up to %s, more than maxPoints", code(), most);
    }

    /** Returns the most points that can be awarded here, if there is a maximum. */
    public Ratio mostAwarded() {
        return isOutsideMaximum() ? rule().most(maxPoints()) : Ratio.from(maxPoints());
    }

    /** Returns whether points can be awarded here: from the fewest that the rule gives up to the most, if there is a maximum. */
    public boolean allows(Ratio points) {
        return !hasMaximum()
                || points.compareTo(rule().least(maxPoints())) >= 0 && points.compareTo(mostAwarded()) <= 0;
    }

    /**
     * Returns a number that cannot stand in for a missing value here, because it stands in for points and so many cannot be
     * awarded; empty if there is none. A number need not be a multiple of what {@link Awarded} points must be.
     */
    public Optional<Ratio> unfit(Imputation imputation) {
        return rule() instanceof QuantityRule
                ? Optional.empty()
                : imputation.numbers().stream()
                        .filter(number -> !allows(number))
                        .findFirst();
    }

    @Override
    public boolean isOutsideMaximum() {
        return rule().isOutsideMaximum();
    }

    @Override
    public Stream<Criterion> nodes() {
        return Stream.of(this);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a leaf from its code, name and maximum; {@code build} throws if the maximum or weight is not positive, or the rule gives more or has no bound. */
    public static final class Builder extends ImmutableLeafCriterion.Builder {
        Builder() {}
    }
}
