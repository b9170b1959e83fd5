package org.parindex.scoring.io.tables.json;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Table;

/** The rows of one list, while they are read. */
sealed interface JsonRows permits ListRows, ObjectRows {

    /** Reads the row that the parser is at the beginning of, and returns what is too much with it. */
    Optional<Issue> add();

    /**
     * Returns the tables that the rows make, or what is too much of them.
     *
     * @param file the place that is the whole file
     * @param lines what stands above the rows; the last is their title
     */
    Checked<List<Table>> tables(Location file, List<Cell> lines);
}
