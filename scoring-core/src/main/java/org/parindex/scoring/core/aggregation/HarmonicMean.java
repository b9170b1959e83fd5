package org.parindex.scoring.core.aggregation;

import static java.util.Objects.requireNonNull;
import static org.parindex.scoring.core.aggregation.MeanKeys.WEIGHTS;
import static org.parindex.scoring.core.aggregation.MeanKeys.ZERO;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.value.Ratio;

/**
 * The harmonic mean of the children, the inverse of the mean of the inverses, exact. Negative points are refused.
 *
 * @param weighting any but {@link Weighting#NONE}
 * @param zero what a child without points makes of it
 */
public record HarmonicMean(Weighting weighting, WhenZero zero) implements AggregationRule {

    /** @throws IllegalArgumentException if the weighting is NONE */
    public HarmonicMean {
        WeightedNumber.checkWeighting(weighting);
        requireNonNull(zero, "zero");
    }

    @Override
    public String kind() {
        return "harmonic-mean";
    }

    @Override
    public Mapping parameters() {
        return MeanKeys.write(Node.keys(), weighting, zero).build();
    }

    @Override
    public Optional<Outcome.Refused> refused(List<Contribution> children) {
        return MeanRefusal.of(kind(), zero, children);
    }

    @Override
    public Ratio aggregate(List<Contribution> children) {
        return WeightedNumber.mean(weighting, children, HarmonicMean::mean);
    }

    private static Ratio mean(List<WeightedNumber> numbers) {
        return WeightedNumber.hasZero(numbers)
                ? Ratio.ZERO
                : Ratio.of(1)
                        .dividedBy(Ratio.sum(numbers.stream()
                                .map(each -> each.share().dividedBy(each.number()))
                                .toList()));
    }

    /** Reads {@code harmonic-mean: {weights: equal, zero: zero}}. */
    public record Kind() implements AggregationKind {

        @Override
        public String key() {
            return "harmonic-mean";
        }

        @Override
        public Checked<AggregationRule> read(Parameters parameters) {
            parameters.only(WEIGHTS, ZERO);
            Weighting weighting = MeanKeys.weighting(parameters);
            WhenZero zero = MeanKeys.zero(parameters, WhenZero.REFUSE);
            return parameters.checked(() -> new HarmonicMean(weighting, zero));
        }
    }
}
