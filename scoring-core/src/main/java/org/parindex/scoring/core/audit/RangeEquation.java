package org.parindex.scoring.core.audit;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.stream.Stream;
import org.parindex.scoring.core.value.Points;

/** A figure lies within what the scheme allows. */
record RangeEquation(CellKey subject, Range<Points> range) implements Equation {

    @Override
    public EquationKind kind() {
        return EquationKind.RANGE;
    }

    @Override
    public Stream<CellKey> others() {
        return Stream.of();
    }

    @Override
    public boolean concerns(CellKey cell) {
        return cell.equals(subject);
    }

    @Override
    public boolean holds(Figures figures) {
        return range.contains(figures.at(subject));
    }

    @Override
    public ImmutableRangeSet<Points> allowed(CellKey cell, Figures figures) {
        return ImmutableRangeSet.of(range);
    }

    /** Returns the nearest value within the range. */
    @Override
    public Points computed(Figures figures) {
        Points value = figures.at(subject);
        if (range.contains(value)) {
            return value;
        }
        boolean isAbove = range.hasUpperBound() && value.compareTo(range.upperEndpoint()) > 0;
        return isAbove ? range.upperEndpoint() : range.lowerEndpoint();
    }
}
