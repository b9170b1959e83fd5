package org.parindex.scoring.core.audit;

import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.value.Points;

/** Another value for a printed figure. */
record Change(CellKey cell, Points value) {

    Change {
        requireNonNull(cell, "cell");
        requireNonNull(value, "value");
    }
}
