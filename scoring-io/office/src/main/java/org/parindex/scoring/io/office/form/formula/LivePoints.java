package org.parindex.scoring.io.office.form.formula;

import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.office.form.content.FormDesign;
import org.parindex.scoring.io.office.form.content.FormLine;

/** Whose points a form shows as they are entered, in the digits in which they will be scored. */
public final class LivePoints {

    /** Excel takes 255 arguments, 64 levels and 8,192 characters of a formula. */
    private static final int MOST_INPUTS = 40;

    private static final int MOST_CHILDREN = 200;
    private static final int LONGEST_FORMULA = 6_000;
    private static final String LONG_CELL = "AA100000";

    private final FormDesign design;
    private final Scheme scheme;
    private final ImmutableSet<CriterionCode> mayBeLeftOut;
    private final ImmutableSet<CriterionCode> live;

    public LivePoints(FormDesign design) {
        this.design = design;
        this.scheme = design.scheme();
        this.mayBeLeftOut = design.lines().stream()
                .filter(line -> line.kind() == FormLine.Kind.LEAF && line.mayBeLeftOut())
                .map(line -> line.criterion().code())
                .collect(ImmutableSet.toImmutableSet());
        this.live = design.lines().stream()
                .filter(line -> line.isCriterion() || line.kind() == FormLine.Kind.TOTAL)
                .map(FormLine::criterion)
                .filter(this::canBeShown)
                .map(Criterion::code)
                .collect(ImmutableSet.toImmutableSet());
    }

    boolean include(Criterion criterion) {
        return live.contains(criterion.code());
    }

    private boolean canBeShown(Criterion criterion) {
        return criterion instanceof LeafCriterion leaf ? canBeShown(leaf) : canBeShown((CriterionGroup) criterion);
    }

    private boolean canBeShown(LeafCriterion leaf) {
        return leaf.rule().inputs().isEmpty()
                || leaf.rule().inputs().size() <= MOST_INPUTS
                        && RuleFormula.of(leaf, scheme, design.words(), Fx.UNKNOWN, input -> LONG_CELL)
                                .filter(formula -> formula.length() <= LONGEST_FORMULA)
                                .isPresent();
    }

    private boolean canBeShown(CriterionGroup group) {
        boolean isPlain = scheme.imputation().isEmpty() && group.nodes().allMatch(LivePoints::isPlain);
        return isPlain
                && group.children().size() <= MOST_CHILDREN
                && group.leaves().allMatch(this::canBeShown)
                && scheme.roundingPolicy().keepsDigits(group)
                && (!isRescaled(group) || canBeRescaled(group));
    }

    /** Returns whether points are added up here, and nothing else is done with them. */
    private static boolean isPlain(Criterion criterion) {
        boolean isPlainGroup = !(criterion instanceof CriterionGroup group)
                || group.aggregation() instanceof Sum
                        && group.conversion().isEmpty()
                        && group.quorum().isEmpty();
        return isPlainGroup && criterion.imputation().isEmpty();
    }

    /** Returns whether what is left out below a group changes how much the rest counts. */
    boolean isRescaled(CriterionGroup group) {
        return (scheme.rescaling() == Rescaling.PARENT || group.code().equals(CriterionCode.TOTAL))
                && group.leaves().anyMatch(leaf -> mayBeLeftOut.contains(leaf.code()));
    }

    /** What is scaled up below the total is rounded in ways that no spreadsheet can follow. */
    private boolean canBeRescaled(CriterionGroup group) {
        return scheme.rescaling() == Rescaling.TOTAL
                && scheme.roundingPolicy().of(group).mode() == RoundingMode.HALF_UP
                && group.hasMaximum()
                && group.leaves().noneMatch(LeafCriterion::isOutsideMaximum);
    }
}
