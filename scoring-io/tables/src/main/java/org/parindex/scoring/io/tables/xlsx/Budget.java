package org.parindex.scoring.io.tables.xlsx;

import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.TextIssue;
import org.parindex.scoring.io.tables.TableIssue;

/** How much of a workbook is in memory already, all sheets together. */
final class Budget {

    private final String file;
    private final Limits limits;
    private int characters;
    private int cells;

    Budget(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.characters = limits.tableBytes();
        this.cells = limits.cells();
    }

    Limits limits() {
        return limits;
    }

    /** Takes in text; all of it may be as long as a file of nothing but text. */
    void text(int length) throws Refusal {
        if (length > characters) {
            throw new Refusal(TextIssue.TOO_LARGE.at(Location.of(file), limits.tableBytes()));
        }
        characters -= length;
    }

    /** Takes in cells, the empty ones between others included. */
    void cells(int count, Location place) throws Refusal {
        if (count > cells) {
            throw new Refusal(TableIssue.TOO_MANY_CELLS.at(place, limits.cells()));
        }
        cells -= count;
    }
}
