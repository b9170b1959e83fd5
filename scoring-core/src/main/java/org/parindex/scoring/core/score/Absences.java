package org.parindex.scoring.core.score;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Ratio;

/** What each leaf counts without a value: what the nearest of the leaf, the groups above it and the scheme says. */
final class Absences {

    private final ImmutableMap<CriterionCode, Policies> byLeaf;

    private Absences(ImmutableMap<CriterionCode, Policies> byLeaf) {
        this.byLeaf = byLeaf;
    }

    private record Policies(AbsencePolicy missing, AbsencePolicy notApplicable, Optional<Imputation> imputation) {

        Policies at(Criterion criterion) {
            return new Policies(
                    criterion.missing().orElse(missing),
                    criterion.notApplicable().orElse(notApplicable),
                    criterion.imputation().or(() -> imputation));
        }
    }

    static Absences of(Scheme scheme) {
        ImmutableMap.Builder<CriterionCode, Policies> byLeaf = ImmutableMap.builder();
        collect(scheme.root(), new Policies(scheme.missing(), scheme.notApplicable(), scheme.imputation()), byLeaf);
        return new Absences(byLeaf.buildOrThrow());
    }

    private static void collect(
            Criterion criterion, Policies above, ImmutableMap.Builder<CriterionCode, Policies> byLeaf) {
        Policies here = above.at(criterion);
        if (criterion instanceof CriterionGroup group) {
            group.children().forEach(child -> collect(child, here, byLeaf));
        } else {
            byLeaf.put(criterion.code(), here);
        }
    }

    AbsencePolicy missing(LeafCriterion leaf) {
        return policies(leaf).missing();
    }

    AbsencePolicy notApplicable(LeafCriterion leaf) {
        return policies(leaf).notApplicable();
    }

    Optional<Imputation> imputation(LeafCriterion leaf) {
        return policies(leaf).imputation();
    }

    /** Returns what stands in for a value that the unit has not brought; its absence policy holds if nothing does. */
    Optional<Ratio> imputed(LeafCriterion leaf, Unit unit) {
        return imputation(leaf).flatMap(imputation -> imputation.value(unit.group()));
    }

    private Policies policies(LeafCriterion leaf) {
        return requireNonNull(byLeaf.get(leaf.code()), "leaf");
    }
}
