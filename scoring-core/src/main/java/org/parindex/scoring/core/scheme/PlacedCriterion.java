package org.parindex.scoring.core.scheme;

import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Spelling;

/** A criterion and the one that it stands below, with what can change of it as a text. */
record PlacedCriterion(Criterion criterion, Optional<Criterion> parent) {

    Optional<LocalizedText> code() {
        return text(criterion.code());
    }

    Optional<LocalizedText> name() {
        return Optional.of(criterion.name());
    }

    Optional<LocalizedText> maxPoints() {
        return criterion.hasMaximum() ? text(criterion.maxPoints()) : Optional.empty();
    }

    Optional<CriterionCode> parentCode() {
        return parent.map(Criterion::code);
    }

    Optional<LocalizedText> parentText() {
        return parentCode().flatMap(PlacedCriterion::text);
    }

    Optional<LocalizedText> source() {
        return criterion instanceof LeafCriterion leaf ? leaf.source().map(LocalizedText::of) : Optional.empty();
    }

    Optional<LocalizedText> rule() {
        return criterion instanceof CriterionGroup group
                ? group.conversion()
                        .flatMap(conversion -> text(conversion.rule().spelling()))
                : text(((LeafCriterion) criterion).rule().spelling());
    }

    Optional<LocalizedText> aggregation() {
        return criterion instanceof CriterionGroup group
                ? text(group.aggregation().spelling())
                : Optional.empty();
    }

    Optional<LocalizedText> weight() {
        return criterion.weight().flatMap(weight -> text(weight.spelling()));
    }

    Optional<LocalizedText> reference() {
        return criterion.reference();
    }

    Optional<LocalizedText> imputation() {
        return criterion.imputation().flatMap(PlacedCriterion::text);
    }

    Optional<LocalizedText> missing() {
        return policy(criterion.missing());
    }

    Optional<LocalizedText> notApplicable() {
        return policy(criterion.notApplicable());
    }

    private static Optional<LocalizedText> policy(Optional<AbsencePolicy> policy) {
        return policy.map(Spelling::of).map(LocalizedText::of);
    }

    Optional<LocalizedText> quorum() {
        return criterion instanceof CriterionGroup group
                ? group.quorum().flatMap(PlacedCriterion::text)
                : Optional.empty();
    }

    static Optional<LocalizedText> text(Object value) {
        return Optional.of(LocalizedText.of(value.toString()));
    }
}
