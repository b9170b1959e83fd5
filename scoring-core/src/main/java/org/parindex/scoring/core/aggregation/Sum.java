package org.parindex.scoring.core.aggregation;

import java.util.List;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Ratio;

/** The children add up. */
public record Sum() implements AggregationRule {

    @Override
    public String kind() {
        return "sum";
    }

    @Override
    public Mapping parameters() {
        return Node.keys().build();
    }

    @Override
    public Ratio aggregate(List<Contribution> children) {
        return Ratio.sum(children.stream().map(Contribution::points).toList());
    }

    /** Reads {@code sum}, which has no parameters. */
    public record Kind() implements AggregationKind {

        @Override
        public String key() {
            return "sum";
        }

        @Override
        public Checked<AggregationRule> read(Parameters parameters) {
            return parameters.only().checked(Sum::new);
        }
    }
}
