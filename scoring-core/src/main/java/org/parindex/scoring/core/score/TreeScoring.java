package org.parindex.scoring.core.score;

import static com.google.common.base.Verify.verify;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** The recursion over the tree, for a sheet that has passed its {@link SheetCheck}. */
final class TreeScoring {

    private final Scheme scheme;

    TreeScoring(Scheme scheme) {
        this.scheme = scheme;
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
        Ratio unrounded = group.aggregation()
                .aggregate(children.stream().map(CriterionScore::carried).toList());
        return rounded(group, unrounded)
                .state(CriterionState.SCORED)
                .children(children)
                .build();
    }

    private CriterionScore leaf(LeafCriterion leaf, ScoreSheet sheet) {
        Entry entry = sheet.entries().getOrDefault(leaf.code(), new Entry.Missing(sheet.location()));
        if (entry instanceof Entry.Awarded awarded) {
            Outcome outcome = leaf.rule().score(new Measurement(awarded.points()));
            return rounded(leaf, outcome.points())
                    .state(CriterionState.SCORED)
                    .outcome(outcome)
                    .build();
        }
        boolean missing = entry instanceof Entry.Missing;
        AbsencePolicy policy = missing ? scheme.missing() : scheme.notApplicable();
        return rounded(leaf, policy == AbsencePolicy.FULL ? Ratio.from(leaf.maxPoints()) : Ratio.ZERO)
                .state(missing ? CriterionState.MISSING : CriterionState.NOT_APPLICABLE)
                .build();
    }

    private CriterionScore.Builder rounded(Criterion criterion, Ratio unrounded) {
        Points points = scheme.rounding().round(unrounded);
        CriterionScore.Builder score = CriterionScore.builder();
        score.criterion(criterion).unrounded(unrounded).points(points);
        score.carried(isRoundedAt(criterion) ? Ratio.from(points) : unrounded);
        return score;
    }

    private boolean isRoundedAt(Criterion criterion) {
        return scheme.roundingPlace() == RoundingPlace.EVERY_NODE
                || scheme.roundingPlace() == RoundingPlace.LEAF && criterion instanceof LeafCriterion;
    }

    /** The second roll-up of the same leaves; that it gives the same total is verified, never assumed. */
    private Map<String, Points> bySource(CriterionScore root) {
        if (scheme.sources().isEmpty()) {
            return Map.of();
        }
        Map<String, Ratio> exact = new LinkedHashMap<>();
        scheme.sources().forEach(source -> exact.put(source.id(), Ratio.ZERO));
        root.nodes().forEach(node -> {
            if (node.criterion() instanceof LeafCriterion leaf) {
                exact.merge(leaf.source().orElseThrow(), node.carried(), Ratio::plus);
            }
        });
        Ratio total = Ratio.sum(exact.values());
        verify(total.equals(root.carried()), "sources add up to %s, not to %s", total, root.carried());
        return ImmutableMap.copyOf(Maps.transformValues(exact, scheme.rounding()::round));
    }
}
