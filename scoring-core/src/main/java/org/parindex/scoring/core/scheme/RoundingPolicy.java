package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Rounding;
import org.parindex.scoring.core.value.Spelling;

/**
 * How each criterion of a scheme is rounded, and whether what goes into its parent is. A leaf on a level that has a rounding of
 * its own goes by that, not by what holds for leaves. Immutable.
 */
public final class RoundingPolicy {

    private final Scheme scheme;
    private final ImmutableMap<CriterionCode, LevelRounding> exceptions;

    private RoundingPolicy(Scheme scheme, Map<CriterionCode, LevelRounding> exceptions) {
        this.scheme = scheme;
        this.exceptions = ImmutableMap.copyOf(exceptions);
    }

    static RoundingPolicy of(Scheme scheme) {
        return new RoundingPolicy(scheme, exceptions(scheme.levelRoundings(), scheme.criteria()));
    }

    /**
     * Returns which of some roundings hold for no criterion of a tree.
     *
     * @param criteria those of the first level
     * @throws IllegalArgumentException if a level is there twice
     */
    public static List<LevelRounding> unused(List<LevelRounding> roundings, List<Criterion> criteria) {
        Set<LevelRounding> used = Set.copyOf(exceptions(roundings, criteria).values());
        return roundings.stream().filter(rounding -> !used.contains(rounding)).toList();
    }

    private static Map<CriterionCode, LevelRounding> exceptions(
            List<LevelRounding> roundings, List<Criterion> criteria) {
        Map<CriterionCode, LevelRounding> exceptions = new HashMap<>();
        if (roundings.isEmpty()) {
            return exceptions;
        }
        Levels levels = Levels.of(roundings);
        levels.of(0).ifPresent(found -> exceptions.put(CriterionCode.TOTAL, found));
        criteria.forEach(criterion -> levels.collect(criterion, 1, exceptions));
        return exceptions;
    }

    /** Roundings by their levels; that of leaves is under the empty one. */
    private record Levels(Map<Optional<Integer>, LevelRounding> roundings) {

        static Levels of(List<LevelRounding> roundings) {
            Map<Optional<Integer>, LevelRounding> byLevel = new HashMap<>();
            for (LevelRounding rounding : roundings) {
                boolean isFirst = byLevel.put(rounding.level(), rounding) == null;
                checkArgument(isFirst, "level %s is there twice", rounding.levelText());
            }
            return new Levels(byLevel);
        }

        Optional<LevelRounding> of(int level) {
            return Optional.ofNullable(roundings.get(Optional.of(level)));
        }

        private Optional<LevelRounding> ofLeaves() {
            return Optional.ofNullable(roundings.get(Optional.<Integer>empty()));
        }

        void collect(Criterion criterion, int level, Map<CriterionCode, LevelRounding> exceptions) {
            of(level)
                    .or(() -> criterion instanceof LeafCriterion ? ofLeaves() : Optional.empty())
                    .ifPresent(found -> exceptions.put(criterion.code(), found));
            if (criterion instanceof CriterionGroup group) {
                group.children().forEach(child -> collect(child, level + 1, exceptions));
            }
        }
    }

    /** Returns how the points of a criterion of the scheme are rounded when they are published. */
    public Rounding of(Criterion criterion) {
        return exception(criterion).map(LevelRounding::rounding).orElse(scheme.rounding());
    }

    /** Returns how the total is rounded, and so the points by source and the means of totals. */
    public Rounding ofTotal() {
        return of(scheme.root());
    }

    /** Returns whether the rounded points of a criterion of the scheme go into its parent, not the exact ones. */
    public boolean carriesRounded(Criterion criterion) {
        return exception(criterion)
                .flatMap(LevelRounding::carried)
                .map(carried -> carried == LevelRounding.Carried.ROUNDED)
                .orElseGet(() -> isRoundedAt(criterion));
    }

    private Optional<LevelRounding> exception(Criterion criterion) {
        return Optional.ofNullable(exceptions.get(criterion.code()));
    }

    private boolean isRoundedAt(Criterion criterion) {
        return scheme.roundingPlace() == RoundingPlace.EVERY_NODE
                || scheme.roundingPlace() == RoundingPlace.LEAF && criterion instanceof LeafCriterion;
    }

    /** Returns whether any level is rounded otherwise than the rest. */
    public boolean hasLevels() {
        return !exceptions.isEmpty();
    }

    /** Returns whether sums of the published points of leaves are published as they are: no digits of theirs are lost above. */
    public boolean keepsSums() {
        return scheme.leaves().stream().allMatch(this::carriesRounded) && keepsDigits(scheme.root());
    }

    /** Returns whether a group and all groups below it publish as many digits as the leaves below. */
    public boolean keepsDigits(CriterionGroup group) {
        return group.nodes()
                .filter(CriterionGroup.class::isInstance)
                .allMatch(node -> node.leaves().allMatch(leaf -> of(leaf).scale() <= of(node).scale()));
    }

    /** Returns the policy in the words of scheme files: {@code scale 2, half-up, at leaf; level 0: scale 1, half-up}. */
    @Override
    public String toString() {
        String standard = scheme.rounding() + ", at " + Spelling.of(scheme.roundingPlace());
        return scheme.levelRoundings().stream()
                .map(level -> "; " + level)
                .collect(Collectors.joining("", standard, ""));
    }
}
