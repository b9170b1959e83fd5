package org.parindex.scoring.core.score;

import java.util.List;
import java.util.stream.Stream;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.scheme.LeafCriterion;

/** How much of a group is there: what a unit brought, of what applies to it. */
record Presence(List<CriterionScore> children) {

    /** Where nothing applies to the unit, nothing is asked for. */
    boolean reaches(Quorum quorum) {
        long counted = counted(quorum).count();
        return counted == 0 || quorum.isReached(present(quorum), counted);
    }

    private long present(Quorum quorum) {
        return counted(quorum)
                .filter(node -> node.state() == CriterionState.SCORED)
                .filter(node -> leaves(node).anyMatch(leaf -> leaf.state() == CriterionState.SCORED))
                .count();
    }

    private Stream<CriterionScore> counted(Quorum quorum) {
        return nodes(quorum)
                .filter(node -> !node.criterion().isOutsideMaximum())
                .filter(node -> node.state() != CriterionState.NOT_APPLICABLE)
                .filter(node -> leaves(node).anyMatch(leaf -> leaf.state() != CriterionState.NOT_APPLICABLE));
    }

    private Stream<CriterionScore> nodes(Quorum quorum) {
        return quorum.of() == Quorum.Basis.CHILDREN
                ? children.stream()
                : children.stream().flatMap(Presence::leaves);
    }

    private static Stream<CriterionScore> leaves(CriterionScore child) {
        return child.nodes().filter(node -> node.criterion() instanceof LeafCriterion leaf && !leaf.isOutsideMaximum());
    }

    /** Returns what is there, of what there could be: {@code 2/3}. */
    String found(Quorum quorum) {
        return present(quorum) + "/" + counted(quorum).count();
    }
}
