package org.parindex.scoring.io.office.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.xlsx.XlsxSheet;
import org.parindex.scoring.io.tables.xlsx.XlsxTableReader;

/** Finds the sheets of workbooks that are forms of a scheme. */
final class MarkedSheets {

    private final Scheme scheme;
    private final Stage stage;
    private final Limits limits;
    private final Issues issues;
    private final Map<String, FormDesign> designs = new HashMap<>();

    MarkedSheets(Scheme scheme, Stage stage, Limits limits, Issues issues) {
        this.scheme = scheme;
        this.stage = stage;
        this.limits = limits;
        this.issues = issues;
    }

    /** Returns whether any sheet of a file has the mark of a form. */
    static boolean areMarked(TableSource source, Limits limits) {
        return XlsxTableReader.of(limits).sheets(source).value().stream()
                .flatMap(List::stream)
                .anyMatch(sheet -> mark(sheet).isPresent());
    }

    /** Returns the forms of a file, unit by unit; reports if it has none. */
    List<ReturnedForm> read(TableSource source) {
        Checked<List<XlsxSheet>> sheets = XlsxTableReader.of(limits).sheets(source);
        issues.addAll(sheets.issues());
        return sheets.value().map(found -> read(source, found)).orElse(List.of());
    }

    private List<ReturnedForm> read(TableSource source, List<XlsxSheet> sheets) {
        List<ReturnedForm> forms = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        boolean isMarked = false;
        for (XlsxSheet sheet : sheets) {
            Optional<Cell> mark = mark(sheet);
            isMarked |= mark.isPresent();
            mark.ifPresent(found -> forms.addAll(read(sheet, found, refused)));
        }
        if (!isMarked) {
            issues.add(FormIssue.NO_FORM.at(Location.of(source.file())));
        }
        return forms;
    }

    private static Optional<Cell> mark(XlsxSheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().startsWith(FormMark.START))
                .findFirst();
    }

    /** @param refused the marks for which no other sheet of the file need be reported */
    private List<ReturnedForm> read(XlsxSheet sheet, Cell cell, Set<String> refused) {
        Optional<FormMark> mark = FormMark.parse(cell.text());
        Optional<Issue> fault = fault(mark, cell);
        if (fault.isPresent()) {
            if (refused.add(cell.text())) {
                issues.add(fault.get());
            }
            return List.of();
        }
        FormDesign design = designs.computeIfAbsent(
                mark.orElseThrow().language(),
                language -> new FormDesign(scheme, mark.orElseThrow().words(), List.of(stage)));
        return columns(sheet, cell, design)
                .map(columns -> new SheetRows(sheet, design, columns, issues).forms())
                .orElse(List.of());
    }

    private Optional<Issue> fault(Optional<FormMark> mark, Cell cell) {
        if (mark.isEmpty()) {
            return Optional.of(FormIssue.BAD_MARK.at(cell.location(), cell.text()));
        }
        FormMark found = mark.get();
        if (!found.scheme().equals(scheme.id())) {
            return Optional.of(FormIssue.OTHER_SCHEME.at(cell.location(), found.scheme(), scheme.id()));
        }
        return found.fingerprint().equals(scheme.fingerprint())
                ? Optional.empty()
                : Optional.of(FormIssue.OTHER_FINGERPRINT.at(
                        cell.location(), scheme.id(), found.fingerprint(), scheme.fingerprint()));
    }

    private Optional<MarkedColumns> columns(XlsxSheet sheet, Cell mark, FormDesign design) {
        Row marks = sheet.rows().stream()
                .filter(row -> row.location().line() == mark.location().line())
                .findFirst()
                .orElseThrow();
        return MarkedColumns.of(marks, mark, design, issues);
    }
}
