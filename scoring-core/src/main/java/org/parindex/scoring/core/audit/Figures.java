package org.parindex.scoring.core.audit;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.parindex.scoring.core.value.Points;

/** The printed figures, some of them changed to see what would follow. Immutable. */
final class Figures {

    private final Map<CellKey, Points> printed;
    private final Map<CellKey, Points> changed;

    private Figures(Map<CellKey, Points> printed, Map<CellKey, Points> changed) {
        this.printed = printed;
        this.changed = changed;
    }

    /** Returns the figures as they are printed. */
    static Figures of(Map<CellKey, Points> printed) {
        return new Figures(Map.copyOf(printed), Map.of());
    }

    /** Returns the same figures but for one. */
    Figures with(CellKey cell, Points value) {
        Map<CellKey, Points> all = new HashMap<>(changed);
        all.put(cell, value);
        return new Figures(printed, all);
    }

    Points at(CellKey cell) {
        Points own = changed.get(cell);
        return own == null ? requireNonNull(printed.get(cell)) : own;
    }
}
