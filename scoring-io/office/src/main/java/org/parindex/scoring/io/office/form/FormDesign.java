package org.parindex.scoring.io.office.form;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.office.form.FormColumn.Role;

/** What the form of every unit has in common: its rows and columns, and whose points the form shows as they are entered. */
final class FormDesign {

    private static final int SHORT_RULE = 24;
    private static final int TEXT_LINE = 14;
    private static final int MOST_TEXT_LINES = 25;

    /** Excel takes 255 arguments, 64 levels and 8,192 characters of a formula. */
    private static final int MOST_INPUTS = 40;

    private static final int MOST_CHILDREN = 200;
    private static final int LONGEST_FORMULA = 6_000;
    private static final String LONG_CELL = "AA100000";

    private final Scheme scheme;
    private final FormWords words;
    private final List<Stage> stages;
    private final List<FormLine> lines;
    private final List<FormColumn> columns;
    private final boolean isOnlyAwarded;
    private final ImmutableMap<String, Integer> rows;
    private final ImmutableSet<CriterionCode> live;

    FormDesign(Scheme scheme, FormWords words, List<Stage> stages) {
        this.scheme = scheme;
        this.words = words;
        this.stages = stages;
        this.lines = FormLines.of(scheme, words);
        this.columns = FormColumn.all(scheme, stages);
        this.isOnlyAwarded =
                scheme.leaves().stream().allMatch(leaf -> leaf.rule().inputs().isEmpty());
        this.rows = IntStream.range(0, lines.size())
                .boxed()
                .collect(toImmutableMap(row -> lines.get(row).key(), row -> row));
        this.live = lines.stream()
                .filter(line -> line.isCriterion() || line.kind() == FormLine.Kind.TOTAL)
                .map(FormLine::criterion)
                .filter(this::canBeShown)
                .map(Criterion::code)
                .collect(ImmutableSet.toImmutableSet());
    }

    Scheme scheme() {
        return scheme;
    }

    FormWords words() {
        return words;
    }

    List<Stage> stages() {
        return stages;
    }

    List<FormLine> lines() {
        return lines;
    }

    List<FormColumn> columns() {
        return columns;
    }

    int index(FormColumn column) {
        return columns.indexOf(column);
    }

    /** Returns the row of a criterion, or of one of its inputs, counted from the first. */
    int row(String key) {
        return rows.getOrDefault(key, -1);
    }

    /** Returns whether points are all that is ever entered, so that subtotals can stand among them. */
    boolean isOnlyAwarded() {
        return isOnlyAwarded;
    }

    boolean isHidden(FormColumn column, boolean isUnitShown) {
        return switch (column.role()) {
            case ROW, DONE -> true;
            case UNIT -> !isUnitShown;
            case POINTS -> isOnlyAwarded();
            default -> false;
        };
    }

    /** Returns the width of a column, in characters. */
    int width(FormColumn column) {
        boolean isShort = column.role() == Role.RULE && isOnlyAwarded();
        return isShort ? SHORT_RULE : column.role().width();
    }

    /** Makes a row as high as its longest text needs, as far as that can be told; it stays free to grow. */
    void setHeight(XSSFRow row, FormLine line) {
        int most = 1;
        for (FormColumn column : columns) {
            int length = column.text(line, scheme, words).map(String::length).orElse(0);
            int indent = column.role() == Role.NAME ? 2 * line.depth() : 0;
            int narrow = (width(column) - indent) * 6 / 5;
            most = Math.max(most, (length + narrow - 1) / narrow);
        }
        row.getCTRow().setHt(Math.min(most, MOST_TEXT_LINES) * TEXT_LINE + 4);
    }

    /** Returns whether the form shows the points of a criterion, in the digits in which it will be scored. */
    boolean isLive(Criterion criterion) {
        return live.contains(criterion.code());
    }

    private boolean canBeShown(Criterion criterion) {
        return criterion instanceof LeafCriterion leaf ? canBeShown(leaf) : canBeShown((CriterionGroup) criterion);
    }

    private boolean canBeShown(LeafCriterion leaf) {
        return leaf.rule().inputs().isEmpty()
                || leaf.rule().inputs().size() <= MOST_INPUTS
                        && RuleFormula.of(leaf, scheme, words, Fx.UNKNOWN, input -> LONG_CELL)
                                .filter(formula -> formula.length() <= LONGEST_FORMULA)
                                .isPresent();
    }

    private boolean canBeShown(CriterionGroup group) {
        boolean isSum = group.nodes()
                .filter(CriterionGroup.class::isInstance)
                .allMatch(node -> ((CriterionGroup) node).aggregation() instanceof Sum);
        return isSum
                && group.children().size() <= MOST_CHILDREN
                && group.leaves().allMatch(this::canBeShown)
                && (!isRescaled(group) || canBeRescaled(group));
    }

    /** Returns whether what is left out below a group changes how much the rest counts. */
    boolean isRescaled(CriterionGroup group) {
        boolean mayBeLeftOut = lines.stream()
                .filter(line -> line.kind() == FormLine.Kind.LEAF)
                .filter(line -> group.leaves().anyMatch(line.criterion()::equals))
                .anyMatch(line -> line.absence().mayBeLeftOut());
        return mayBeLeftOut
                && (scheme.rescaling() == Rescaling.PARENT || group.code().equals(CriterionCode.TOTAL));
    }

    /** What is scaled up below the total is rounded in ways that no spreadsheet can follow. */
    private boolean canBeRescaled(CriterionGroup group) {
        return scheme.rescaling() == Rescaling.TOTAL
                && scheme.rounding().mode() == RoundingMode.HALF_UP
                && group.leaves().noneMatch(LeafCriterion::isOutsideMaximum);
    }
}
