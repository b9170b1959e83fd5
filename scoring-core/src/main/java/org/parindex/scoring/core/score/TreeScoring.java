package org.parindex.scoring.core.score;

import static com.google.common.base.Verify.verify;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** The recursion over the tree, for a sheet that has passed its {@link SheetCheck}. */
final class TreeScoring {

    private final Scheme scheme;
    private final Absences absences;
    private final Maxima maxima;

    TreeScoring(Scheme scheme, Absences absences) {
        this.scheme = scheme;
        this.absences = absences;
        this.maxima = new Maxima(scheme);
    }

    Scorecard score(ScoreSheet sheet) {
        CriterionScore root = score(scheme.root(), sheet);
        return Scorecard.builder()
                .unit(sheet.unit())
                .scheme(scheme.id())
                .fingerprint(scheme.fingerprint())
                .root(root)
                .pointsBySource(bySource(root))
                .build();
    }

    private CriterionScore score(Criterion criterion, ScoreSheet sheet) {
        return criterion instanceof CriterionGroup group ? group(group, sheet) : leaf((LeafCriterion) criterion, sheet);
    }

    private CriterionScore group(CriterionGroup group, ScoreSheet sheet) {
        List<CriterionScore> children =
                group.children().stream().map(child -> score(child, sheet)).toList();
        if (children.stream().noneMatch(child -> child.points().isPresent())) {
            return leftOut(group, stateOfAll(children)).children(children).build();
        }
        Carried sum = aggregate(group.aggregation(), children);
        return scored(group, rescales(group) ? rescaled(sum, maxima.of(group)) : sum, reachable(group, children))
                .state(CriterionState.SCORED)
                .children(children)
                .build();
    }

    private static Carried aggregate(AggregationRule rule, List<CriterionScore> children) {
        List<Carried> all = children.stream().map(CriterionScore::carried).toList();
        List<Carried> counted =
                all.stream().filter(child -> child.points().isPresent()).toList();
        Ratio onTop = Ratio.sum(all.stream().map(Carried::onTop).toList());
        if (counted.isEmpty()) {
            return new Carried(Optional.empty(), Ratio.ZERO, onTop);
        }
        Ratio points = rule.aggregate(
                counted.stream().map(child -> child.points().orElseThrow()).toList());
        Ratio reachable =
                rule.aggregate(counted.stream().map(Carried::reachable).toList());
        return new Carried(Optional.of(points), reachable, onTop);
    }

    /** What could be reached before anything was rescaled, so not what the children carry. */
    private static Ratio reachable(CriterionGroup group, List<CriterionScore> children) {
        List<Ratio> counted = children.stream()
                .filter(child -> child.carried().points().isPresent())
                .map(CriterionScore::reachable)
                .toList();
        return counted.isEmpty() ? Ratio.ZERO : group.aggregation().aggregate(counted);
    }

    private boolean rescales(CriterionGroup group) {
        return scheme.rescaling() == Rescaling.PARENT || group.code().equals(CriterionCode.TOTAL);
    }

    private static Carried rescaled(Carried sum, Ratio full) {
        return sum.points().isEmpty() || sum.reachable().equals(full)
                ? sum
                : new Carried(
                        sum.points().map(points -> points.times(full).dividedBy(sum.reachable())), full, sum.onTop());
    }

    private static CriterionState stateOfAll(List<CriterionScore> children) {
        boolean isMissing = children.stream().anyMatch(child -> child.state() == CriterionState.MISSING);
        return isMissing ? CriterionState.MISSING : CriterionState.NOT_APPLICABLE;
    }

    private CriterionScore leaf(LeafCriterion leaf, ScoreSheet sheet) {
        Entry entry = sheet.entries().getOrDefault(leaf.code(), new Entry.Missing(sheet.location()));
        if (entry instanceof Entry.Awarded awarded) {
            return leaf(leaf, LeafScoring.of(leaf, awarded));
        } else if (entry instanceof Entry.Measured measured) {
            return leaf(leaf, LeafScoring.of(leaf, measured));
        }
        boolean isMissing = entry instanceof Entry.Missing;
        return isMissing
                ? absent(leaf, absences.missing(leaf), CriterionState.MISSING).build()
                : absent(leaf, absences.notApplicable(leaf), CriterionState.NOT_APPLICABLE)
                        .build();
    }

    private CriterionScore leaf(LeafCriterion leaf, LeafScoring scoring) {
        CriterionScore.Builder score = scoring.outcome() instanceof Outcome.Scored scored
                ? scored(leaf, scored.points()).state(CriterionState.SCORED)
                : absent(leaf, absences.notApplicable(leaf), CriterionState.NOT_APPLICABLE);
        return score.explanation(scoring.explanation()).build();
    }

    private CriterionScore.Builder absent(LeafCriterion leaf, AbsencePolicy policy, CriterionState state) {
        return switch (policy) {
            case LEAVE_OUT -> leftOut(leaf, state);
            case FULL ->
                scored(leaf, leaf.isOutsideMaximum() ? Ratio.ZERO : Ratio.from(leaf.maxPoints()))
                        .state(state);
            default -> scored(leaf, Ratio.ZERO).state(state);
        };
    }

    private static CriterionScore.Builder leftOut(Criterion criterion, CriterionState state) {
        return CriterionScore.builder()
                .criterion(criterion)
                .state(state)
                .reachable(Ratio.ZERO)
                .carried(Carried.NOTHING);
    }

    private CriterionScore.Builder scored(LeafCriterion leaf, Ratio points) {
        Ratio maximum = Ratio.from(leaf.maxPoints());
        return leaf.isOutsideMaximum()
                ? scored(leaf, new Carried(Optional.empty(), Ratio.ZERO, points), maximum)
                : scored(leaf, new Carried(Optional.of(points), maximum, Ratio.ZERO), maximum);
    }

    private CriterionScore.Builder scored(Criterion criterion, Carried exact, Ratio reachable) {
        Carried carried = isRoundedAt(criterion) ? exact.rounded(this::rounded) : exact;
        return CriterionScore.builder()
                .criterion(criterion)
                .unrounded(exact.sum())
                .points(scheme.rounding().round(carried.sum()))
                .reachable(reachable)
                .carried(carried);
    }

    private Ratio rounded(Ratio exact) {
        return Ratio.from(scheme.rounding().round(exact));
    }

    private boolean isRoundedAt(Criterion criterion) {
        return scheme.roundingPlace() == RoundingPlace.EVERY_NODE
                || scheme.roundingPlace() == RoundingPlace.LEAF && criterion instanceof LeafCriterion;
    }

    /**
     * The second roll-up of the same leaves; that it gives the same total is verified, never assumed. Nothing is rescaled in
     * it: which source should be scaled up for what another one left out?
     */
    private Map<String, Optional<Points>> bySource(CriterionScore root) {
        ImmutableMap.Builder<String, Optional<Points>> bySource = ImmutableMap.builder();
        Ratio total = Ratio.ZERO;
        for (ScoreSource source : scheme.sources()) {
            List<CriterionScore> leaves =
                    root.nodes().filter(node -> isFrom(source, node)).toList();
            Ratio points =
                    Ratio.sum(leaves.stream().map(leaf -> leaf.carried().sum()).toList());
            boolean isLeftOut = !leaves.isEmpty()
                    && leaves.stream().noneMatch(leaf -> leaf.points().isPresent());
            bySource.put(
                    source.id(),
                    isLeftOut ? Optional.empty() : Optional.of(scheme.rounding().round(points)));
            total = total.plus(points);
        }
        boolean isWhole = root.reachable().equals(Ratio.from(scheme.maxPoints()));
        boolean agrees = scheme.sources().isEmpty()
                || !isWhole
                || total.equals(root.carried().sum());
        verify(agrees, "sources add up to %s, not to %s", total, root.carried().sum());
        return bySource.buildOrThrow();
    }

    private static boolean isFrom(ScoreSource source, CriterionScore node) {
        return node.criterion() instanceof LeafCriterion leaf
                && leaf.source().filter(source.id()::equals).isPresent();
    }
}
