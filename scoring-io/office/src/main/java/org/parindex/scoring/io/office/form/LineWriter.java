package org.parindex.scoring.io.office.form;

import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.io.office.form.FormColumn.Role;

/** Writes what one stage has in a row: the cell to be filled in, the points, and whether all is there. */
final class LineWriter {

    /** Stands where points cannot be told before the form is read. */
    private static final String LATER = "…";

    private final FormDesign design;
    private final Looks looks;
    private final Validations validations;
    private final BlockFormulas formulas;
    private final FormColumn entry;
    private final FormColumn instead;
    private final FormColumn points;
    private final FormColumn done;

    LineWriter(FormDesign design, Looks looks, Validations validations, BlockFormulas formulas, Stage stage) {
        this.design = design;
        this.looks = looks;
        this.validations = validations;
        this.formulas = formulas;
        this.entry = FormColumn.of(Role.ENTRY, stage);
        this.instead = FormColumn.of(Role.INSTEAD, stage);
        this.points = FormColumn.of(Role.POINTS, stage);
        this.done = FormColumn.of(Role.DONE, stage);
    }

    void write(XSSFRow row, FormLine line) {
        writeEntry(row, line);
        if (design.columns().contains(instead)) {
            writeField(row, instead, line);
        }
        XSSFCell shown = put(
                row,
                points,
                LineLooks.showsPoints(line, Role.POINTS) ? LineLooks.points(line, design) : LineLooks.closed(line));
        if (LineLooks.showsPoints(line, Role.POINTS)) {
            formulas.points(line).ifPresentOrElse(shown::setCellFormula, () -> shown.setCellValue(LATER));
            if (line.kind() != FormLine.Kind.GROUP) {
                put(row, done, LineLooks.closed(line)).setCellFormula(formulas.done(line));
            }
        }
    }

    private void writeEntry(XSSFRow row, FormLine line) {
        if (line.isSum() && design.isOnlyAwarded()) {
            String sum = formulas.cell(points, design.row(line.key()));
            put(row, entry, LineLooks.points(line, design)).setCellFormula(sum);
        } else {
            writeField(row, entry, line);
        }
    }

    private void writeField(XSSFRow row, FormColumn column, FormLine line) {
        Optional<Field> field = column.field(line);
        Look look = field.map(found -> LineLooks.entry(found, design)).orElseGet(() -> LineLooks.closed(line));
        XSSFCell cell = put(row, column, look);
        field.ifPresent(found -> validations.add(cell, found));
    }

    private XSSFCell put(XSSFRow row, FormColumn column, Look look) {
        XSSFCell cell = row.createCell(design.index(column));
        cell.setCellStyle(looks.style(look));
        return cell;
    }
}
