package org.parindex.scoring.core.aggregation;

import java.util.List;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Ratio;

/** The greatest of the children counts alone. */
public record Maximum() implements AggregationRule {

    @Override
    public String kind() {
        return "maximum";
    }

    @Override
    public Mapping parameters() {
        return Node.keys().build();
    }

    @Override
    public Ratio aggregate(List<Contribution> children) {
        return children.stream().map(Contribution::points).reduce(Ratio::max).orElseThrow();
    }

    /** Reads {@code maximum}, which has no parameters. */
    public record Kind() implements AggregationKind {

        @Override
        public String key() {
            return "maximum";
        }

        @Override
        public Checked<AggregationRule> read(Parameters parameters) {
            return parameters.only().checked(Maximum::new);
        }
    }
}
