package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;

/** Decides what a heading does not say by itself from those beside it. */
final class ColumnsTogether {

    /** The lowest group that has all columns below it, and those that it is in. */
    private final List<CriterionGroup> common;

    private final Set<CriterionCode> siblings;

    ColumnsTogether(CriterionNames names, List<ColumnMatch> columns) {
        Map<CriterionCode, Long> parents = columns.stream()
                .flatMap(match -> match.criterion().stream())
                .flatMap(code -> names.parent(code).stream())
                .collect(groupingBy(CriterionGroup::code, LinkedHashMap::new, counting()));
        this.common = common(names, parents.keySet());
        this.siblings = parents.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> names.scheme().criterion(most.getKey()))
                .map(group -> codes((CriterionGroup) group))
                .orElse(Set.of());
    }

    private static Set<CriterionCode> codes(CriterionGroup group) {
        return group.children().stream().map(child -> child.code()).collect(ImmutableSet.toImmutableSet());
    }

    private static List<CriterionGroup> common(CriterionNames names, Set<CriterionCode> parents) {
        return parents.stream()
                .map(parent -> withAncestors(names, parent).toList())
                .reduce((groups, others) -> groups.subList(firstOf(groups, others), groups.size()))
                .orElse(List.of());
    }

    /** Both lists end at the root. */
    private static int firstOf(List<CriterionGroup> groups, List<CriterionGroup> others) {
        Set<CriterionCode> shared = others.stream().map(CriterionGroup::code).collect(ImmutableSet.toImmutableSet());
        int first = 0;
        while (!shared.contains(groups.get(first).code())) {
            first++;
        }
        return first;
    }

    private static Stream<CriterionGroup> withAncestors(CriterionNames names, CriterionCode group) {
        return Stream.concat(
                names.scheme().criterion(group).map(CriterionGroup.class::cast).stream(), names.ancestors(group));
    }

    /** Returns what a heading was taken for once it is known what the others are. */
    ColumnMatch decide(ColumnMatch match) {
        if (match.meaning().is(ColumnRole.TOTAL) && match.why() == MatchReason.WORD) {
            return total(match.maximum())
                    .map(group -> match.as(ColumnMeaning.of(group), MatchReason.PARENT))
                    .orElse(match);
        }
        return match.among(siblings);
    }

    /** A total is that of the lowest group which has all columns below it, unless its maximum says otherwise. */
    private Optional<CriterionCode> total(Optional<Points> maximum) {
        return common.stream()
                .filter(group -> maximum.equals(Optional.of(group.maxPoints())))
                .findFirst()
                .or(() -> common.stream().findFirst())
                .map(CriterionGroup::code)
                .filter(code -> !code.equals(CriterionCode.TOTAL));
    }
}
