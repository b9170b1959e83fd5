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
import org.parindex.scoring.io.office.form.content.FormDesign;
import org.parindex.scoring.io.office.form.content.FormMark;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.xlsx.XlsxFormat;
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

    ReturnedFile read(TableSource source) {
        Checked<List<XlsxSheet>> sheets = XlsxTableReader.of(limits).sheets(source);
        if (sheets.value().isEmpty() && FoundForm.in(source, limits).isPresent() && !isWorkbook(source)) {
            issues.add(FormIssue.OTHER_FORMAT.at(Location.of(source.file())));
        } else {
            issues.addAll(sheets.issues());
        }
        return sheets.value()
                .map(found -> read(source, found))
                .orElseGet(() -> new ReturnedFile(source.file(), List.of(), List.of(), List.of()));
    }

    private ReturnedFile read(TableSource source, List<XlsxSheet> sheets) {
        List<ReturnedForm> forms = new ArrayList<>();
        List<String> madeFor = new ArrayList<>();
        List<Location> unmarked = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        boolean isMarked = false;
        for (XlsxSheet sheet : sheets) {
            Optional<Cell> mark = mark(sheet, FormMark.SHEET);
            isMarked |= mark.isPresent();
            mark.ifPresent(found -> forms.addAll(read(sheet, found, refused)));
            mark(sheet, FormMark.UNITS).ifPresent(found -> madeFor.addAll(units(sheet, found)));
            if (mark.isEmpty() && VisibleHeadings.areIn(sheet)) {
                unmarked.add(sheet.location());
            }
        }
        if (!isMarked && unmarked.isEmpty()) {
            issues.add(FormIssue.NO_FORM.at(Location.of(source.file())));
        }
        return new ReturnedFile(source.file(), forms, madeFor, unmarked);
    }

    private static Optional<Cell> mark(XlsxSheet sheet, String start) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().startsWith(start))
                .findFirst();
    }

    /** Returns the names below the mark of their list, if the form is one of this scheme. */
    private List<String> units(XlsxSheet sheet, Cell mark) {
        boolean isOwn =
                FormMark.parse(mark.text()).filter(found -> found.isOf(scheme)).isPresent();
        int column = mark.location().column();
        return sheet.rows().stream()
                .filter(row -> isOwn && row.location().line() > mark.location().line())
                .filter(row -> row.texts().size() >= column)
                .map(row -> row.texts().get(column - 1))
                .filter(name -> !name.isEmpty())
                .toList();
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
                .filter(columns -> columns.areHeadedRightly(sheet, design, issues))
                .map(columns -> new SheetRows(sheet, design, columns, issues).forms())
                .orElse(List.of());
    }

    private static boolean isWorkbook(TableSource source) {
        return new XlsxFormat().recognises(source);
    }

    private Optional<Issue> fault(Optional<FormMark> mark, Cell cell) {
        if (mark.isEmpty()) {
            return Optional.of(FormIssue.BAD_MARK.at(cell.location(), cell.text()));
        }
        FormMark found = mark.get();
        if (!found.scheme().equals(scheme.id())) {
            return Optional.of(FormIssue.OTHER_SCHEME.at(cell.location(), found.scheme(), scheme.id()));
        }
        return found.isOf(scheme)
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
