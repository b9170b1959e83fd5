package org.parindex.scoring.io.tables.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableIssue;

/** Hands on the rows of a sheet one by one, and keeps none. */
final class RowStream implements RowSink {

    private static final int SHOWN = 5;

    private final Issues issues;
    private final Consumer<Row> action;
    private final List<String> merged = new ArrayList<>();
    private int last;
    private int count;

    RowStream(Issues issues, Consumer<Row> action) {
        this.issues = issues;
        this.action = action;
    }

    @Override
    public void row(RowCells row) {
        int line = row.place().line();
        if (line <= last) {
            issues.add(TableIssue.BAD_PLACE.at(row.place(), line));
            return;
        }
        last = line;
        count++;
        action.accept(row.toRow());
    }

    @Override
    public void merged(Area area) {
        if (merged.size() <= SHOWN) {
            merged.add(merged.size() == SHOWN ? "…" : area.toString());
        }
    }

    /** Says what is not known before all rows are handed on, and returns their number. */
    int finish(Location sheet) {
        if (!merged.isEmpty()) {
            issues.add(TableIssue.MERGED_CELLS.at(sheet, String.join(", ", merged)));
        }
        return count;
    }
}
