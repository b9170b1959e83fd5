package org.parindex.scoring.io.tables.xlsx;

import java.util.Optional;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.bounds.Budget;
import org.parindex.scoring.io.tables.bounds.Refusal;

/** Reads one sheet from its beginning to its end, in one pass (ECMA-376, part 1, 18.3). */
final class SheetReader {

    private final Location sheet;
    private final CellReader cellReader;
    private final Issues issues;
    private final Budget budget;
    private final RowSink sink;
    private final HiddenCells hidden = new HiddenCells();
    private int row;
    private int rows;

    SheetReader(Location sheet, CellReader cellReader, Issues issues, Budget budget, RowSink sink) {
        this.sheet = sheet;
        this.cellReader = cellReader;
        this.issues = issues;
        this.budget = budget;
        this.sink = sink;
    }

    /** Reads a part that is a sheet. */
    void read(Xml xml) throws Refusal {
        while (xml.nextChild(0)) {
            while (xml.nextChild(1)) {
                String list = xml.name();
                while (xml.nextChild(2)) {
                    switch (list) {
                        case "cols" -> hidden.columns(xml);
                        case "sheetData" -> row(xml);
                        case "mergeCells" -> merged(xml);
                        default -> {}
                    }
                }
            }
        }
        hidden.issue(sheet).ifPresent(issues::add);
    }

    private void row(Xml xml) throws Refusal {
        String number = xml.attribute("r");
        int found = number.isEmpty() ? row + 1 : References.row(number);
        if (found == 0 || found > References.LAST_ROW) {
            issues.add(TableIssue.BAD_PLACE.at(sheet, number.isEmpty() ? found : Refusal.shown(number)));
            return;
        }
        row = found;
        boolean isHidden = xml.is("hidden");
        RowCells cells = cells(xml);
        if (cells.size() > 0) {
            take(cells, isHidden);
        }
    }

    private void take(RowCells cells, boolean isHidden) throws Refusal {
        budget.requireRow(cells.place(), rows++);
        if (isHidden) {
            hidden.row(row);
        }
        sink.row(cells);
    }

    private RowCells cells(Xml xml) throws Refusal {
        RowCells cells = new RowCells(sheet.at(row, 0));
        String number = Integer.toString(row);
        int column = 0;
        while (xml.nextChild(3)) {
            if (xml.name().equals("c")) {
                column = cell(xml, cells, number, column);
            }
        }
        return cells;
    }

    /** Reads a cell, and returns its column; that of the cell before, if its place is not known. */
    private int cell(Xml xml, RowCells cells, String row, int before) throws Refusal {
        String reference = xml.attribute("r");
        int column = reference.isEmpty() ? before + 1 : column(reference, row);
        if (column == 0) {
            issues.add(TableIssue.BAD_PLACE.at(cells.place(), Refusal.shown(reference)));
            return before;
        }
        put(cells, column, cellReader.read(xml, cells.place(column)));
        return column;
    }

    /** Returns the column of a reference to a cell in the current row; 0 if it is none. */
    private static int column(String reference, String row) {
        int letters = References.letters(reference);
        boolean isInRow = reference.length() == letters + row.length() && reference.startsWith(row, letters);
        return isInRow ? References.column(reference, letters) : 0;
    }

    private void put(RowCells cells, int column, Cell cell) throws Refusal {
        if (cell.isEmpty()) {
            return;
        }
        budget.requireColumn(cell.location());
        hidden.filled(column);
        if (!cells.put(column, cell)) {
            String reference = References.letters(column) + row;
            issues.add(TableIssue.BAD_PLACE.at(cell.location(), reference));
            cells.put(column, new Cell(reference, Cell.Kind.ERROR, cell.location()));
        }
    }

    private void merged(Xml xml) throws Refusal {
        String reference = xml.attribute("ref");
        Optional<Area> area = Area.parse(reference);
        if (area.isPresent()) {
            sink.merged(area.get());
        } else {
            issues.add(TableIssue.BAD_PLACE.at(sheet, Refusal.shown(reference)));
        }
    }
}
