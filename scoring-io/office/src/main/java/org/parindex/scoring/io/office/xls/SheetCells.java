package org.parindex.scoring.io.office.xls;

import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.io.office.grid.Grid;
import org.parindex.scoring.io.tables.bounds.Refusal;

/** Puts the cells of a sheet where they belong, record by record. */
final class SheetCells {

    private final Globals globals;
    private final Numbers numbers;
    private final Grid grid;
    private @Nullable FormulaRecord textFormula;

    SheetCells(Globals globals, Grid grid) {
        this.globals = globals;
        this.numbers = globals.numbers();
        this.grid = grid;
    }

    /** Takes a record that may be a cell. The text of a formula follows it as a record of its own. */
    void add(Record record) throws IOException, Refusal {
        if (textFormula != null) {
            FormulaRecord formula = textFormula;
            textFormula = null;
            put(formula, record instanceof StringRecord text ? Value.of(text.getString()) : Value.UNCALCULATED);
        }
        if (record instanceof FormulaRecord formula && formula.hasCachedResultString()) {
            textFormula = formula;
        } else if (record instanceof CellValueRecordInterface cell) {
            put(cell, value(cell));
        }
    }

    private void put(CellValueRecordInterface cell, Value value) throws IOException, Refusal {
        grid.put(cell.getRow() + 1, cell.getColumn() + 1, value.text(), value.kind());
    }

    private Value value(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            return Value.of(globals.string(label.getSSTIndex()));
        }
        if (cell instanceof NumberRecord number) {
            return numbers.value(number, new BigDecimal(number.getValue()));
        }
        if (cell instanceof FormulaRecord formula) {
            return value(formula);
        }
        if (cell instanceof BoolErrRecord truth) {
            return truth.isBoolean() ? Value.of(truth.getBooleanValue()) : Value.ofError(truth.getErrorValue());
        }
        return Value.of(((LabelRecord) cell).getValue());
    }

    private Value value(FormulaRecord formula) {
        return switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> Value.of(formula.getCachedBooleanValue());
            case ERROR -> Value.ofError(formula.getCachedErrorValue());
            case STRING -> Value.of("");
            default ->
                isCalculated(formula) ? numbers.value(formula, new BigDecimal(formula.getValue())) : Value.UNCALCULATED;
        };
    }

    /** Programs that write formulas without calculating them leave zero, and ask for the calculation when the file is opened. */
    private static boolean isCalculated(FormulaRecord formula) {
        return !formula.isCalcOnLoad() || formula.getValue() != 0;
    }
}
