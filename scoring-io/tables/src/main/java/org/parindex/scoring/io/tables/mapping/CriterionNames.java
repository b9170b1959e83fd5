package org.parindex.scoring.io.tables.mapping;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.CriterionCode;

/** The criteria of a scheme by what can be printed for them: code, name in any language, name with abbreviations. */
final class CriterionNames {

    private final Scheme scheme;
    private final SetMultimap<String, Criterion> byKey = LinkedHashMultimap.create();
    private final SetMultimap<String, Criterion> byInitials = LinkedHashMultimap.create();
    private final Map<CriterionCode, CriterionGroup> parents = new LinkedHashMap<>();

    CriterionNames(Scheme scheme) {
        this.scheme = scheme;
        scheme.root().nodes().forEach(this::add);
    }

    private void add(Criterion criterion) {
        for (Name name : names(criterion)) {
            byKey.put(name.key(), criterion);
            byInitials.put(name.initials(), criterion);
        }
        if (criterion instanceof CriterionGroup group) {
            group.children().forEach(child -> parents.put(child.code(), group));
        }
    }

    private static List<Name> names(Criterion criterion) {
        return criterion.name().texts().values().stream().map(Name::of).toList();
    }

    /** Returns the names of all criteria, in all languages. */
    List<String> all() {
        return scheme.root()
                .nodes()
                .flatMap(criterion -> criterion.name().texts().values().stream())
                .distinct()
                .toList();
    }

    Scheme scheme() {
        return scheme;
    }

    /** Returns the group that a criterion is in; empty for the root. */
    Optional<CriterionGroup> parent(CriterionCode code) {
        return Optional.ofNullable(parents.get(code));
    }

    /** Returns a group and those it is in, from the lowest to the root. */
    List<CriterionGroup> withAncestors(CriterionCode group) {
        return Stream.iterate(
                        scheme.criterion(group).or(() -> Optional.of(scheme.root())),
                        Optional::isPresent,
                        lower -> parent(lower.get().code()).map(Criterion.class::cast))
                .map(criterion -> (CriterionGroup) criterion.get())
                .toList();
    }

    /** Returns whether a criterion is below another, at any depth. */
    boolean isBelow(CriterionCode code, CriterionCode ancestor) {
        return parent(code)
                .filter(parent -> parent.code().equals(ancestor) || isBelow(parent.code(), ancestor))
                .isPresent();
    }

    /**
     * Returns the criteria that a label may mean. A code decides, unless the name beside it is that of others; then the maximum
     * decides between criteria of the same name, as far as it can.
     */
    Candidates find(Label label) {
        Candidates named = named(label);
        return label.criterionCode()
                .flatMap(scheme::criterion)
                .filter(coded -> isMeant(label, coded, named))
                .map(coded -> named.criteria().isEmpty() || named.criteria().contains(coded)
                        ? new Candidates(Set.of(coded), MatchReason.CODE)
                        : named.and(coded))
                .orElseGet(() -> named.preferring(label.maximum()));
    }

    /** A whole number in front of a name may just number the line. */
    private static boolean isMeant(Label label, Criterion coded, Candidates named) {
        return label.name().words().isEmpty()
                || named.criteria().contains(coded)
                || coded.code().text().indexOf('.') > 0;
    }

    private Candidates named(Label label) {
        Set<Criterion> same = byKey.get(label.name().key());
        if (!same.isEmpty()) {
            return new Candidates(same, MatchReason.NAME);
        }
        List<Criterion> abbreviated = byInitials.get(label.name().initials()).stream()
                .filter(criterion -> names(criterion).stream().anyMatch(label.name()::abbreviates))
                .toList();
        return new Candidates(Set.copyOf(abbreviated), MatchReason.ABBREVIATION);
    }
}
