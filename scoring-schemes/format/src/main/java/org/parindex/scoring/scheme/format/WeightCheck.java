package org.parindex.scoring.scheme.format;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.Weights;
import org.parindex.scoring.core.value.Ratio;

/**
 * Whether the weights of siblings go with the aggregation of their parent.
 *
 * @param parent the keys of a group or of the scheme
 * @param children all of them
 */
record WeightCheck(Parameters parent, List<Criterion> children) {

    /** Returns whether they do; what is wrong is reported. */
    boolean check(AggregationRule aggregation) {
        List<Criterion> counted =
                children.stream().filter(child -> !child.isOutsideMaximum()).toList();
        List<Optional<Ratio>> weights = counted.stream().map(Criterion::weight).toList();
        Weights found = Weights.of(aggregation.weighting(), weights);
        switch (found) {
            case FIT -> {}
            case NOT_ASKED_FOR ->
                parent.report("criteria", FormatIssue.WEIGHT_NOT_ASKED_FOR, aggregation.kind(), terms(counted));
            case INCOMPLETE -> parent.report("criteria", FormatIssue.WEIGHTS_INCOMPLETE, without(counted));
            case WRONG_SUM -> parent.report("criteria", FormatIssue.WEIGHTS_DIFFER, sum(weights), terms(counted));
        }
        return found == Weights.FIT;
    }

    private static String sum(List<Optional<Ratio>> weights) {
        return Ratio.sum(weights.stream().flatMap(Optional::stream).toList()).spelling();
    }

    private static String terms(List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.weight().isPresent())
                .map(criterion -> criterion.code() + ": "
                        + criterion.weight().orElseThrow().spelling())
                .collect(joining(", "));
    }

    private static String without(List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.weight().isEmpty())
                .map(criterion -> criterion.code().text())
                .collect(joining(", "));
    }
}
