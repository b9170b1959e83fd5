package org.parindex.scoring.io.office.form.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.office.form.content.FormColumn;
import org.parindex.scoring.io.office.form.content.FormColumn.Role;
import org.parindex.scoring.io.office.form.content.FormDesign;
import org.parindex.scoring.io.office.form.content.FormLine;
import org.parindex.scoring.io.office.form.content.FormMark;
import org.parindex.scoring.io.office.form.content.FormWords;
import org.parindex.scoring.io.office.form.formula.BlockFormulas;

/** Writes a sheet that is filled in: what it is, the marks by which it is read, the headings, and the rows of one or more units. */
final class FormSheet {

    /** The row of the marks, which is hidden. */
    static final int MARKS = 3;

    private static final int HEADINGS = 4;
    private static final int TITLE_SIZE = 14;
    private static final short HEADING_HEIGHT = 48 * 20;

    private final XSSFSheet sheet;
    private final FormDesign design;
    private final Map<Stage, BlockFormulas> formulas;
    private final CellWriter cells;
    private final Sizes sizes;
    private final Validations validations;
    private final Optional<Unit> only;
    private final Map<Stage, LineWriter> writers = new LinkedHashMap<>();
    private int nextRow = HEADINGS + 1;

    /** @param only the unit, if the sheet is for one alone */
    FormSheet(
            XSSFSheet sheet,
            FormDesign design,
            Map<Stage, BlockFormulas> formulas,
            CellWriter cells,
            Lists lists,
            Optional<Unit> only) {
        this.sheet = sheet;
        this.design = design;
        this.formulas = formulas;
        this.cells = cells;
        this.sizes = new Sizes(design);
        this.validations = new Validations(sheet, design.words(), lists);
        this.only = only;
        formulas.forEach((stage, own) -> writers.put(stage, new LineWriter(design, cells, validations, own, stage)));
        writeTop();
        writeMarks();
        writeHeadings();
    }

    private void writeTop() {
        int first = design.index(FormColumn.of(only.isPresent() ? Role.CODE : Role.UNIT));
        FormWords words = design.words();
        Look title = Look.PLAIN.bold().sized(TITLE_SIZE);
        String edition = words.get("edition", design.scheme().id().edition());
        String second = only.map(unit -> words.get("unit-line", unit.name())).orElse(edition);
        String third = only.isPresent()
                ? edition + " · " + design.scheme().id()
                : design.scheme().id().toString();
        cells.text(
                sheet.createRow(0),
                first,
                title.inked(Look.HEADING),
                words.in(design.scheme().title()));
        cells.text(sheet.createRow(1), first, title.sized(TITLE_SIZE - 1), second);
        cells.text(sheet.createRow(2), first, Look.PLAIN.inked(Look.DIM), third);
    }

    private void writeMarks() {
        XSSFRow row = sheet.createRow(MARKS);
        row.setZeroHeight(true);
        for (FormColumn column : design.columns()) {
            boolean isFirst = column.role() == Role.ROW;
            String mark = isFirst ? FormMark.of(design.scheme(), design.words()).sheet() : column.key();
            cells.text(row, design.index(column), Look.PLAIN, mark);
        }
    }

    private void writeHeadings() {
        XSSFRow row = sheet.createRow(HEADINGS);
        row.setHeight(HEADING_HEIGHT);
        for (FormColumn column : design.columns()) {
            boolean isMark = column.role() == Role.ROW;
            String heading = isMark ? FormMark.HEADINGS : design.heading(column);
            cells.text(row, design.index(column), Look.HEAD, heading);
        }
    }

    /** Adds the rows of a unit. */
    UnitBlock add(Unit unit) {
        UnitBlock block = new UnitBlock(unit, sheet.getSheetName(), nextRow);
        if (nextRow > HEADINGS + 1) {
            sheet.setRowBreak(nextRow - 1);
        }
        for (FormLine line : design.lines()) {
            XSSFRow row = sheet.createRow(nextRow);
            writeFixed(row, line, unit);
            writers.values().forEach(writer -> writer.write(row, line, block.firstRow()));
            sizes.setHeight(row, line);
            nextRow++;
        }
        only.ifPresent(alone -> writeSummary(block));
        return block;
    }

    private void writeFixed(XSSFRow row, FormLine line, Unit unit) {
        for (FormColumn column : design.columns()) {
            if (column.stage().isEmpty()) {
                int index = design.index(column);
                Look look = LineLooks.fixed(line, column);
                column.number(line)
                        .ifPresentOrElse(
                                number -> cells.number(row, index, look, number),
                                () -> cells.text(row, index, look, text(line, column, unit)));
            }
        }
    }

    private String text(FormLine line, FormColumn column, Unit unit) {
        return switch (column.role()) {
            case ROW -> line.key();
            case UNIT -> unit.name();
            default -> design.text(line, column).orElse("");
        };
    }

    /** Shows above the table how far the unit has come. */
    private void writeSummary(UnitBlock block) {
        int label = design.index(FormColumn.of(Role.RULE));
        Look look = Look.PLAIN.at(HorizontalAlignment.RIGHT).inked(Look.DIM);
        cells.text(sheet.getRow(1), label, look, design.words().get("entered"));
        cells.text(sheet.getRow(2), label, look, design.words().get("total-so-far"));
        formulas.forEach((stage, own) -> writeSummary(block.firstRow(), stage, own));
    }

    private void writeSummary(int firstRow, Stage stage, BlockFormulas own) {
        int total = design.row(CriterionCode.TOTAL.text());
        FormColumn shown = FormColumn.of(design.isOnlyAwarded() ? Role.ENTRY : Role.POINTS, stage);
        int column = design.index(shown);
        Look look = Look.PLAIN.at(HorizontalAlignment.RIGHT);
        String done = own.cell(FormColumn.of(Role.DONE, stage), total, firstRow);
        int leaves = design.scheme().leaves().size();
        cells.formula(sheet.getRow(1), column, look.inked(Look.DIM), done + "&\"/" + leaves + "\"");
        Look figure =
                look.bold().formatted(LineLooks.pointsFormat(design.scheme().root(), design));
        if (own.points(design.lines().get(total), firstRow).isPresent()) {
            cells.formula(sheet.getRow(2), column, figure, own.cell(shown, total, firstRow));
        }
    }

    /** Locks the sheet and sets up how it is seen and printed. */
    void finish() {
        for (FormColumn column : design.columns()) {
            int index = design.index(column);
            sheet.setColumnWidth(index, sizes.width(column) * 256);
            sheet.setColumnHidden(index, sizes.isHidden(column, only.isEmpty()));
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
}
