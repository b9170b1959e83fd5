package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.CriterionCode;

/** Score sheets of tests, for comparing what was read from tables of different shapes. */
final class Sheets {

    private Sheets() {}

    /** The entries of each unit, without their places. */
    static Map<String, Map<CriterionCode, Entry>> byUnit(List<ScoreSheet> sheets) {
        return sheets.stream().collect(toMap(sheet -> sheet.unit().name(), Sheets::withoutPlaces));
    }

    static Map<CriterionCode, Entry> withoutPlaces(ScoreSheet sheet) {
        return sheet.entries().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> withoutPlace(entry.getValue())));
    }

    private static Entry withoutPlace(Entry entry) {
        if (entry instanceof Entry.Awarded awarded) {
            return new Entry.Awarded(awarded.points(), Location.NONE);
        } else if (entry instanceof Entry.Measured measured) {
            return new Entry.Measured(measured.measurement(), Location.NONE);
        } else if (entry instanceof Entry.NotApplicable) {
            return new Entry.NotApplicable(Location.NONE);
        } else if (entry instanceof Entry.Unreadable) {
            return new Entry.Unreadable(Location.NONE);
        }
        return new Entry.Missing(Location.NONE);
    }
}
