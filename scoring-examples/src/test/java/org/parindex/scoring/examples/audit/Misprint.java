package org.parindex.scoring.examples.audit;

import java.util.List;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.audit.PublishedReport;

/**
 * A fault that was planted in a report.
 *
 * @param kind what went wrong
 * @param report with the fault
 * @param cells that are printed otherwise; without a column where a whole row is meant
 * @param story what was there and what is there now, for messages
 */
record Misprint(Kind kind, PublishedReport report, List<Place> cells, String story) {

    /** What can go wrong. */
    enum Kind {
        DIGIT_CHANGED,
        DIGITS_SWAPPED,
        DIGIT_DROPPED,
        POINT_MOVED,
        NEIGHBOUR_COPIED,
        CELLS_SWAPPED,
        NAMES_SWAPPED,
        ROW_REPEATED
    }

    /** Plants another fault of a single figure as well. */
    Misprint and(Misprint other) {
        Place cell = other.cells.get(0);
        PublishedReport both = Reprint.withFigure(
                report, cell, Reprint.cell(other.report, cell).text());
        return new Misprint(kind, both, List.of(cells.get(0), cell), story + " and " + other);
    }

    @Override
    public String toString() {
        return kind + ": " + story;
    }
}
