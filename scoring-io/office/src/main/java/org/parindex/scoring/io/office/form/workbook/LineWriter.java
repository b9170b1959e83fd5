package org.parindex.scoring.io.office.form.workbook;

import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.io.office.form.content.Field;
import org.parindex.scoring.io.office.form.content.FormColumn;
import org.parindex.scoring.io.office.form.content.FormColumn.Role;
import org.parindex.scoring.io.office.form.content.FormDesign;
import org.parindex.scoring.io.office.form.content.FormLine;
import org.parindex.scoring.io.office.form.formula.BlockFormulas;

/** Writes what one stage has in a row: the cell to be filled in, the points, and whether all is there. */
final class LineWriter {

    /** Stands where points cannot be told before the form is read. */
    private static final String LATER = "…";

    private final FormDesign design;
    private final CellWriter cells;
    private final Validations validations;
    private final BlockFormulas formulas;
    private final FormColumn entry;
    private final FormColumn instead;
    private final FormColumn points;
    private final FormColumn done;

    LineWriter(FormDesign design, CellWriter cells, Validations validations, BlockFormulas formulas, Stage stage) {
        this.design = design;
        this.cells = cells;
        this.validations = validations;
        this.formulas = formulas;
        this.entry = FormColumn.of(Role.ENTRY, stage);
        this.instead = FormColumn.of(Role.INSTEAD, stage);
        this.points = FormColumn.of(Role.POINTS, stage);
        this.done = FormColumn.of(Role.DONE, stage);
    }

    /** @param firstRow the row of the unit's first line */
    void write(XSSFRow row, FormLine line, int firstRow) {
        writeEntry(row, line, firstRow);
        if (design.columns().contains(instead)) {
            writeField(row, instead, line);
        }
        if (LineLooks.showsPoints(line, Role.POINTS)) {
            writePoints(row, line, firstRow);
        } else {
            cells.blank(row, design.index(points), LineLooks.closed(line));
        }
    }

    private void writePoints(XSSFRow row, FormLine line, int firstRow) {
        Look look = LineLooks.points(line, design);
        int column = design.index(points);
        formulas.points(line, firstRow)
                .ifPresentOrElse(
                        formula -> cells.formula(row, column, look, formula),
                        () -> cells.text(row, column, look, LATER));
        if (line.kind() != FormLine.Kind.GROUP) {
            cells.formula(row, design.index(done), LineLooks.closed(line), formulas.done(line, firstRow));
        }
    }

    private void writeEntry(XSSFRow row, FormLine line, int firstRow) {
        if (line.isSum() && design.isOnlyAwarded()) {
            String sum = formulas.cell(points, design.row(line.key()), firstRow);
            cells.formula(row, design.index(entry), LineLooks.points(line, design), sum);
        } else {
            writeField(row, entry, line);
        }
    }

    private void writeField(XSSFRow row, FormColumn column, FormLine line) {
        Optional<Field> field = column.field(line);
        Look look = field.map(found -> LineLooks.entry(found, design)).orElseGet(() -> LineLooks.closed(line));
        XSSFCell cell = cells.blank(row, design.index(column), look);
        field.ifPresent(found -> validations.add(cell, found));
    }
}
