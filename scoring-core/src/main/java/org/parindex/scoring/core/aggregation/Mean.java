package org.parindex.scoring.core.aggregation;

import static org.parindex.scoring.core.aggregation.MeanKeys.WEIGHTS;

import java.util.List;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Ratio;

/**
 * The arithmetic mean of the children, exact. With {@link Weighting#MAXIMUM} it is their sum.
 *
 * @param weighting any but {@link Weighting#NONE}
 */
public record Mean(Weighting weighting) implements AggregationRule {

    /** @throws IllegalArgumentException if the weighting is NONE */
    public Mean {
        WeightedNumber.checkWeighting(weighting);
    }

    @Override
    public String kind() {
        return "mean";
    }

    @Override
    public Mapping parameters() {
        return Node.keys().set(WEIGHTS, MeanKeys.spelling(weighting)).build();
    }

    @Override
    public Ratio aggregate(List<Contribution> children) {
        return WeightedNumber.mean(
                weighting,
                children,
                numbers -> Ratio.sum(numbers.stream().map(WeightedNumber::part).toList()));
    }

    /** Reads {@code mean: {weights: equal}}. */
    public record Kind() implements AggregationKind {

        @Override
        public String key() {
            return "mean";
        }

        @Override
        public Checked<AggregationRule> read(Parameters parameters) {
            parameters.only(WEIGHTS);
            Weighting weighting = MeanKeys.weighting(parameters);
            return parameters.checked(() -> new Mean(weighting));
        }
    }
}
