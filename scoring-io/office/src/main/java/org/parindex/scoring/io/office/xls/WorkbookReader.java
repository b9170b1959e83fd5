package org.parindex.scoring.io.office.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableLayout;
import org.parindex.scoring.io.tables.bounds.Budget;
import org.parindex.scoring.io.tables.bounds.Refusal;

/** Reads the sheets of a workbook one after another. */
final class WorkbookReader {

    private final String file;
    private final Limits limits;
    private final Budget budget;
    private final List<Table> tables = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    WorkbookReader(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.budget = new Budget(limits);
    }

    Checked<Document> read(byte[] workbook) throws IOException, ProtectedException {
        Map<Integer, Substream> substreams = new BiffStream(workbook).substreams();
        Substream first = substreams.get(0);
        if (first == null || !first.isExcel97()) {
            throw new IOException("no workbook of Excel 97");
        }
        if (first.strings() > limits.cells()) {
            return Checked.failed(TableIssue.TOO_MANY_CELLS.at(Location.of(file), limits.cells()));
        }
        readSheets(Globals.read(first), substreams);
        return document();
    }

    private void readSheets(Globals globals, Map<Integer, Substream> substreams) throws IOException {
        for (BoundSheetRecord sheet : globals.sheets()) {
            Substream substream = substreams.remove(sheet.getPositionOfBof());
            if (substream == null) {
                throw new IOException("no sheet " + sheet.getSheetname());
            }
            read(globals, sheet, substream);
        }
    }

    private void read(Globals globals, BoundSheetRecord record, Substream substream) throws IOException {
        Location sheet = Location.of(file, new Location.Sheet(record.getSheetname()));
        if (!substream.isWorksheet()) {
            return;
        }
        if (record.isHidden() || record.isVeryHidden()) {
            issues.add(TableIssue.HIDDEN_SHEET.at(sheet));
            return;
        }
        try {
            SheetReader reader = new SheetReader(sheet, globals, budget);
            tables.addAll(TableLayout.tables(sheet, reader.rows(substream)));
            reader.hidden().ifPresent(issues::add);
        } catch (Refusal excess) {
            issues.add(excess.issue());
        }
    }

    private Checked<Document> document() {
        if (!tables.isEmpty()) {
            return Checked.of(new Document(file, tables), issues);
        }
        if (issues.stream().noneMatch(Issue::isError)) {
            issues.add(TableIssue.NO_TABLE.at(Location.of(file)));
        }
        return Checked.failed(issues);
    }
}
