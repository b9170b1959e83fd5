package org.parindex.scoring.core.scheme;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.parindex.scoring.core.scheme.SchemeChange.Kind;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Spelling;

/**
 * What changed from one scheme to another, criterion by criterion. A criterion is the same as its only predecessor, if it
 * declares one, or else as the one with the same code; the order of criteria below the same parent is no change. Immutable.
 */
public final class SchemeDiff {

    private final ImmutableList<SchemeChange> changes;

    private SchemeDiff(List<SchemeChange> changes) {
        this.changes = ImmutableList.copyOf(changes);
    }

    /** Compares an earlier scheme with a later one. */
    public static SchemeDiff between(Scheme before, Scheme after) {
        Map<CriterionCode, PlacedCriterion> earlier = places(before);
        Map<CriterionCode, PlacedCriterion> later = places(after);
        Lineage lineage = Lineage.of(earlier.keySet(), after.root().nodes().toList());
        Comparer comparer = new Comparer(earlier, lineage);
        comparer.policies(before, after);
        later.values().forEach(comparer::criterion);
        earlier.forEach((code, place) -> {
            if (!later.containsKey(code) && !lineage.hasHeir(code)) {
                comparer.removed(place);
            }
        });
        return new SchemeDiff(comparer.changes.build());
    }

    private static Map<CriterionCode, PlacedCriterion> places(Scheme scheme) {
        Map<CriterionCode, PlacedCriterion> places = new LinkedHashMap<>();
        collect(scheme.root(), Optional.empty(), places);
        return places;
    }

    private static void collect(
            Criterion criterion, Optional<Criterion> parent, Map<CriterionCode, PlacedCriterion> places) {
        places.put(criterion.code(), new PlacedCriterion(criterion, parent));
        if (criterion instanceof CriterionGroup group) {
            group.children().forEach(child -> collect(child, Optional.of(group), places));
        }
    }

    /**
     * Returns the changes of the scheme as a whole, then those of its criteria in the order of the later scheme, then the
     * criteria that were removed, in the order of the earlier one; empty if nothing changed but the order, the id, predecessors or examples.
     */
    public List<SchemeChange> changes() {
        return changes;
    }

    @Override
    public String toString() {
        return changes.toString();
    }

    private static final class Comparer {

        private final Map<CriterionCode, PlacedCriterion> earlier;
        private final Lineage lineage;
        private final ImmutableList.Builder<SchemeChange> changes = ImmutableList.builder();

        Comparer(Map<CriterionCode, PlacedCriterion> earlier, Lineage lineage) {
            this.earlier = earlier;
            this.lineage = lineage;
        }

        void policies(Scheme before, Scheme after) {
            add(Kind.SOURCES, after.root(), sources(before), sources(after));
            policy(
                    Kind.ROUNDING,
                    before,
                    after,
                    scheme -> scheme.roundingPolicy().toString());
            policy(Kind.RANKING, before, after, scheme -> scheme.ranking().toString());
            add(
                    Kind.GRADES,
                    after.root(),
                    before.grades().map(GradeScale::description),
                    after.grades().map(GradeScale::description));
            policy(Kind.MISSING, before, after, scheme -> Spelling.of(scheme.missing()));
            policy(Kind.NOT_APPLICABLE, before, after, scheme -> Spelling.of(scheme.notApplicable()));
            add(
                    Kind.IMPUTATION,
                    after.root(),
                    before.imputation().flatMap(PlacedCriterion::text),
                    after.imputation().flatMap(PlacedCriterion::text));
            policy(Kind.RESCALING, before, after, scheme -> Spelling.of(scheme.rescaling()));
        }

        private void policy(Kind kind, Scheme before, Scheme after, Function<Scheme, String> policy) {
            add(
                    kind,
                    after.root(),
                    PlacedCriterion.text(policy.apply(before)),
                    PlacedCriterion.text(policy.apply(after)));
        }

        /** The names in the first language tell sources apart that kept their ids. */
        private static Optional<LocalizedText> sources(Scheme scheme) {
            return scheme.sources().isEmpty()
                    ? Optional.empty()
                    : PlacedCriterion.text(scheme.sources().stream()
                            .map(source -> source.id() + ": " + source.name())
                            .collect(joining(", ")));
        }

        void criterion(PlacedCriterion after) {
            List<CriterionCode> from = lineage.predecessors(after.criterion());
            if (from.isEmpty()) {
                tell(Kind.ADDED, after.criterion(), Optional.empty(), after.maxPoints());
            } else if (from.size() > 1) {
                derived(Kind.MERGED, from, after);
            } else if (lineage.isSplit(from.get(0))) {
                derived(Kind.SPLIT, from, after);
            } else {
                compare(requireNonNull(earlier.get(from.get(0)), "predecessor"), after);
            }
        }

        private void derived(Kind kind, List<CriterionCode> from, PlacedCriterion after) {
            String codes = from.stream().map(CriterionCode::text).collect(joining(", "));
            tell(
                    kind,
                    after.criterion(),
                    PlacedCriterion.text(codes),
                    PlacedCriterion.text(after.criterion().code()));
        }

        private void compare(PlacedCriterion before, PlacedCriterion after) {
            compare(Kind.RECODED, before, after, PlacedCriterion::code);
            if (!before.parentCode().flatMap(lineage::heir).equals(after.parentCode())) {
                add(Kind.MOVED, after.criterion(), before.parentText(), after.parentText());
            }
            compare(Kind.RENAMED, before, after, PlacedCriterion::name);
            compare(Kind.REWEIGHTED, before, after, PlacedCriterion::maxPoints);
            compare(Kind.WEIGHT, before, after, PlacedCriterion::weight);
            compare(Kind.SOURCE, before, after, PlacedCriterion::source);
            compare(Kind.REFERENCE, before, after, PlacedCriterion::reference);
            compare(Kind.RULE, before, after, PlacedCriterion::rule);
            compare(Kind.AGGREGATION, before, after, PlacedCriterion::aggregation);
            compare(Kind.QUORUM, before, after, PlacedCriterion::quorum);
            compare(Kind.IMPUTATION, before, after, PlacedCriterion::imputation);
            compare(Kind.MISSING, before, after, PlacedCriterion::missing);
            compare(Kind.NOT_APPLICABLE, before, after, PlacedCriterion::notApplicable);
        }

        void removed(PlacedCriterion before) {
            tell(Kind.REMOVED, before.criterion(), before.maxPoints(), Optional.empty());
        }

        private void compare(
                Kind kind,
                PlacedCriterion before,
                PlacedCriterion after,
                Function<PlacedCriterion, Optional<LocalizedText>> aspect) {
            add(kind, after.criterion(), aspect.apply(before), aspect.apply(after));
        }

        private void add(
                Kind kind, Criterion criterion, Optional<LocalizedText> before, Optional<LocalizedText> after) {
            if (!Objects.equals(before, after)) {
                tell(kind, criterion, before, after);
            }
        }

        private void tell(
                Kind kind, Criterion criterion, Optional<LocalizedText> before, Optional<LocalizedText> after) {
            changes.add(new SchemeChange(kind, criterion.code(), criterion.name(), before, after));
        }
    }
}
