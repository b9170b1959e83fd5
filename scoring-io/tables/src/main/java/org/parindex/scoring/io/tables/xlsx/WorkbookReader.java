package org.parindex.scoring.io.tables.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableLayout;
import org.parindex.scoring.io.tables.bounds.Budget;
import org.parindex.scoring.io.tables.bounds.Refusal;
import org.parindex.scoring.io.tables.zip.Archive;

/** Reads one workbook, once. */
final class WorkbookReader {

    private final Archive archive;
    private final Budget budget;
    private final Issues issues = new Issues();
    private final Set<String> partsRead = new HashSet<>();

    WorkbookReader(Archive archive, Limits limits) {
        this.archive = archive;
        this.budget = new Budget(limits);
    }

    Checked<Document> document() {
        try {
            return document(Workbook.read(archive, budget));
        } catch (Refusal refusal) {
            return Checked.failed(refusal.issue());
        }
    }

    private Checked<Document> document(Workbook workbook) {
        List<Table> tables = new ArrayList<>();
        for (Workbook.SheetPart sheet : workbook.sheets()) {
            if (sheet.isHidden()) {
                issues.add(TableIssue.HIDDEN_SHEET.at(place(sheet)));
            } else {
                tables.addAll(tables(workbook, sheet));
            }
        }
        if (tables.isEmpty() && !issues.hasErrors()) {
            issues.add(TableIssue.NO_TABLE.at(Location.of(archive.file())));
        }
        return tables.isEmpty()
                ? Checked.failed(issues.toList())
                : Checked.of(new Document(archive.file(), tables), issues.toList());
    }

    private List<Table> tables(Workbook workbook, Workbook.SheetPart sheet) {
        return rows(workbook, sheet)
                .map(rows -> TableLayout.tables(place(sheet), rows))
                .orElse(List.of());
    }

    /** Returns the rows of a sheet; empty, and reported, if it cannot be read. */
    private Optional<List<Row>> rows(Workbook workbook, Workbook.SheetPart sheet) {
        SheetRows rows = new SheetRows(place(sheet), budget, issues);
        try {
            read(workbook, sheet, rows);
            return Optional.of(rows.toRows());
        } catch (Refusal refusal) {
            issues.add(refusal.issue());
            return Optional.empty();
        }
    }

    Checked<List<XlsxSheet>> sheets() {
        List<XlsxSheet> sheets = new ArrayList<>();
        try {
            Workbook workbook = Workbook.read(archive, budget);
            for (Workbook.SheetPart sheet : workbook.sheets()) {
                rows(workbook, sheet).ifPresent(rows -> sheets.add(new XlsxSheet(place(sheet), rows)));
            }
        } catch (Refusal refusal) {
            return Checked.failed(refusal.issue());
        }
        List<Issue> found = issues.toList().stream()
                .filter(issue -> issue.code() != TableIssue.HIDDEN_CELLS)
                .toList();
        return sheets.isEmpty() && issues.hasErrors() ? Checked.failed(found) : Checked.of(sheets, found);
    }

    Checked<Integer> forEachRow(Predicate<Workbook.SheetPart> which, Location place, Consumer<Row> action) {
        RowStream rows = new RowStream(issues, action);
        try {
            Workbook workbook = Workbook.read(archive, budget);
            Optional<Workbook.SheetPart> sheet =
                    workbook.sheets().stream().filter(which).findFirst();
            if (sheet.isEmpty()) {
                return Checked.failed(TableIssue.NO_TABLE.at(place));
            }
            read(workbook, sheet.get(), rows);
            int count = rows.finish(place(sheet.get()));
            return Checked.of(count, issues.toList());
        } catch (Refusal refusal) {
            issues.add(refusal.issue());
            return Checked.failed(issues.toList());
        }
    }

    /** A sheet has a part of its own: whoever shows one part many times wants to be read for ever. */
    private void read(Workbook workbook, Workbook.SheetPart sheet, RowSink sink) throws Refusal {
        if (!partsRead.add(sheet.part())) {
            throw Refusal.damaged(archive.file(), sheet.part());
        }
        CellReader cells = new CellReader(workbook, budget, issues);
        try (Xml xml = Xml.open(archive, sheet.part())) {
            new SheetReader(place(sheet), cells, issues, budget, sink).read(xml);
        }
    }

    private Location place(Workbook.SheetPart sheet) {
        return Location.of(archive.file(), new Location.Sheet(sheet.name()));
    }
}
