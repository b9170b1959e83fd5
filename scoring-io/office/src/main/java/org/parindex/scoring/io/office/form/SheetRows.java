package org.parindex.scoring.io.office.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.office.form.content.Field;
import org.parindex.scoring.io.office.form.content.FormColumn;
import org.parindex.scoring.io.office.form.content.FormColumn.Role;
import org.parindex.scoring.io.office.form.content.FormDesign;
import org.parindex.scoring.io.office.form.content.FormLine;
import org.parindex.scoring.io.office.form.content.FormMark;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.xlsx.XlsxSheet;

/** Reads the rows of one sheet that is a form: each by its mark, wherever it stands. */
final class SheetRows {

    private static final FormColumn ROW = FormColumn.of(Role.ROW);
    private static final FormColumn UNIT = FormColumn.of(Role.UNIT);

    private final XlsxSheet sheet;
    private final FormDesign design;
    private final MarkedColumns columns;
    private final Issues issues;
    private final Map<String, ReturnedForm> forms = new LinkedHashMap<>();

    SheetRows(XlsxSheet sheet, FormDesign design, MarkedColumns columns, Issues issues) {
        this.sheet = sheet;
        this.design = design;
        this.columns = columns;
        this.issues = issues;
    }

    /** Returns the forms of the units, in the order of their first rows. */
    List<ReturnedForm> forms() {
        for (Row row : sheet.rows()) {
            Cell mark = columns.cell(row, ROW);
            if (!mark.isEmpty() && !mark.text().startsWith(FormMark.START)) {
                read(row, mark);
            }
        }
        forms.values().forEach(form -> form.reportAbsent(design.lines()));
        return new ArrayList<>(forms.values());
    }

    private void read(Row row, Cell mark) {
        Cell unit = columns.cell(row, UNIT);
        if (unit.isEmpty()) {
            issues.add(FormIssue.NO_UNIT.at(unit.location(), mark.text()));
            return;
        }
        ReturnedForm form = forms.computeIfAbsent(
                Spelling.folded(unit.text()),
                spelling -> new ReturnedForm(unit.text(), sheet.location(), row.location()));
        int line = design.row(mark.text());
        if (line < 0) {
            form.report(FormIssue.UNKNOWN_ROW.at(mark.location(), unit.text(), mark.text()));
        } else if (form.take(design.lines().get(line), row)) {
            read(row, design.lines().get(line), form);
        }
    }

    private void read(Row row, FormLine line, ReturnedForm form) {
        for (FormColumn column : design.columns()) {
            if (columns.has(column)) {
                Cell cell = columns.cell(row, column);
                Optional<Field> field = column.field(line);
                field.ifPresent(found -> form.enter(found, cell));
                boolean isLocked = field.isEmpty() && !line.isSum();
                boolean isEntry = column.role() == Role.ENTRY || column.role() == Role.INSTEAD;
                if (isEntry && isLocked && !cell.isEmpty()) {
                    form.changed(line, column, cell, "");
                }
                check(line, column, cell, form);
            }
        }
    }

    private void check(FormLine line, FormColumn column, Cell cell, ReturnedForm form) {
        design.text(line, column)
                .filter(text -> !Spelling.folded(text).equals(Spelling.folded(cell.text())))
                .ifPresent(text -> form.changed(line, column, cell, text));
        if (column.role() == Role.MAX) {
            Optional<Points> number = column.number(line);
            boolean isSame = number.equals(Points.tryParse(cell.text())) && number.isPresent() != cell.isEmpty();
            if (!isSame) {
                form.changed(line, column, cell, number.map(Points::toString).orElse(""));
            }
        }
    }
}
