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
import org.parindex.scoring.core.rule.Digits;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.value.Power;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;

/**
 * The geometric mean of the children: the product of their points, each raised to its share of the weights. It is exact where
 * it is a fraction. Negative points are refused.
 *
 * @param weighting any but {@link Weighting#NONE}
 * @param zero what a child without points makes of it
 * @param precision the digits that are kept of a root
 */
public record GeometricMean(Weighting weighting, WhenZero zero, Precision precision) implements AggregationRule {

    /** @throws IllegalArgumentException if the weighting is NONE */
    public GeometricMean {
        WeightedNumber.checkWeighting(weighting);
        requireNonNull(zero, "zero");
        requireNonNull(precision, "precision");
    }

    @Override
    public String kind() {
        return "geometric-mean";
    }

    @Override
    public Mapping parameters() {
        return MeanKeys.write(Node.keys(), weighting, zero)
                .set(Digits.KEY, precision.digits())
                .build();
    }

    @Override
    public Optional<Outcome.Refused> refused(List<Contribution> children) {
        return MeanRefusal.of(kind(), zero, children);
    }

    @Override
    public Ratio aggregate(List<Contribution> children) {
        return WeightedNumber.mean(weighting, children, this::mean);
    }

    private Ratio mean(List<WeightedNumber> numbers) {
        return WeightedNumber.hasZero(numbers)
                ? Ratio.ZERO
                : precision.product(numbers.stream()
                        .map(each -> new Power(each.number(), each.share()))
                        .toList());
    }

    /** Reads {@code geometric-mean: {weights: equal, zero: refuse, precision: 50}}. */
    public record Kind() implements AggregationKind {

        @Override
        public String key() {
            return "geometric-mean";
        }

        @Override
        public Checked<AggregationRule> read(Parameters parameters) {
            parameters.only(WEIGHTS, ZERO, Digits.KEY);
            Weighting weighting = MeanKeys.weighting(parameters);
            WhenZero zero = MeanKeys.zero(parameters, WhenZero.ZERO);
            Precision precision = Digits.read(parameters);
            return parameters.checked(() -> new GeometricMean(weighting, zero, precision));
        }
    }
}
