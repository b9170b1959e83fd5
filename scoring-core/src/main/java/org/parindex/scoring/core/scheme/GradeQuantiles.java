package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * Grades by quantiles of the ranking: a unit has the first grade whose share, together with those before it, reaches its
 * place. Quarters of 61 units are 15, 15, 15 and 16 of them.
 *
 * @param quantiles at least one, the best first; the shares add up to 100
 */
public record GradeQuantiles(List<Quantile> quantiles) implements GradeScale {

    private static final Points ALL = Points.of(100);
    private static final Ratio HUNDRED = Ratio.from(ALL);

    /** @throws IllegalArgumentException if the shares do not add up to 100, or a grade is there twice */
    public GradeQuantiles {
        quantiles = ImmutableList.copyOf(quantiles);
        Points sum = quantiles.stream().map(Quantile::share).reduce(Points.ZERO, Points::plus);
        checkArgument(sum.equals(ALL), "shares add up to %s, not to 100", sum);
        Grades.checkDistinct(quantiles.stream().map(Quantile::grade).toList());
    }

    /**
     * One grade.
     *
     * @param share how many of all units have it, in percent
     */
    public record Quantile(Grade grade, Points share) {
        /** @throws IllegalArgumentException if the share is not positive */
        public Quantile {
            requireNonNull(grade, "grade");
            checkArgument(share.isPositive(), "share (%s) must be positive", share);
        }
    }

    /**
     * Returns the grade of a unit.
     *
     * @param place counted from 1; equals have the best place of theirs
     * @param units how many are ranked
     * @throws IllegalArgumentException if the place is not in 1..units
     */
    public Grade grade(int place, int units) {
        checkArgument(place > 0 && place <= units, "place (%s) is not in 1..%s", place, units);
        Ratio percent = Ratio.of(place).times(HUNDRED).dividedBy(Ratio.of(units));
        int index = 0;
        Points reached = quantiles.get(0).share();
        while (Ratio.from(reached).compareTo(percent) < 0) {
            index++;
            reached = reached.plus(quantiles.get(index).share());
        }
        return quantiles.get(index).grade();
    }

    @Override
    public List<Grade> grades() {
        return quantiles.stream().map(Quantile::grade).toList();
    }

    @Override
    public Mapping parameters() {
        List<Mapping> items = quantiles.stream()
                .map(quantile -> Node.keys()
                        .set("name", quantile.grade().toNode())
                        .set("share", quantile.share() + "%")
                        .build())
                .toList();
        return Node.keys().set("quantiles", Node.list(items)).build();
    }

    @Override
    public LocalizedText description() {
        List<String> shares =
                quantiles.stream().map(quantile -> quantile.share() + "%").toList();
        return Grades.describe(grades(), shares, ", by quantiles");
    }
}
