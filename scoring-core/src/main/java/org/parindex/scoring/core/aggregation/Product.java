package org.parindex.scoring.core.aggregation;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.value.Ratio;

/** The points of the children are multiplied, exactly. A product beyond 10<sup>30</sup> is refused. */
public record Product() implements AggregationRule {

    private static final Ratio BOUND = new Ratio(BigInteger.TEN.pow(30), BigInteger.ONE);

    @Override
    public String kind() {
        return "product";
    }

    @Override
    public Mapping parameters() {
        return Node.keys().build();
    }

    @Override
    public Ratio aggregate(List<Contribution> children) {
        return children.stream().map(Contribution::points).reduce(Ratio::times).orElseThrow();
    }

    @Override
    public Optional<Outcome.Refused> refused(List<Contribution> children) {
        Ratio product = aggregate(children);
        return product.max(product.negated()).compareTo(BOUND) > 0
                ? Optional.of(new Outcome.Refused(RuleIssue.OUT_OF_BOUNDS, List.of(kind())))
                : Optional.empty();
    }

    /** Reads {@code product}, which has no parameters. */
    public record Kind() implements AggregationKind {

        @Override
        public String key() {
            return "product";
        }

        @Override
        public Checked<AggregationRule> read(Parameters parameters) {
            return parameters.only().checked(Product::new);
        }
    }
}
