package org.parindex.scoring.io.tables.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;

/** A score sheet while its rows are put together. */
final class SheetDraft {

    private final Unit unit;
    private final Location location;
    private final Map<CriterionCode, Entry> entries = new LinkedHashMap<>();
    private boolean refused;

    SheetDraft(Unit unit, Location location) {
        this.unit = unit;
        this.location = location;
    }

    Unit unit() {
        return unit;
    }

    void put(CriterionCode code, Entry entry) {
        entries.put(code, entry);
    }

    void refuse() {
        refused = true;
    }

    /** Returns whether this holds other criteria of the same unit than another draft. */
    boolean completes(SheetDraft other) {
        return unit.equals(other.unit) && Collections.disjoint(entries.keySet(), other.entries.keySet());
    }

    void add(SheetDraft other) {
        entries.putAll(other.entries);
        refused |= other.refused;
    }

    ScoreSheet build() {
        return ScoreSheet.builder()
                .unit(unit)
                .location(location)
                .entries(entries)
                .isRefused(refused)
                .build();
    }
}
