package org.parindex.scoring.core.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Stream;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** A figure is the mean of those above it, rounded once. */
record MeanEquation(CellKey subject, ImmutableSet<CellKey> parts, Rounding rounding) implements Equation {

    /** What is rounded to a figure lies within one step of its last digit; modes differ in which half, and at the ends. */
    private static final ImmutableList<BigDecimal> STEPS =
            Stream.of("-1", "-0.5", "0", "0.5", "1").map(BigDecimal::new).collect(ImmutableList.toImmutableList());

    @Override
    public EquationKind kind() {
        return EquationKind.MEAN;
    }

    @Override
    public Stream<CellKey> others() {
        return parts.stream();
    }

    @Override
    public boolean concerns(CellKey cell) {
        return cell.equals(subject) || parts.contains(cell);
    }

    @Override
    public boolean holds(Figures figures) {
        return figures.at(subject).equals(computed(figures));
    }

    @Override
    public Points computed(Figures figures) {
        return rounding.round(exact(figures));
    }

    /** Returns the mean before it is rounded. */
    Ratio exact(Figures figures) {
        return Ratio.mean(values(figures));
    }

    private Collection<Ratio> values(Figures figures) {
        return parts.stream().map(figures::at).map(Ratio::from).toList();
    }

    @Override
    public ImmutableRangeSet<Points> allowed(CellKey cell, Figures figures) {
        if (cell.equals(subject)) {
            return ImmutableRangeSet.of(Range.singleton(computed(figures)));
        }
        Points rest = parts.stream()
                .filter(part -> !part.equals(cell))
                .map(figures::at)
                .reduce(Points.ZERO, Points::plus);
        BigDecimal mean = figures.at(subject).toBigDecimal();
        BigDecimal count = BigDecimal.valueOf(parts.size());
        return Regions.passing(
                STEPS.stream()
                        .map(step ->
                                step.movePointLeft(rounding.scale()).add(mean).multiply(count))
                        .map(sum -> Points.of(sum).minus(rest))
                        .toList(),
                value -> holds(figures.with(cell, value)));
    }
}
