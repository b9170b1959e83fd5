package org.parindex.scoring.core.aggregation;

import java.util.List;
import org.parindex.scoring.core.value.Ratio;

/** The children add up. */
public record Sum() implements AggregationRule {

    @Override
    public Ratio aggregate(List<Ratio> children) {
        return Ratio.sum(children);
    }

    @Override
    public String toString() {
        return "sum";
    }
}
