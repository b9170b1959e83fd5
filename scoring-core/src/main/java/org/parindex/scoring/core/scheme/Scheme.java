package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.rule.SampleRule;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Rounding;

/**
 * A framework in one edition: the criterion tree with its rules, the sources of points, and the policies of rounding and
 * ranking. Immutable and free to share between threads.
 */
@Value.Immutable
public abstract class Scheme {

    Scheme() {}

    public abstract SchemeId id();

    public abstract LocalizedText title();

    /** Returns the sources in declared order; if there are any, each leaf has one. */
    public abstract List<ScoreSource> sources();

    /** Returns the criteria of the first level, in declared order; at least one. */
    public abstract List<Criterion> criteria();

    /** Returns how the first level becomes the total; {@link Sum} unless set. */
    @Value.Default
    public AggregationRule aggregation() {
        return new Sum();
    }

    /** Returns how much must be there for a unit to have a total; empty if anything is enough. */
    public abstract Optional<Quorum> quorum();

    /** Returns what becomes of the aggregated total; empty if it is the total. */
    public abstract Optional<Conversion> conversion();

    /** Returns how points are rounded, where {@link #levelRoundings} says nothing else; to two digits, half up, unless set. */
    @Value.Default
    public Rounding rounding() {
        return Rounding.halfUp(2);
    }

    /** Returns where points are rounded; at each leaf unless set. */
    @Value.Default
    public RoundingPlace roundingPlace() {
        return RoundingPlace.LEAF;
    }

    /** Returns the levels that are rounded otherwise, each once; none unless set. */
    public abstract List<LevelRounding> levelRoundings();

    /** Returns how each criterion is rounded. */
    @Value.Derived
    @Value.Auxiliary
    public RoundingPolicy roundingPolicy() {
        return RoundingPolicy.of(this);
    }

    /** Returns how totals become ranks; {@link RankingPolicy#STANDARD} unless set. */
    @Value.Default
    public RankingPolicy ranking() {
        return RankingPolicy.STANDARD;
    }

    /** Returns how units are graded; empty if they are not. */
    public abstract Optional<GradeScale> grades();

    /** Returns what a leaf without a value counts, unless a criterion above it or the leaf says otherwise; refused unless set. */
    @Value.Default
    public AbsencePolicy missing() {
        return AbsencePolicy.REFUSE;
    }

    /** Returns what stands in for a value that is missing, unless a criterion says otherwise; empty if nothing does. */
    public abstract Optional<Imputation> imputation();

    /** Returns what a leaf counts that does not apply to a unit, unless a criterion above it or the leaf says otherwise; refused unless set. */
    @Value.Default
    public AbsencePolicy notApplicable() {
        return AbsencePolicy.REFUSE;
    }

    /** Returns where points are scaled up for leaves that are left out; at the total unless set. */
    @Value.Default
    public Rescaling rescaling() {
        return Rescaling.TOTAL;
    }

    /** Returns examples of what the scheme makes of a unit; they are no part of it and change neither equality nor fingerprint. */
    @Value.Auxiliary
    public abstract List<Example> examples();

    /** Returns the whole tree: a group with the code {@link CriterionCode#TOTAL} and the title as its name. */
    @Value.Derived
    @Value.Auxiliary
    public CriterionGroup root() {
        return CriterionGroup.builder()
                .code(CriterionCode.TOTAL)
                .name(title())
                .children(criteria())
                .aggregation(aggregation())
                .quorum(quorum())
                .conversion(conversion())
                .build();
    }

    @Value.Derived
    @Value.Auxiliary
    ImmutableMap<CriterionCode, Criterion> byCode() {
        Set<CriterionCode> seen = new HashSet<>();
        root().nodes().forEach(node -> checkArgument(seen.add(node.code()), "code %s is there twice", node.code()));
        return root().nodes().collect(toImmutableMap(Criterion::code, node -> node));
    }

    @Value.Derived
    @Value.Auxiliary
    ImmutableMap<CriterionCode, WhenAbsent> absences() {
        return WhenAbsent.byCode(this);
    }

    /** Returns the SHA-256, in hexadecimal, of everything that the scheme says; equal schemes have equal fingerprints. */
    @Value.Derived
    @Value.Auxiliary
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    @Value.Check
    void check() {
        checkSources();
        checkArgument(maxPoints().isPositive(), "all points come on top of a maximum of zero");
        List<LevelRounding> unused = RoundingPolicy.unused(levelRoundings(), criteria());
        checkArgument(unused.isEmpty(), "no criterion is rounded by %s", unused);
        root().leaves().forEach(this::checkMaximum);
        root().leaves().forEach(leaf -> whenAbsent(leaf).check(leaf));
        ranking().tieBreakers().forEach(this::checkTieBreaker);
        boolean isOfMaximum = grades().filter(Scheme::isOfMaximum).isPresent();
        checkArgument(!isOfMaximum || root().hasMaximum(), "grades are in percent of a maximum that is none");
    }

    private void checkSources() {
        List<String> ids = sources().stream().map(ScoreSource::id).toList();
        checkArgument(Set.copyOf(ids).size() == ids.size(), "a source is there twice: %s", ids);
        checkArgument(ids.isEmpty() || addsUp(), "points by source need groups that add up");
        root().leaves().forEach(leaf -> {
            boolean known = leaf.source().map(ids::contains).orElse(ids.isEmpty());
            checkArgument(known, "source of %s is not one of %s: %s", leaf.code(), ids, leaf.source());
        });
    }

    /** Returns whether all points are sums of those below them. */
    public boolean addsUp() {
        return root().nodes()
                .filter(CriterionGroup.class::isInstance)
                .map(CriterionGroup.class::cast)
                .allMatch(CriterionGroup::addsUp);
    }

    private void checkMaximum(LeafCriterion leaf) {
        int digits = leaf.maxPoints().toBigDecimal().scale();
        checkArgument(
                digits <= roundingPolicy().of(leaf).scale(), "maxPoints of %s is finer than the rounding", leaf.code());
    }

    private static boolean isOfMaximum(GradeScale scale) {
        return scale instanceof GradeLimits limits && limits.on() == GradeLimits.Figure.PERCENT;
    }

    private void checkTieBreaker(TieBreaker tieBreaker) {
        boolean known = tieBreaker instanceof TieBreaker.BySource bySource
                ? source(bySource.source()).isPresent()
                : byCode().containsKey(((TieBreaker.ByCriterion) tieBreaker).criterion());
        checkArgument(known, "tie-breaker is not of this scheme: %s", tieBreaker);
    }

    /** Returns the most points of all. */
    public Points maxPoints() {
        return root().maxPoints();
    }

    /** Returns whether nothing depends on a sample of units any more; only then can units be scored. */
    public boolean isFitted() {
        return imputation().map(Imputation::isFitted).orElse(true)
                && root().nodes().allMatch(Scheme::isFitted);
    }

    private static boolean isFitted(Criterion criterion) {
        Optional<? extends ScoringRule> rule = criterion instanceof CriterionGroup group
                ? group.conversion().map(Conversion::rule)
                : Optional.of(((LeafCriterion) criterion).rule());
        boolean isRuleFitted = rule.filter(found -> found instanceof SampleRule sample && !sample.isFitted())
                .isEmpty();
        return isRuleFitted && criterion.imputation().map(Imputation::isFitted).orElse(true);
    }

    /** Returns the leaves of the whole tree, in declared order. */
    public List<LeafCriterion> leaves() {
        return root().leaves().toList();
    }

    /** Returns the criterion with a code. */
    public Optional<Criterion> criterion(CriterionCode code) {
        return Optional.ofNullable(byCode().get(code));
    }

    /**
     * Returns what counts at a criterion in place of a value that is not there.
     *
     * @throws IllegalArgumentException if the scheme has no such criterion
     */
    public WhenAbsent whenAbsent(Criterion criterion) {
        WhenAbsent found = absences().get(criterion.code());
        if (found == null) {
            throw new IllegalArgumentException("criterion " + criterion.code() + " is not in " + id());
        }
        return found;
    }

    /** Returns the source with an id. */
    public Optional<ScoreSource> source(String id) {
        return sources().stream().filter(source -> source.id().equals(id)).findFirst();
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a scheme from its id, title and criteria; {@code build} throws if a code or source is there twice, a leaf's
     * source or a tie-breaker is none of the scheme's, a leaf's maximum has more digits than points are rounded to, points that
     * stand in for missing ones lie outside what the leaf can have, there are sources although a group does not add up, a
     * level has two roundings or one that no criterion goes by, grades are in percent of a maximum that is none, or all
     * points come on top of it.
     */
    public static final class Builder extends ImmutableScheme.Builder {
        Builder() {}
    }
}
