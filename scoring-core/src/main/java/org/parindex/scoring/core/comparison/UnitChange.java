package org.parindex.scoring.core.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.parindex.scoring.core.ranking.RankedUnit;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/**
 * One unit in two years; at least one of them knows it.
 *
 * @param previous its place in the previous year
 * @param current its place in the current year
 */
public record UnitChange(Optional<RankedUnit> previous, Optional<RankedUnit> current) {

    /** @throws IllegalArgumentException if neither year knows the unit, or these are two units */
    public UnitChange {
        checkArgument(previous.isPresent() || current.isPresent(), "neither year has the unit");
        checkArgument(
                previous.isEmpty()
                        || current.isEmpty()
                        || previous.get().unit().equals(current.get().unit()),
                "%s and %s are two units",
                previous,
                current);
    }

    public Unit unit() {
        return current.or(() -> previous).orElseThrow().unit();
    }

    /** Returns the published total of the current year minus that of the previous; empty unless both know the unit. */
    public Optional<Points> points() {
        return previous.flatMap(before -> current.map(now -> now.total().minus(before.total())));
    }

    /** Returns how many ranks were gained, negative if they were lost; empty unless both years know the unit. */
    public Optional<Points> ranks() {
        return previous.flatMap(before ->
                current.map(now -> before.rank().number().minus(now.rank().number())));
    }
}
