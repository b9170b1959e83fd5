package org.parindex.scoring.io.tables.sheet;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;

/** A score sheet while its rows are put together. */
final class SheetDraft {

    private final Unit unit;
    private final Location location;
    private final Issues found;
    private final Map<CriterionCode, Entry> entries = new LinkedHashMap<>();
    private final Set<CriterionCode> doubtful = new HashSet<>();

    /** @param found what is wrong with the row, and goes on being collected */
    SheetDraft(Unit unit, Location location, Issues found) {
        this.unit = unit;
        this.location = location;
        this.found = found;
    }

    Unit unit() {
        return unit;
    }

    Issues found() {
        return found;
    }

    List<Issue> issues() {
        return found.toList();
    }

    boolean has(CriterionCode code) {
        return entries.containsKey(code) || doubtful.contains(code);
    }

    void put(CriterionCode code, Entry entry) {
        entries.put(code, entry);
    }

    /** Makes a leaf unreadable, whatever was or will be read for it. */
    void doubt(CriterionCode code) {
        doubtful.add(code);
    }

    void markUnlessRead(CriterionCode code) {
        entries.computeIfAbsent(code, absent -> new Entry.Unreadable(location));
    }

    /** Returns whether this holds other criteria than another draft of the same unit. */
    boolean completes(SheetDraft other) {
        return Collections.disjoint(entries.keySet(), other.entries.keySet());
    }

    void add(SheetDraft other) {
        entries.putAll(other.entries);
        doubtful.addAll(other.doubtful);
        found.addAll(other.issues());
    }

    ScoreSheet build() {
        doubtful.forEach(code -> entries.put(code, new Entry.Unreadable(location)));
        return ScoreSheet.builder()
                .unit(unit)
                .location(location)
                .entries(entries)
                .issues(issues())
                .build();
    }
}
