package org.parindex.scoring.core.score;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.scheme.CriterionGroup;

/** A group and the results of its children, in declared order. */
record GroupParts(CriterionGroup group, List<CriterionScore> children) {

    /** Returns the quorum that the group misses; empty if enough is there. */
    Optional<Quorum> missed() {
        return group.quorum().filter(quorum -> !new Presence(children).reaches(quorum));
    }

    String found(Quorum quorum) {
        return new Presence(children).found(quorum);
    }

    boolean areLeftOut() {
        return children.stream().noneMatch(child -> child.points().isPresent());
    }

    CriterionState stateOfAll() {
        boolean isMissing = children.stream().anyMatch(child -> child.state() == CriterionState.MISSING);
        return isMissing ? CriterionState.MISSING : CriterionState.NOT_APPLICABLE;
    }

    Aggregates aggregates() {
        return new Aggregates(group.aggregation(), children);
    }
}
