package org.parindex.scoring.core.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.value.CriterionCode;

/**
 * Which criteria of an earlier scheme those of a later one come from: their declared predecessors, or else the criterion
 * with the same code, unless another one declares to come from that.
 */
final class Lineage {

    private final Set<CriterionCode> earlier;
    private final ImmutableSetMultimap<CriterionCode, CriterionCode> heirs;

    private Lineage(Set<CriterionCode> earlier, ImmutableSetMultimap<CriterionCode, CriterionCode> heirs) {
        this.earlier = earlier;
        this.heirs = heirs;
    }

    static Lineage of(Set<CriterionCode> earlier, List<Criterion> later) {
        ImmutableSetMultimap.Builder<CriterionCode, CriterionCode> heirs = ImmutableSetMultimap.builder();
        later.forEach(criterion -> criterion.predecessors().stream()
                .filter(earlier::contains)
                .forEach(predecessor -> heirs.put(predecessor, criterion.code())));
        return new Lineage(earlier, heirs.build());
    }

    /** Returns the codes of the criteria that a later one comes from; empty if it is new. */
    List<CriterionCode> predecessors(Criterion later) {
        List<CriterionCode> declared = later.predecessors().stream()
                .filter(earlier::contains)
                .distinct()
                .toList();
        boolean continues = declared.isEmpty() && earlier.contains(later.code()) && !heirs.containsKey(later.code());
        return continues ? ImmutableList.of(later.code()) : declared;
    }

    /** Returns whether several later criteria come from an earlier one. */
    boolean isSplit(CriterionCode predecessor) {
        return heirs.get(predecessor).size() > 1;
    }

    /** Returns the code under which an earlier criterion goes on as a whole. */
    Optional<CriterionCode> heir(CriterionCode predecessor) {
        return heirs.get(predecessor).size() == 1
                ? Optional.of(heirs.get(predecessor).iterator().next())
                : Optional.of(predecessor).filter(code -> heirs.get(code).isEmpty());
    }

    /** Returns whether a later criterion declares to come from an earlier one. */
    boolean hasHeir(CriterionCode predecessor) {
        return heirs.containsKey(predecessor);
    }
}
