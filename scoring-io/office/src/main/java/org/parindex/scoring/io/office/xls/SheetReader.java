package org.parindex.scoring.io.office.xls;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.office.grid.Grid;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.bounds.Budget;
import org.parindex.scoring.io.tables.bounds.Refusal;

/** Reads one sheet of a workbook. */
final class SheetReader {

    private static final int MOST_RANGES = 5;

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

    List<Row> rows(Substream substream) throws IOException, Refusal {
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

    /** Returns what people do not see, if there is anything. */
    Optional<Issue> hidden() {
        String found = Stream.concat(
                        ranges(grid.filledRows(), hiddenRows, Integer::toString),
                        ranges(grid.filledColumns(), hiddenColumns, SheetReader::letters))
                .collect(joining(", "));
        return found.isEmpty() ? Optional.empty() : Optional.of(TableIssue.HIDDEN_CELLS.at(sheet, found));
    }

    private static String letters(int column) {
        return CellReference.convertNumToColString(column - 1);
    }

    /** Names the first numbers that are in both, neighbours together. */
    private static Stream<String> ranges(List<Integer> filled, BitSet hidden, IntFunction<String> name) {
        BitSet both = new BitSet();
        filled.stream().filter(hidden::get).forEach(both::set);
        List<String> ranges = both.stream()
                .filter(first -> !both.get(first - 1))
                .mapToObj(first -> name.apply(first) + ":" + name.apply(both.nextClearBit(first) - 1))
                .limit(MOST_RANGES + 1)
                .toList();
        return ranges.size() > MOST_RANGES
                ? Stream.concat(ranges.stream().limit(MOST_RANGES), Stream.of("…"))
                : ranges.stream();
    }
}
