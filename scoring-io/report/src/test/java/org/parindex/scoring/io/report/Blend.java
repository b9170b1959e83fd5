package org.parindex.scoring.io.report;

import java.util.List;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.aggregation.Weighting;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.value.Ratio;

/** The sum of the children, each times its weight. */
record Blend() implements AggregationRule {

    @Override
    public String kind() {
        return "blend";
    }

    @Override
    public Mapping parameters() {
        return Node.keys().build();
    }

    @Override
    public Ratio aggregate(List<Contribution> children) {
        return Ratio.sum(children.stream()
                .map(child -> child.points().times(child.weight()))
                .toList());
    }

    @Override
    public Weighting weighting() {
        return Weighting.GIVEN;
    }
}
