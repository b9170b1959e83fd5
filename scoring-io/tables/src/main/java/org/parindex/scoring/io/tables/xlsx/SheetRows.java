package org.parindex.scoring.io.tables.xlsx;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.bounds.Budget;
import org.parindex.scoring.io.tables.bounds.Refusal;

/** Collects the rows of a sheet, whatever their order in the file, and resolves merged cells. */
final class SheetRows implements RowSink {

    private final Budget budget;
    private final Issues issues;
    private final Location sheet;
    private final NavigableMap<Integer, RowCells> rows = new TreeMap<>();
    private final List<Area> merged = new ArrayList<>();

    SheetRows(Location sheet, Budget budget, Issues issues) {
        this.sheet = sheet;
        this.budget = budget;
        this.issues = issues;
    }

    @Override
    public void row(RowCells row) throws Refusal {
        budget.spendCells(row.size(), row.place());
        if (rows.putIfAbsent(row.place().line(), row) != null) {
            issues.add(TableIssue.BAD_PLACE.at(row.place(), row.place().line()));
        }
    }

    @Override
    public void merged(Area area) throws Refusal {
        budget.spendCells(1, sheet);
        merged.add(area);
    }

    /** Returns the rows from top to bottom, with one empty row for those between them that hold nothing. */
    List<Row> toRows() throws Refusal {
        for (Area area : merged) {
            resolve(area);
        }
        ImmutableList.Builder<Row> sorted = ImmutableList.builder();
        int next = 1;
        for (RowCells row : rows.values()) {
            if (row.place().line() > next) {
                sorted.add(Row.of(List.of(), sheet.at(next, 0)));
            }
            sorted.add(row.toRow());
            next = row.place().line() + 1;
        }
        return sorted.build();
    }

    /** People see the first of merged cells alone. They count once more, so that areas without number cannot take for ever. */
    private void resolve(Area area) throws Refusal {
        RowCells first = rows.get(area.firstRow());
        boolean isFilled = first != null && !first.isEmpty(area.firstColumn());
        for (RowCells row :
                rows.subMap(area.firstRow(), true, area.lastRow(), true).values()) {
            boolean isFirst = row == first;
            int covered = Math.min(area.lastColumn(), row.size()) - area.firstColumn();
            budget.spendCells(1 + Math.abs(covered), row.place());
            row.clear(area.firstColumn() + (isFirst ? 1 : 0), area.lastColumn());
            if (isFilled && !isFirst) {
                row.put(area.firstColumn(), new Cell("", Cell.Kind.MERGED, row.place(area.firstColumn())));
            }
        }
    }
}
