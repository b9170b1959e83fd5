package org.parindex.scoring.io.office.form;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.office.form.FormColumn.Role;

/** Writes a sheet that is filled in: what it is, the marks by which it is read, the headings, and the rows of one or more units. */
final class FormSheet {

    /** The row of the marks, which is hidden. */
    static final int MARKS = 3;

    private static final int HEADINGS = 4;
    private static final int TITLE_SIZE = 14;
    private static final short HEADING_HEIGHT = 48 * 20;

    private final XSSFSheet sheet;
    private final FormDesign design;
    private final Looks looks;
    private final Validations validations;
    private final Optional<Unit> only;
    private int nextRow = HEADINGS + 1;

    /** @param only the unit, if the sheet is for one alone */
    FormSheet(XSSFSheet sheet, FormDesign design, Looks looks, Lists lists, Optional<Unit> only) {
        this.sheet = sheet;
        this.design = design;
        this.looks = looks;
        this.validations = new Validations(sheet, design.words(), lists);
        this.only = only;
        writeTop();
        writeMarks();
        writeHeadings();
    }

    private void writeTop() {
        int first = design.index(FormColumn.of(only.isPresent() ? Role.CODE : Role.UNIT));
        FormWords words = design.words();
        String edition = words.get("edition", design.scheme().id().edition());
        put(sheet.createRow(0), first, Look.PLAIN.bold().sized(TITLE_SIZE).inked(Look.HEADING))
                .setCellValue(words.in(design.scheme().title()));
        XSSFCell second = put(sheet.createRow(1), first, Look.PLAIN.bold().sized(TITLE_SIZE - 1));
        second.setCellValue(
                only.map(unit -> words.get("unit-line", unit.name())).orElse(edition));
        put(sheet.createRow(2), first, Look.PLAIN.inked(Look.DIM))
                .setCellValue(edition + " · " + design.scheme().id());
    }

    private void writeMarks() {
        XSSFRow row = sheet.createRow(MARKS);
        row.setZeroHeight(true);
        for (FormColumn column : design.columns()) {
            boolean isFirst = column.role() == Role.ROW;
            String mark = isFirst ? FormMark.of(design.scheme(), design.words()).toString() : column.key();
            put(row, design.index(column), Look.PLAIN).setCellValue(mark);
        }
    }

    private void writeHeadings() {
        XSSFRow row = sheet.createRow(HEADINGS);
        row.setHeight(HEADING_HEIGHT);
        for (FormColumn column : design.columns()) {
            boolean standsForPoints = column.role() == Role.ENTRY && design.isOnlyAwarded();
            FormColumn named = standsForPoints ? new FormColumn(Role.POINTS, column.stage()) : column;
            put(row, design.index(column), Look.HEAD).setCellValue(named.heading(design.words()));
        }
    }

    /** Adds the rows of a unit. */
    UnitBlock add(Unit unit) {
        UnitBlock block = new UnitBlock(unit, sheet.getSheetName(), nextRow);
        List<LineWriter> writers = design.stages().stream()
                .map(stage -> new LineWriter(
                        design, looks, validations, new BlockFormulas(design, stage, block.firstRow()), stage))
                .toList();
        for (FormLine line : design.lines()) {
            XSSFRow row = sheet.createRow(nextRow);
            writeFixed(row, line, unit);
            writers.forEach(writer -> writer.write(row, line));
            design.setHeight(row, line);
            nextRow++;
        }
        only.ifPresent(alone -> writeSummary(block));
        return block;
    }

    private void writeFixed(XSSFRow row, FormLine line, Unit unit) {
        for (FormColumn column : design.columns()) {
            if (column.stage().isEmpty()) {
                XSSFCell cell = put(row, design.index(column), LineLooks.fixed(line, column));
                switch (column.role()) {
                    case ROW -> cell.setCellValue(line.key());
                    case UNIT -> cell.setCellValue(unit.name());
                    default -> writeFixed(cell, line, column);
                }
            }
        }
    }

    private void writeFixed(XSSFCell cell, FormLine line, FormColumn column) {
        column.number(line).ifPresent(number -> Numbers.set(cell, number));
        column.text(line, design.scheme(), design.words())
                .filter(text -> !text.isEmpty())
                .ifPresent(cell::setCellValue);
    }

    /** Shows above the table how far the unit has come. */
    private void writeSummary(UnitBlock block) {
        int total = design.row(CriterionCode.TOTAL.text());
        FormLine line = design.lines().get(total);
        for (Stage stage : design.stages()) {
            BlockFormulas formulas = new BlockFormulas(design, stage, block.firstRow());
            Role shown = design.isOnlyAwarded() ? Role.ENTRY : Role.POINTS;
            int column = design.index(FormColumn.of(shown, stage));
            Look look = Look.PLAIN.at(HorizontalAlignment.RIGHT).inked(Look.DIM);
            String done = formulas.cell(FormColumn.of(Role.DONE, stage), total);
            int leaves = design.scheme().leaves().size();
            put(sheet.getRow(1), column, look).setCellFormula(done + "&\"/" + leaves + "\"");
            String format = LineLooks.pointsFormat(design);
            XSSFCell points =
                    put(sheet.getRow(2), column, look.bold().inked(Look.BLACK).formatted(format));
            if (formulas.points(line).isPresent()) {
                points.setCellFormula(formulas.cell(FormColumn.of(shown, stage), total));
            }
        }
        int label = design.index(FormColumn.of(Role.RULE));
        Look look = Look.PLAIN.at(HorizontalAlignment.RIGHT).inked(Look.DIM);
        put(sheet.getRow(1), label, look).setCellValue(design.words().get("entered"));
        put(sheet.getRow(2), label, look).setCellValue(design.words().get("total-so-far"));
    }

    /** Locks the sheet and sets up how it is seen and printed. */
    void finish() {
        for (FormColumn column : design.columns()) {
            int index = design.index(column);
            sheet.setColumnWidth(index, design.width(column) * 256);
            sheet.setColumnHidden(index, design.isHidden(column, only.isEmpty()));
        }
        validations.write();
        int columns = design.columns().size();
        int name = design.index(FormColumn.of(Role.NAME));
        sheet.createFreezePane(name + 1, HEADINGS + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADINGS, nextRow - 1, 1, columns - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
        sheet.setDisplayGridlines(false);
        SheetSetup.print(sheet, design.scheme().id(), true);
        SheetSetup.dimErrors(sheet, new CellRangeAddress(1, nextRow - 1, 0, columns - 1));
        SheetSetup.lock(sheet);
    }

    private XSSFCell put(XSSFRow row, int column, Look look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(looks.style(look));
        return cell;
    }
}
