package com.example.plugin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AggregationKind;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Ratio;

/**
 * The best children add up, and the others do not count; all of them if there are no more. The maximum of the parent is the
 * sum of the largest maxima.
 *
 * @param count how many count, from 1 to 1000
 */
public record BestOf(int count) implements AggregationRule {

    private static final int MOST = 1_000;

    /** @throws IllegalArgumentException if the count is out of range */
    public BestOf {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("count is out of range: " + count);
        }
    }

    @Override
    public String kind() {
        return "best-of";
    }

    @Override
    public Mapping parameters() {
        return Node.keys().set("count", count).build();
    }

    @Override
    public Ratio aggregate(List<Contribution> children) {
        return Ratio.sum(children.stream()
                .map(Contribution::points)
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .toList());
    }

    /** Reads {@code best-of: {count: 2}}. */
    public record Kind() implements AggregationKind {

        @Override
        public String key() {
            return "best-of";
        }

        @Override
        public Checked<AggregationRule> read(Parameters parameters) {
            Optional<Integer> count = WholeNumbers.read(parameters.only("count"), "count", MOST);
            return parameters.checked(() -> new BestOf(count.orElseThrow()));
        }
    }
}
