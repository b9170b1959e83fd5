package org.parindex.scoring.io.office.xls;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.office.OfficeIssue;
import org.parindex.scoring.io.office.grid.Budget;
import org.parindex.scoring.io.office.grid.ExcessException;
import org.parindex.scoring.io.office.grid.Grid;
import org.parindex.scoring.io.tables.Row;

/** Reads one sheet of a workbook. */
final class SheetReader {

    private final Location sheet;
    private final Grid grid;
    private final SheetCells cells;
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    SheetReader(Location sheet, Globals globals, Budget budget) {
        this.sheet = sheet;
        this.grid = new Grid(sheet, budget);
        this.cells = new SheetCells(globals, grid);
    }

    List<Row> rows(Substream substream) throws IOException, ExcessException {
        var records = substream.records();
        for (Record record = records.get(); record != null; record = records.get()) {
            cells.add(record);
            addLayout(record);
        }
        for (CellRangeAddress range : merged) {
            grid.merge(
                    range.getFirstRow() + 1,
                    range.getLastRow() + 1,
                    range.getFirstColumn() + 1,
                    range.getLastColumn() + 1);
        }
        return grid.rows();
    }

    private void addLayout(Record record) {
        if (record instanceof MergeCellsRecord ranges) {
            for (int i = 0; i < ranges.getNumAreas(); i++) {
                merged.add(ranges.getAreaAt(i));
            }
        } else if (record instanceof RowRecord row) {
            hiddenRows.set(row.getRowNumber() + 1, row.getZeroHeight());
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            hiddenColumns.set(columns.getFirstColumn() + 1, columns.getLastColumn() + 2);
        }
    }

    /** Returns what of the sheet is hidden though it holds something. */
    List<Issue> warnings() {
        ImmutableList.Builder<Issue> warnings = ImmutableList.builder();
        String rows = ranges(grid.filledRows(), hiddenRows, Integer::toString);
        if (!rows.isEmpty()) {
            warnings.add(OfficeIssue.HIDDEN_ROWS.at(sheet, rows));
        }
        String columns =
                ranges(grid.filledColumns(), hiddenColumns, column -> CellReference.convertNumToColString(column - 1));
        if (!columns.isEmpty()) {
            warnings.add(OfficeIssue.HIDDEN_COLUMNS.at(sheet, columns));
        }
        return warnings.build();
    }

    /** Spells the numbers that are in both, neighbours as {@code 3–5}. */
    private static String ranges(List<Integer> filled, BitSet hidden, IntFunction<String> spelling) {
        BitSet both = new BitSet();
        filled.stream().filter(hidden::get).forEach(both::set);
        return both.stream()
                .filter(first -> first == 0 || !both.get(first - 1))
                .mapToObj(first -> range(first, both.nextClearBit(first) - 1, spelling))
                .collect(joining(", "));
    }

    private static String range(int first, int last, IntFunction<String> spelling) {
        return first == last ? spelling.apply(first) : spelling.apply(first) + "–" + spelling.apply(last);
    }
}
