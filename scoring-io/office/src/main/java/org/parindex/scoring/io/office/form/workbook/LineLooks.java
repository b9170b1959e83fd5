package org.parindex.scoring.io.office.form.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.io.office.form.content.Field;
import org.parindex.scoring.io.office.form.content.FormColumn;
import org.parindex.scoring.io.office.form.content.FormColumn.Role;
import org.parindex.scoring.io.office.form.content.FormDesign;
import org.parindex.scoring.io.office.form.content.FormLine;
import org.parindex.scoring.io.office.form.content.FormLine.Kind;

/** Decides how the cells of a row look. */
final class LineLooks {

    private LineLooks() {}

    /** Returns the look of a cell in a column that belongs to no stage. */
    static Look fixed(FormLine line, FormColumn column) {
        Look look = row(line);
        return switch (column.role()) {
            case NAME -> look.indented(1 + line.depth());
            case CODE, MAX -> look.at(HorizontalAlignment.CENTER).indented(0);
            case EVIDENCE, REMARKS ->
                line.kind() == Kind.LEAF ? Look.ENTRY.formatted(Look.TEXT).indented(1) : closed(line);
            default -> look;
        };
    }

    private static Look row(FormLine line) {
        return fill(line).indented(1);
    }

    private static Look fill(FormLine line) {
        return switch (line.kind()) {
            case TOTAL -> Look.CELL.filled(Look.TOTAL).bold();
            case GROUP ->
                Look.CELL
                        .filled(line.depth() == 0 ? Look.TOP_GROUP : Look.GROUP)
                        .bold();
            case LEAF -> Look.CELL;
            case INPUT -> Look.CELL.inked(Look.DIM);
        };
    }

    /** Returns the look of a cell that shows points. */
    static Look points(FormLine line, FormDesign design) {
        return row(line).at(HorizontalAlignment.RIGHT).formatted(pointsFormat(line.criterion(), design));
    }

    /** Returns the look of a cell in which nothing is entered. */
    static Look closed(FormLine line) {
        return line.isSum() ? row(line) : Look.CELL.filled(Look.GREY);
    }

    static Look entry(Field field, FormDesign design) {
        Look look = Look.ENTRY.at(HorizontalAlignment.RIGHT).indented(1);
        if (field.isChosen()) {
            return look.at(HorizontalAlignment.LEFT).formatted(Look.TEXT);
        } else if (field.isOf(Input.Type.PERCENT)) {
            return look.formatted("0.00%");
        }
        return field.input().isEmpty() ? look.formatted(pointsFormat(field.leaf(), design)) : look;
    }

    static String pointsFormat(Criterion criterion, FormDesign design) {
        int digits = design.scheme().roundingPolicy().of(criterion).scale();
        return digits == 0 ? "0" : "0." + "0".repeat(digits);
    }

    /** Returns whether a row shows points in a column. */
    static boolean showsPoints(FormLine line, Role role) {
        return role == Role.POINTS && (line.isSum() || line.kind() == Kind.LEAF);
    }
}
