package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.value.CriterionCode;

/**
 * What counts at a criterion in place of a value that is not there: what the nearest of the criterion, the groups above it and
 * the scheme says.
 *
 * @param missing if the value is missing and nothing stands in for it
 * @param notApplicable if the criterion does not apply to the unit
 * @param imputation what stands in for a missing value; empty if nothing does
 */
public record WhenAbsent(AbsencePolicy missing, AbsencePolicy notApplicable, Optional<Imputation> imputation) {

    public WhenAbsent {
        requireNonNull(missing, "missing");
        requireNonNull(notApplicable, "notApplicable");
        requireNonNull(imputation, "imputation");
    }

    /** Returns what counts at each criterion of a scheme. */
    static ImmutableMap<CriterionCode, WhenAbsent> byCode(Scheme scheme) {
        ImmutableMap.Builder<CriterionCode, WhenAbsent> byCode = ImmutableMap.builder();
        new WhenAbsent(scheme.missing(), scheme.notApplicable(), scheme.imputation()).collect(scheme.root(), byCode);
        return byCode.buildKeepingLast();
    }

    /** @throws IllegalArgumentException if no such points can be awarded at the leaf as stand in for missing ones */
    void check(LeafCriterion leaf) {
        imputation.ifPresent(found ->
                checkArgument(leaf.unfit(found).isEmpty(), "imputation at %s is out of range: %s", leaf.code(), found));
    }

    private void collect(Criterion criterion, ImmutableMap.Builder<CriterionCode, WhenAbsent> byCode) {
        WhenAbsent here = new WhenAbsent(
                criterion.missing().orElse(missing),
                criterion.notApplicable().orElse(notApplicable),
                criterion.imputation().or(() -> imputation));
        byCode.put(criterion.code(), here);
        if (criterion instanceof CriterionGroup group) {
            group.children().forEach(child -> here.collect(child, byCode));
        }
    }
}
