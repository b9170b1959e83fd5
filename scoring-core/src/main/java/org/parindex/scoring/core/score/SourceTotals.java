package org.parindex.scoring.core.score;

import static com.google.common.base.Verify.verify;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * The second roll-up of the same leaves; that it gives the same total is verified, never assumed, unless a group was rounded on
 * the way. Nothing is rescaled in it: which source should be scaled up for what another one left out?
 */
final class SourceTotals {

    private SourceTotals() {}

    static Map<String, Optional<Points>> of(Scheme scheme, CriterionScore root) {
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
                    isLeftOut
                            ? Optional.empty()
                            : Optional.of(scheme.roundingPolicy().ofTotal().round(points)));
            total = total.plus(points);
        }
        boolean isWhole = root.reachable().equals(Ratio.from(scheme.maxPoints()));
        boolean agrees = scheme.sources().isEmpty()
                || !isWhole
                || root.nodes().anyMatch(SourceTotals::isRoundedGroup)
                || total.equals(root.carried().sum());
        verify(agrees, "sources add up to %s, not to %s", total, root.carried().sum());
        return bySource.buildOrThrow();
    }

    private static boolean isRoundedGroup(CriterionScore node) {
        return node.criterion() instanceof CriterionGroup
                && !node.unrounded().orElse(Ratio.ZERO).equals(node.carried().sum());
    }

    private static boolean isFrom(ScoreSource source, CriterionScore node) {
        return node.criterion() instanceof LeafCriterion leaf
                && leaf.source().filter(source.id()::equals).isPresent();
    }
}
