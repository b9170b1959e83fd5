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
import org.parindex.scoring.core.aggregation.AbsencePolicy;
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
        Map<CriterionCode, Place> earlier = places(before);
        Map<CriterionCode, Place> later = places(after);
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

    private static Map<CriterionCode, Place> places(Scheme scheme) {
        Map<CriterionCode, Place> places = new LinkedHashMap<>();
        collect(scheme.root(), Optional.empty(), places);
        return places;
    }

    private static void collect(Criterion criterion, Optional<Criterion> parent, Map<CriterionCode, Place> places) {
        places.put(criterion.code(), new Place(criterion, parent));
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

    /** A criterion and the one that it stands below. */
    private record Place(Criterion criterion, Optional<Criterion> parent) {

        Optional<LocalizedText> maxPoints() {
            return criterion.hasMaximum() ? text(criterion.maxPoints()) : Optional.empty();
        }

        Optional<CriterionCode> parentCode() {
            return parent.map(Criterion::code);
        }

        Optional<LocalizedText> parentText() {
            return parentCode().flatMap(Place::text);
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

        Optional<LocalizedText> quorum() {
            return criterion instanceof CriterionGroup group ? group.quorum().flatMap(Place::text) : Optional.empty();
        }

        static Optional<LocalizedText> text(Object value) {
            return Optional.of(LocalizedText.of(value.toString()));
        }
    }

    private static final class Comparer {

        private final Map<CriterionCode, Place> earlier;
        private final Lineage lineage;
        private final ImmutableList.Builder<SchemeChange> changes = ImmutableList.builder();

        Comparer(Map<CriterionCode, Place> earlier, Lineage lineage) {
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
                    before.imputation().flatMap(Place::text),
                    after.imputation().flatMap(Place::text));
            policy(Kind.RESCALING, before, after, scheme -> Spelling.of(scheme.rescaling()));
        }

        private void policy(Kind kind, Scheme before, Scheme after, Function<Scheme, String> policy) {
            add(kind, after.root(), Place.text(policy.apply(before)), Place.text(policy.apply(after)));
        }

        /** The names in the first language tell sources apart that kept their ids. */
        private static Optional<LocalizedText> sources(Scheme scheme) {
            return scheme.sources().isEmpty()
                    ? Optional.empty()
                    : Place.text(scheme.sources().stream()
                            .map(source -> source.id() + ": " + source.name())
                            .collect(joining(", ")));
        }

        void criterion(Place after) {
            List<CriterionCode> from = lineage.predecessors(after.criterion());
            if (from.isEmpty()) {
                add(Kind.ADDED, after.criterion(), Optional.empty(), after.maxPoints());
            } else if (from.size() > 1) {
                derived(Kind.MERGED, from, after);
            } else if (lineage.isSplit(from.get(0))) {
                derived(Kind.SPLIT, from, after);
            } else {
                compare(requireNonNull(earlier.get(from.get(0)), "predecessor"), after);
            }
        }

        private void derived(Kind kind, List<CriterionCode> from, Place after) {
            String codes = from.stream().map(CriterionCode::text).collect(joining(", "));
            tell(
                    kind,
                    after.criterion(),
                    Place.text(codes),
                    Place.text(after.criterion().code()));
        }

        private void compare(Place before, Place after) {
            compare(
                    Kind.RECODED,
                    before,
                    after,
                    place -> Place.text(place.criterion().code()));
            if (!before.parentCode().flatMap(lineage::heir).equals(after.parentCode())) {
                add(Kind.MOVED, after.criterion(), before.parentText(), after.parentText());
            }
            compare(
                    Kind.RENAMED,
                    before,
                    after,
                    place -> Optional.of(place.criterion().name()));
            compare(Kind.REWEIGHTED, before, after, Place::maxPoints);
            compare(Kind.WEIGHT, before, after, Place::weight);
            compare(Kind.SOURCE, before, after, Place::source);
            compare(Kind.REFERENCE, before, after, place -> place.criterion().reference());
            compare(Kind.RULE, before, after, Place::rule);
            compare(Kind.AGGREGATION, before, after, Place::aggregation);
            compare(Kind.QUORUM, before, after, Place::quorum);
            compare(
                    Kind.IMPUTATION,
                    before,
                    after,
                    place -> place.criterion().imputation().flatMap(Place::text));
            compare(
                    Kind.MISSING,
                    before,
                    after,
                    place -> policy(place.criterion().missing()));
            compare(
                    Kind.NOT_APPLICABLE,
                    before,
                    after,
                    place -> policy(place.criterion().notApplicable()));
        }

        private static Optional<LocalizedText> policy(Optional<AbsencePolicy> policy) {
            return policy.map(Spelling::of).map(LocalizedText::of);
        }

        void removed(Place before) {
            add(Kind.REMOVED, before.criterion(), before.maxPoints(), Optional.empty());
        }

        private void compare(Kind kind, Place before, Place after, Function<Place, Optional<LocalizedText>> aspect) {
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
