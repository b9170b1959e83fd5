package org.parindex.scoring.core.score;

import java.util.List;
import java.util.function.UnaryOperator;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;

/** Makes a tree with other leaves and groups of the same shape. */
record Rebuilding(UnaryOperator<LeafCriterion> leaf, UnaryOperator<CriterionGroup> group) {

    static List<Criterion> of(
            List<Criterion> criteria, UnaryOperator<LeafCriterion> leaf, UnaryOperator<CriterionGroup> group) {
        return new Rebuilding(leaf, group).all(criteria);
    }

    private List<Criterion> all(List<Criterion> criteria) {
        return criteria.stream().map(this::one).toList();
    }

    /** Of groups, what is below is made first. */
    private Criterion one(Criterion criterion) {
        return criterion instanceof CriterionGroup found
                ? group.apply(CriterionGroup.builder()
                        .from(found)
                        .children(all(found.children()))
                        .build())
                : leaf.apply((LeafCriterion) criterion);
    }
}
