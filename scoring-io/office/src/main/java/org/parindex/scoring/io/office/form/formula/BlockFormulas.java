package org.parindex.scoring.io.office.form.formula;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellReference;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.office.form.content.Field;
import org.parindex.scoring.io.office.form.content.FormColumn;
import org.parindex.scoring.io.office.form.content.FormColumn.Role;
import org.parindex.scoring.io.office.form.content.FormDesign;
import org.parindex.scoring.io.office.form.content.FormLine;
import org.parindex.scoring.io.office.form.content.FormLine.Kind;

/**
 * The live formulas of one stage. They are made once, for a unit whose first line stands in the first row; those of other units are
 * the same, further down.
 */
public final class BlockFormulas {

    private static final char ROW = '\u0001';
    private static final char FIRST = ' ';

    private final FormDesign design;
    private final LivePoints live;
    private final Stage stage;
    private final Map<String, String> points = new HashMap<>();
    private final Map<String, String> done = new HashMap<>();

    public BlockFormulas(FormDesign design, LivePoints live, Stage stage) {
        this.design = design;
        this.live = live;
        this.stage = stage;
        for (FormLine line : design.lines()) {
            if (live.include(line.criterion()) && line.kind() != Kind.INPUT) {
                points.put(line.key(), line.isSum() ? sum((CriterionGroup) line.criterion()) : leaf(line));
            }
            if (line.kind() == Kind.LEAF || line.kind() == Kind.TOTAL) {
                done.put(line.key(), countDone(line));
            }
        }
    }

    /**
     * Returns the formula of the points of a line that has any; empty if the form cannot show them.
     *
     * @param firstRow the row of the unit's first line on its sheet, counted from 0
     */
    public Optional<String> points(FormLine line, int firstRow) {
        return Optional.ofNullable(points.get(line.key())).map(formula -> moved(formula, firstRow));
    }

    /** Returns the formula that says of a leaf whether it has all that it needs, 1 or 0, and of the total how many have. */
    public String done(FormLine line, int firstRow) {
        return moved(requireNonNull(done.get(line.key())), firstRow);
    }

    /** Returns the name of the cell of a line. */
    public String cell(FormColumn column, int row, int firstRow) {
        return moved(cell(column, row), firstRow);
    }

    private static String moved(String formula, int firstRow) {
        StringBuilder moved = new StringBuilder(formula.length() + 16);
        int end = 0;
        for (int mark = formula.indexOf(ROW); mark >= 0; mark = formula.indexOf(ROW, end)) {
            moved.append(formula, end, mark).append(firstRow + formula.charAt(mark + 1) - FIRST + 1);
            end = mark + 2;
        }
        return moved.append(formula, end, formula.length()).toString();
    }

    private String countDone(FormLine line) {
        if (line.isSum()) {
            return "SUM(" + column(FormColumn.of(Role.DONE, stage)) + ")";
        }
        LeafCells cells = cells(line);
        List<String> ways = new ArrayList<>();
        ways.add(Fx.filled(cells.entries()) + "=" + cells.count());
        ways.add(Fx.notApplicable(cells.entries()) + ">0");
        cells.instead().ifPresent(points -> ways.add(Fx.filled(points) + ">0"));
        return Fx.when(Fx.call("OR", ways), "1", "0");
    }

    private String leaf(FormLine line) {
        LeafCriterion leaf = (LeafCriterion) line.criterion();
        LeafCells cells = cells(line);
        String notApplicable = absent(leaf, line.absence().notApplicable(), Fx.UNKNOWN);
        String points = leaf.rule().inputs().isEmpty()
                ? awarded(line.field().orElseThrow(), cells.entries())
                : measured(line, cells, notApplicable);
        String known = Fx.when(
                cells.none() + "=" + cells.filled(), notApplicable, Fx.when(cells.none() + ">0", Fx.UNKNOWN, points));
        return Fx.when(cells.filled() + "=0", absent(leaf, line.absence().missing(), "\"\""), known);
    }

    private String measured(FormLine line, LeafCells cells, String notApplicable) {
        LeafCriterion leaf = (LeafCriterion) line.criterion();
        String points = RuleFormula.of(
                        leaf, design.scheme(), design.words(), notApplicable, input -> input(line, input))
                .orElseThrow();
        return cells.instead()
                .map(instead -> {
                    String awarded = awarded(line.instead().orElseThrow(), instead);
                    String alone = Fx.when(Fx.filled(cells.entries()) + "=0", awarded, Fx.UNKNOWN);
                    return Fx.when(Fx.filled(instead) + "=1", alone, points);
                })
                .orElse(points);
    }

    private static String awarded(Field field, String cell) {
        String points = "ROUND(" + cell + "," + field.digits() + ")";
        String isAllowed = Fx.all(EntryCheck.points(field, cell));
        return Fx.when("ISNUMBER(" + cell + ")", Fx.when(isAllowed, points, Fx.UNKNOWN), Fx.UNKNOWN);
    }

    private static String absent(LeafCriterion leaf, AbsencePolicy policy, String refused) {
        return switch (policy) {
            case REFUSE, EXCLUDE -> refused;
            case ZERO -> "0";
            case FULL -> leaf.isOutsideMaximum() ? "0" : leaf.maxPoints().toString();
            case LEAVE_OUT -> Fx.text(Fx.LEFT_OUT);
        };
    }

    private String sum(CriterionGroup group) {
        List<String> children = children(group);
        String sum = Fx.call("SUM", children);
        String points = live.isRescaled(group) ? rescaled(group, sum) : "ROUND(" + sum + "," + digits(group) + ")";
        return Fx.when(Fx.call("COUNT", children) + "=0", "\"\"", points);
    }

    /** The sum over what could be reached, times the maximum: one division of whole numbers, so that the spreadsheet rounds rightly. */
    private String rescaled(CriterionGroup group, String sum) {
        BigDecimal power = BigDecimal.TEN.pow(digits(group));
        String maximum =
                group.maxPoints().toBigDecimal().multiply(power).toBigInteger().toString();
        String leftOut = "SUMIF(" + column(FormColumn.of(Role.POINTS, stage)) + "," + Fx.text(Fx.LEFT_OUT) + ","
                + column(FormColumn.of(Role.MAX)) + ")";
        String reachable = "ROUND((" + group.maxPoints() + "-" + leftOut + ")*" + power + ",0)";
        return "ROUND(ROUND((" + sum + ")*" + power + ",0)*" + maximum + "/" + reachable + ",0)/" + power;
    }

    private int digits(CriterionGroup group) {
        return design.scheme().roundingPolicy().of(group).scale();
    }

    /** Returns the points of the children, those that stand together as one range. */
    private List<String> children(CriterionGroup group) {
        List<String> cells = new ArrayList<>();
        int start = -1;
        int last = -2;
        for (Criterion child : group.children()) {
            int row = design.row(child.code().text());
            if (row != last + 1) {
                addRange(cells, start, last);
                start = row;
            }
            last = row;
        }
        addRange(cells, start, last);
        return cells;
    }

    private void addRange(List<String> cells, int start, int last) {
        if (start >= 0) {
            cells.add(range(FormColumn.of(Role.POINTS, stage), start, last));
        }
    }

    /** All lines but the total's. */
    private String column(FormColumn column) {
        return range(column, 0, design.row(CriterionCode.TOTAL.text()) - 1);
    }

    /** Returns the rows in which a leaf's inputs, or else its points, are entered. */
    private List<Integer> entryRows(FormLine line) {
        String code = line.key();
        if (line.field().isPresent()) {
            return List.of(design.row(code));
        }
        return design.lines().stream()
                .filter(each -> each.kind() == Kind.INPUT && each.criterion().equals(line.criterion()))
                .map(each -> design.row(each.key()))
                .toList();
    }

    private String input(FormLine line, String input) {
        int row = line.field().isPresent() ? design.row(line.key()) : design.row(line.key() + ":" + input);
        return cell(FormColumn.of(Role.ENTRY, stage), row);
    }

    private LeafCells cells(FormLine line) {
        List<Integer> rows = entryRows(line);
        FormColumn instead = FormColumn.of(Role.INSTEAD, stage);
        boolean hasInstead = line.instead().isPresent() && design.columns().contains(instead);
        return new LeafCells(
                range(rows),
                rows.size(),
                hasInstead ? Optional.of(cell(instead, design.row(line.key()))) : Optional.empty());
    }

    /** The cells of a leaf: where its inputs or its points are entered, and where points that overrule its rule. */
    private record LeafCells(String entries, int count, Optional<String> instead) {

        String filled() {
            return both(Fx.filled(entries), Fx::filled);
        }

        String none() {
            return both(Fx.notApplicable(entries), Fx::notApplicable);
        }

        private String both(String ofEntries, UnaryOperator<String> count) {
            return instead.map(cell -> "(" + ofEntries + "+" + count.apply(cell) + ")")
                    .orElse(ofEntries);
        }
    }

    private String range(List<Integer> rows) {
        return range(FormColumn.of(Role.ENTRY, stage), rows.get(0), rows.get(rows.size() - 1));
    }

    private String range(FormColumn column, int first, int last) {
        return first == last ? cell(column, first) : cell(column, first) + ":" + cell(column, last);
    }

    /** A row that is not known yet is a mark and a character, which cannot be mistaken for what a formula holds. */
    private String cell(FormColumn column, int row) {
        return CellReference.convertNumToColString(design.index(column)) + ROW + (char) (FIRST + row);
    }
}
