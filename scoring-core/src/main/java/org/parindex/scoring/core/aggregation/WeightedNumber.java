package org.parindex.scoring.core.aggregation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.function.Function;
import org.parindex.scoring.core.value.Ratio;

/**
 * What a child brings to a mean.
 *
 * @param share of all weights; the shares of all children add up to 1
 */
record WeightedNumber(Ratio number, Ratio share) {

    /** Returns the numbers and weights of those children that are there. */
    static List<WeightedNumber> of(Weighting weighting, List<Contribution> children) {
        Ratio all = Ratio.sum(
                children.stream().map(child -> weight(weighting, child)).toList());
        return children.stream()
                .map(child -> new WeightedNumber(
                        number(weighting, child, all), weight(weighting, child).dividedBy(all)))
                .toList();
    }

    private static Ratio weight(Weighting weighting, Contribution child) {
        return switch (weighting) {
            case GIVEN, NORMALISE -> child.weight();
            case MAXIMUM -> child.maximum();
            case EQUAL, NONE -> Ratio.of(1);
        };
    }

    /** By maximum, it is what all children would have with the child's share of its maximum. */
    private static Ratio number(Weighting weighting, Contribution child, Ratio all) {
        return weighting == Weighting.MAXIMUM
                ? child.points().dividedBy(child.maximum()).times(all)
                : child.points();
    }

    /** Returns a mean, which of equal numbers is that number whatever the weights. */
    static Ratio mean(
            Weighting weighting, List<Contribution> children, Function<List<WeightedNumber>, Ratio> ofDifferent) {
        List<WeightedNumber> numbers = of(weighting, children);
        Ratio first = numbers.get(0).number;
        boolean isConstant = numbers.stream().allMatch(each -> each.number.equals(first));
        return isConstant ? first : ofDifferent.apply(numbers);
    }

    /** Returns the number times its share. */
    Ratio part() {
        return number.times(share);
    }

    static boolean hasZero(List<WeightedNumber> numbers) {
        return numbers.stream().anyMatch(each -> each.number.signum() == 0);
    }

    static void checkWeighting(Weighting weighting) {
        checkArgument(weighting != Weighting.NONE, "weighting of a mean is NONE");
    }
}
