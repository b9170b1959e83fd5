package org.parindex.scoring.io.tables.mapping;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;

/** Decides what a heading does not say by itself from those beside it: in which group all of them are. */
final class ColumnsTogether {

    private final CriterionNames names;

    /** The lowest group that has all columns below it, and those that it is in, but for the root. */
    private final List<CriterionGroup> common;

    ColumnsTogether(CriterionNames names, List<ColumnMatch> columns) {
        this.names = names;
        this.common = columns.stream()
                .flatMap(match -> match.criterion().stream())
                .map(code -> names.ancestors(code).toList())
                .reduce(ColumnsTogether::common)
                .orElse(List.of())
                .stream()
                .filter(group -> !group.code().equals(CriterionCode.TOTAL))
                .toList();
    }

    /** Both lists go up to the root. */
    private static List<CriterionGroup> common(List<CriterionGroup> groups, List<CriterionGroup> others) {
        Set<CriterionCode> shared = others.stream().map(CriterionGroup::code).collect(toImmutableSet());
        return groups.stream()
                .dropWhile(group -> !shared.contains(group.code()))
                .toList();
    }

    /** Returns what a heading was taken for once it is known what the others are. */
    ColumnMatch decide(ColumnMatch match) {
        if (match.meaning().is(ColumnRole.TOTAL) && match.why() == MatchReason.WORD) {
            return total(match.maximum())
                    .map(group -> new OfCriterion(
                            group.code(), Optional.empty(), match.meaning().stage()))
                    .map(points -> match.as(points, MatchReason.PARENT))
                    .orElse(match);
        }
        Optional<Set<CriterionCode>> lowest = common.stream().findFirst().map(group -> Set.of(group.code()));
        return lowest.map(group -> match.narrowed(criterion -> names.isBelow(criterion.code(), group)))
                .orElse(match);
    }

    /** A total is that of the lowest group, unless its maximum says otherwise. */
    private Optional<CriterionGroup> total(Optional<Points> maximum) {
        Stream<CriterionGroup> withMaximum =
                common.stream().filter(group -> maximum.isPresent() && maximum.equals(group.limit()));
        return Stream.concat(withMaximum, common.stream()).findFirst();
    }
}
