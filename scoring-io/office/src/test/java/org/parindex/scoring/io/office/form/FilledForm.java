package org.parindex.scoring.io.office.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;

/** A form as a person has it open: cells are found by their marks, filled in, moved and changed. */
final class FilledForm {

    private final XSSFWorkbook book;
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();

    private FilledForm(XSSFWorkbook book) {
        this.book = book;
    }

    static FilledForm open(byte[] bytes) {
        try {
            FilledForm form = new FilledForm(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
            form.book.forEach(form::index);
            return form;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void index(Sheet sheet) {
        for (Row row : sheet) {
            if (text(row, 0).matches("[^ ]+") && !text(row, 1).isEmpty()) {
                rows.putIfAbsent(text(row, 1) + "|" + text(row, 0), row);
            }
        }
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.toString();
    }

    XSSFWorkbook book() {
        return book;
    }

    Row row(String unit, String key) {
        Row row = rows.get(unit + "|" + key);
        if (row == null) {
            throw new AssertionError("no row " + key + " of " + unit + " in " + rows.keySet());
        }
        return row;
    }

    /** Returns a cell by the marks of its row and of its column. */
    Cell cell(String unit, String key, String column) {
        Row row = row(unit, key);
        String sheet = row.getSheet().getSheetName();
        int index = columns.computeIfAbsent(sheet + "|" + column, mark -> column(row.getSheet(), column));
        return row.getCell(index);
    }

    static int column(Sheet sheet, String mark) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> text(row, 0).startsWith("parindex-form/"))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.toString().equals(mark))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + mark))
                .getColumnIndex();
    }

    /** Enters what a person types; percentages as the cell holds them, 0.93 for 93 %. */
    FilledForm enter(String unit, String key, String column, Object value) {
        Cell cell = cell(unit, key, column);
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
        return this;
    }

    /** Enters all that a score sheet says, in the column of a stage. */
    FilledForm enter(Scheme scheme, ScoreSheet sheet, String stage) {
        scheme.leaves().forEach(leaf -> enter(leaf, sheet, stage));
        return this;
    }

    private void enter(LeafCriterion leaf, ScoreSheet sheet, String stage) {
        String unit = sheet.unit().name();
        String code = leaf.code().text();
        Entry entry = sheet.entries().get(leaf.code());
        boolean isRuled = !leaf.rule().inputs().isEmpty();
        if (entry instanceof Entry.Awarded awarded) {
            enter(
                    unit,
                    code,
                    isRuled ? stage + ":instead" : stage,
                    awarded.points().toBigDecimal());
        } else if (entry instanceof Entry.NotApplicable) {
            enter(
                    unit,
                    key(leaf, leaf.rule().inputs().stream().findFirst().orElse(Input.of("x", Input.Type.FLAG))),
                    stage,
                    "KAD");
        } else if (entry instanceof Entry.Measured measured) {
            leaf.rule().inputs().forEach(input -> {
                Object value = value(
                        input, measured.measurement().values().get(input.name()).toString());
                enter(unit, key(leaf, input), stage, value);
            });
        }
    }

    private static String key(LeafCriterion leaf, Input input) {
        boolean isOnly = leaf.rule().inputs().size() < 2;
        return isOnly ? leaf.code().text() : leaf.code() + ":" + input.name();
    }

    private static Object value(Input input, String text) {
        return switch (input.type()) {
            case OPTION, FLAG -> text;
            case PERCENT -> new BigDecimal(text).movePointLeft(2);
            default -> new BigDecimal(text);
        };
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            book.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
