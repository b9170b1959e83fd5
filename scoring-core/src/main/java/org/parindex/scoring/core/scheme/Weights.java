package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.Weighting;
import org.parindex.scoring.core.value.Ratio;

/** Whether the weights that children declare go with the aggregation of their parent. */
public enum Weights {
    /** They do. */
    FIT,
    /** Some children declare a weight that is not asked for. */
    NOT_ASKED_FOR,
    /** Some children declare a weight and others do not. */
    INCOMPLETE,
    /** They add up to neither 1 nor 100. */
    WRONG_SUM;

    private static final Ratio ONE = Ratio.of(1);
    private static final Ratio HUNDRED = Ratio.of(100);

    /**
     * Judges the weights of siblings.
     *
     * @param weights of all children that count within the maximum, each empty if none is declared
     */
    public static Weights of(Weighting weighting, List<Optional<Ratio>> weights) {
        List<Ratio> declared = weights.stream().flatMap(Optional::stream).toList();
        boolean isAskedFor = weighting == Weighting.GIVEN || weighting == Weighting.NORMALISE;
        if (declared.isEmpty()) {
            return weighting == Weighting.NORMALISE && !weights.isEmpty() ? INCOMPLETE : FIT;
        } else if (!isAskedFor) {
            return NOT_ASKED_FOR;
        } else if (declared.size() < weights.size()) {
            return INCOMPLETE;
        }
        Ratio sum = Ratio.sum(declared);
        boolean isWhole = sum.equals(ONE) || sum.equals(HUNDRED);
        return weighting == Weighting.NORMALISE || isWhole ? FIT : WRONG_SUM;
    }

    static void check(CriterionGroup group) {
        List<Optional<Ratio>> weights = group.children().stream()
                .filter(child -> !child.isOutsideMaximum())
                .map(Criterion::weight)
                .toList();
        Weights found = of(group.aggregation().weighting(), weights);
        checkArgument(found == FIT, "weights below %s are %s: %s", group.code(), found, weights);
    }
}
