package org.parindex.scoring.io.office.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;

/** What score sheets say, wherever it stood. */
final class Entries {

    private Entries() {}

    /** Returns the entries by unit and code, without places and without units of which nothing is said. */
    static Map<String, Entry> of(Scheme scheme, List<ScoreSheet> sheets) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (ScoreSheet sheet : sheets) {
            scheme.leaves()
                    .forEach(leaf -> entries.put(
                            sheet.unit() + " " + leaf.code(),
                            placeless(sheet.entries().getOrDefault(leaf.code(), new Entry.Missing(Location.NONE)))));
        }
        return entries;
    }

    private static Entry placeless(Entry entry) {
        if (entry instanceof Entry.Awarded awarded) {
            return Entry.awarded(awarded.points());
        } else if (entry instanceof Entry.Measured measured) {
            return new Entry.Measured(measured.measurement(), Location.NONE);
        } else if (entry instanceof Entry.Missing) {
            return new Entry.Missing(Location.NONE);
        } else if (entry instanceof Entry.NotApplicable) {
            return new Entry.NotApplicable(Location.NONE);
        }
        return new Entry.Unreadable(Location.NONE);
    }
}
