package org.parindex.scoring.core.aggregation;

import java.util.List;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.sample.Sample;
import org.parindex.scoring.core.value.Ratio;

/** The child in the middle counts, or half way between the two there; weights do not. */
public record Median() implements AggregationRule {

    @Override
    public String kind() {
        return "median";
    }

    @Override
    public Mapping parameters() {
        return Node.keys().build();
    }

    @Override
    public Ratio aggregate(List<Contribution> children) {
        return Sample.of(children.stream().map(Contribution::points).toList()).median();
    }

    /** Reads {@code median}, which has no parameters. */
    public record Kind() implements AggregationKind {

        @Override
        public String key() {
            return "median";
        }

        @Override
        public Checked<AggregationRule> read(Parameters parameters) {
            return parameters.only().checked(Median::new);
        }
    }
}
