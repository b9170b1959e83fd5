package org.parindex.scoring.core.score;

import java.util.List;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.value.Ratio;

/** The mean of the children. */
record Mean() implements AggregationRule {

    @Override
    public String kind() {
        return "mean";
    }

    @Override
    public Mapping parameters() {
        return Node.keys().build();
    }

    @Override
    public Ratio aggregate(List<Contribution> children) {
        return Ratio.mean(children.stream().map(Contribution::points).toList());
    }
}
