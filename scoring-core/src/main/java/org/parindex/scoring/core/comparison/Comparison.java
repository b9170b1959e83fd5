package org.parindex.scoring.core.comparison;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.sheet.Unit;

/** Two rankings of the same index side by side. Immutable. */
public final class Comparison {

    private final ImmutableMap<Unit, UnitChange> changes;

    private Comparison(List<UnitChange> changes) {
        this.changes = Maps.uniqueIndex(changes, UnitChange::unit);
    }

    /** Puts two years side by side; a unit is the same if it has the same name. */
    public static Comparison between(Ranking previous, Ranking current) {
        Stream<UnitChange> now = current.units().stream()
                .map(ranked -> new UnitChange(previous.find(ranked.unit()), Optional.of(ranked)));
        Stream<UnitChange> gone = previous.units().stream()
                .filter(ranked -> current.find(ranked.unit()).isEmpty())
                .map(ranked -> new UnitChange(Optional.of(ranked), Optional.empty()));
        return new Comparison(Stream.concat(now, gone).toList());
    }

    /** Returns the changes in the order of the current year, then the units that only the previous year has. */
    public List<UnitChange> changes() {
        return changes.values().asList();
    }

    /** Returns the change of a unit; empty if neither year knows it. */
    public Optional<UnitChange> find(Unit unit) {
        return Optional.ofNullable(changes.get(unit));
    }

    @Override
    public String toString() {
        return changes.values().toString();
    }
}
