package org.parindex.scoring.io.tables.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableLayout;
import org.parindex.scoring.io.tables.bounds.Budget;
import tools.jackson.core.JsonToken;

/** Rows that are lists of values, laid out like a sheet. */
final class ListRows implements JsonRows {

    private final JsonCells cells;
    private final Limits limits;
    private final Budget budget;
    private final List<Row> rows = new ArrayList<>();

    ListRows(JsonCells cells, Limits limits, Budget budget) {
        this.cells = cells;
        this.limits = limits;
        this.budget = budget;
    }

    @Override
    public Optional<Issue> add() {
        Location place = cells.place();
        List<Cell> row = new ArrayList<>();
        while (cells.parser().nextToken() != JsonToken.END_ARRAY) {
            Cell cell = cells.cell(row.size() + 1);
            if (row.size() <= limits.columns()) {
                row.add(cell);
            }
        }
        return add(Row.of(row, place));
    }

    /** Of several empty rows one after another the first is enough, and no list of nothing else can fill the memory. */
    private Optional<Issue> add(Row row) {
        boolean isFurtherEmpty = row.texts().isEmpty()
                && !rows.isEmpty()
                && rows.get(rows.size() - 1).texts().isEmpty();
        if (!isFurtherEmpty) {
            rows.add(row);
        }
        return budget.excess(row);
    }

    @Override
    public Checked<List<Table>> tables(Location file, List<Cell> lines) {
        List<Row> sheet = new ArrayList<>();
        for (Cell line : lines) {
            sheet.add(Row.of(List.of(line), line.location()));
            sheet.add(Row.of(List.of(), line.location()));
        }
        sheet.addAll(rows);
        return Checked.of(TableLayout.tables(file, sheet));
    }
}
