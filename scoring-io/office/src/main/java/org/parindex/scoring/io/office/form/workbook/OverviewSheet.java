package org.parindex.scoring.io.office.form.workbook;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.office.form.content.FormColumn;
import org.parindex.scoring.io.office.form.content.FormColumn.Role;
import org.parindex.scoring.io.office.form.content.FormDesign;
import org.parindex.scoring.io.office.form.content.FormMark;
import org.parindex.scoring.io.office.form.content.FormWords;
import org.parindex.scoring.io.office.form.formula.BlockFormulas;

/** Writes the first sheet: what the form is, how to fill it in, and how far each unit has come. */
final class OverviewSheet {

    private static final int TITLE_SIZE = 16;
    private static final int NUMBER_WIDTH = 6;
    private static final int UNIT_WIDTH = 46;
    private static final int FIGURE_WIDTH = 14;
    private static final int GUIDES = 5;

    private final FormDesign design;
    private final Map<Stage, BlockFormulas> formulas;
    private final FormWords words;
    private final CellWriter cells;

    OverviewSheet(FormDesign design, Map<Stage, BlockFormulas> formulas, CellWriter cells) {
        this.design = design;
        this.formulas = formulas;
        this.words = design.words();
        this.cells = cells;
    }

    void write(XSSFSheet sheet, List<UnitBlock> blocks) {
        writeTop(sheet);
        int headings = 4 + GUIDES + 2;
        writeHeadings(sheet.createRow(headings));
        int row = headings + 1;
        for (UnitBlock block : blocks) {
            write(sheet.createRow(row), row - headings, block);
            row++;
        }
        writeUnitMarks(sheet, headings, blocks);
        int columns = 2 + 2 * design.stages().size();
        sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
        sheet.createFreezePane(0, headings + 1);
        setUp(sheet, columns, row);
    }

    /** Says in a hidden column which units the form was made for, so that it shows when one of them does not come back. */
    private void writeUnitMarks(XSSFSheet sheet, int headings, List<UnitBlock> blocks) {
        int column = 2 + 2 * design.stages().size();
        String mark = FormMark.of(design.scheme(), words).units();
        cells.text(sheet.getRow(headings), column, Look.PLAIN, mark);
        for (int i = 0; i < blocks.size(); i++) {
            cells.text(
                    sheet.getRow(headings + 1 + i),
                    column,
                    Look.PLAIN,
                    blocks.get(i).unit().name());
        }
        sheet.setColumnHidden(column, true);
    }

    private void setUp(XSSFSheet sheet, int columns, int rows) {
        sheet.setColumnWidth(0, NUMBER_WIDTH * 256);
        sheet.setColumnWidth(1, UNIT_WIDTH * 256);
        for (int column = 2; column < columns; column++) {
            sheet.setColumnWidth(column, FIGURE_WIDTH * 256);
        }
        sheet.setDisplayGridlines(false);
        SheetSetup.print(sheet, design.scheme().id(), false);
        SheetSetup.dimErrors(sheet, new CellRangeAddress(0, rows - 1, 0, columns - 1));
        SheetSetup.lock(sheet);
    }

    private void writeTop(XSSFSheet sheet) {
        SchemeId id = design.scheme().id();
        cells.text(
                sheet.createRow(0),
                0,
                Look.PLAIN.bold().sized(TITLE_SIZE).inked(Look.HEADING),
                words.in(design.scheme().title()));
        cells.text(sheet.createRow(1), 0, Look.PLAIN, words.get("edition", id.edition()) + " · " + id);
        cells.text(sheet.createRow(3), 0, Look.PLAIN.bold(), words.get("guide"));
        for (int guide = 1; guide <= GUIDES; guide++) {
            XSSFRow row = sheet.createRow(3 + guide);
            row.setHeight((short) (32 * 20));
            cells.text(row, 0, Look.PLAIN.at(HorizontalAlignment.CENTER), guide + ".");
            cells.text(row, 1, Look.PLAIN.wrapped(), guide(guide));
            sheet.addMergedRegion(new CellRangeAddress(
                    3 + guide, 3 + guide, 1, 1 + 2 * design.stages().size()));
        }
    }

    private String guide(int number) {
        return switch (number) {
            case 2 -> words.get("guide.2", mostDigits());
            case 3 -> words.get("guide.3", words.get("not-applicable"));
            case 4 -> words.get("guide.4", words.get("column.evidence"), words.get("column.remarks"));
            default -> words.get("guide." + number);
        };
    }

    private int mostDigits() {
        return design.scheme().leaves().stream()
                .mapToInt(leaf -> design.scheme().roundingPolicy().of(leaf).scale())
                .max()
                .orElseThrow();
    }

    private void writeHeadings(XSSFRow row) {
        row.setHeight((short) (36 * 20));
        List<String> headings = Stream.concat(
                        Stream.of(words.get("number"), words.get("column.unit")),
                        design.stages().stream()
                                .map(stage -> "column." + Spelling.of(stage))
                                .flatMap(key -> Stream.of(
                                        words.get(key) + ": " + words.get("entered"), words.get(key + ".points"))))
                .toList();
        for (int column = 0; column < headings.size(); column++) {
            cells.text(row, column, Look.HEAD, headings.get(column));
        }
    }

    private void write(XSSFRow row, int number, UnitBlock block) {
        row.setHeight((short) (20 * 20));
        cells.number(row, 0, Look.CELL.at(HorizontalAlignment.CENTER), Points.of(number));
        XSSFCell name = cells.text(
                row, 1, Look.CELL.inked(Look.HEADING).indented(1), block.unit().name());
        XSSFHyperlink link = row.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(block.quotedSheet() + "!A" + (block.firstRow() + 1));
        name.setHyperlink(link);
        int column = 2;
        for (Stage stage : design.stages()) {
            write(row, column, stage, block);
            column += 2;
        }
    }

    private void write(XSSFRow row, int column, Stage stage, UnitBlock block) {
        int total = design.row(CriterionCode.TOTAL.text());
        BlockFormulas own = requireNonNull(formulas.get(stage));
        String done = block.quotedSheet() + "!" + own.cell(FormColumn.of(Role.DONE, stage), total, block.firstRow());
        int leaves = design.scheme().leaves().size();
        cells.formula(row, column, Look.CELL.at(HorizontalAlignment.CENTER), done + "&\"/" + leaves + "\"");
        Look look = Look.CELL
                .bold()
                .at(HorizontalAlignment.RIGHT)
                .formatted(LineLooks.pointsFormat(design.scheme().root(), design));
        cells.formula(
                row,
                column + 1,
                look,
                block.quotedSheet() + "!" + own.cell(FormColumn.of(Role.POINTS, stage), total, block.firstRow()));
    }
}
