package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.ScoringRule;

/** A criterion that receives points directly, from one source and by one rule. */
@Value.Immutable
public abstract non-sealed class LeafCriterion implements Criterion {

    LeafCriterion() {}

    /** Returns the id of one of the scheme's sources; empty only in a scheme without sources. */
    public abstract Optional<String> source();

    /** Returns how a measurement becomes points; {@link Awarded} unless set. */
    @Value.Default
    public ScoringRule rule() {
        return new Awarded();
    }

    @Value.Check
    void check() {
        checkArgument(maxPoints().isPositive(), "maxPoints of %s must be positive: %s", code(), maxPoints());
    }

    @Override
    public Stream<Criterion> nodes() {
        return Stream.of(this);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a leaf from its code, name and maximum; {@code build} throws if the maximum is not positive. */
    public static final class Builder extends ImmutableLeafCriterion.Builder {
        Builder() {}
    }
}
