package org.parindex.scoring.scheme.format;

import java.util.List;
import org.parindex.scoring.core.aggregation.AggregationKind;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Ratio;

/** An aggregation of another jar, and its kind: the largest child counts alone. */
public final class Largest implements AggregationKind, AggregationRule {

    /** Called by the service loader. */
    public Largest() {}

    @Override
    public String key() {
        return "largest";
    }

    @Override
    public Checked<AggregationRule> read(Parameters parameters) {
        return parameters.only().checked(Largest::new);
    }

    @Override
    public String kind() {
        return key();
    }

    @Override
    public Mapping parameters() {
        return Node.keys().build();
    }

    @Override
    public Ratio aggregate(List<Contribution> children) {
        return children.stream().map(Contribution::points).reduce(Ratio.ZERO, Ratio::max);
    }
}
