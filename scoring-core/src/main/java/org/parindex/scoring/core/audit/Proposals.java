package org.parindex.scoring.core.audit;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.Points;

/** Chooses a value for a figure where equations leave several: one that a slip explains, or else the nearest with as many digits. */
final class Proposals {

    private final Reading reading;
    private final Scheme scheme;

    Proposals(Reading reading, Scheme scheme) {
        this.reading = reading;
        this.scheme = scheme;
    }

    /** Returns a value that is allowed, if there is one with no more digits than such figures have. */
    Optional<Points> within(ImmutableRangeSet<Points> allowed, CellKey cell) {
        Points printed = reading.cell(cell).figure().orElseThrow();
        int digits = digits(cell);
        return Stream.concat(Slips.before(printed).filter(allowed::contains), nearest(allowed, printed, digits))
                .filter(value -> value.toBigDecimal().scale() <= digits)
                .findFirst();
    }

    private int digits(CellKey cell) {
        ColumnContent content = reading.content(cell);
        boolean isWhole = content == ColumnContent.Role.RANK || content == ColumnContent.Role.RANK_CHANGE;
        return isWhole ? 0 : TableFigures.rounding(scheme, content).scale();
    }

    private static Stream<Points> nearest(ImmutableRangeSet<Points> allowed, Points printed, int digits) {
        return allowed.asRanges().stream()
                .flatMap(range -> nearest(range, printed, digits).stream())
                .sorted(Comparator.comparing(
                        value -> value.minus(printed).toBigDecimal().abs()));
    }

    private static Optional<Points> nearest(Range<Points> range, Points printed, int digits) {
        Points value = printed;
        if (range.hasLowerBound() && value.compareTo(range.lowerEndpoint()) <= 0) {
            value = inside(range.lowerEndpoint(), range.lowerBoundType(), digits, RoundingMode.CEILING);
        }
        if (range.hasUpperBound() && value.compareTo(range.upperEndpoint()) >= 0) {
            value = inside(range.upperEndpoint(), range.upperBoundType(), digits, RoundingMode.FLOOR);
        }
        return Optional.of(value).filter(range::contains);
    }

    private static Points inside(Points end, BoundType type, int digits, RoundingMode inwards) {
        BigDecimal rounded = end.toBigDecimal().setScale(digits, inwards);
        boolean isOutside = type == BoundType.OPEN && rounded.compareTo(end.toBigDecimal()) == 0;
        BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
        return Points.of(
                !isOutside ? rounded : inwards == RoundingMode.CEILING ? rounded.add(step) : rounded.subtract(step));
    }
}
