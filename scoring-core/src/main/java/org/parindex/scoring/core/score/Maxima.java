package org.parindex.scoring.core.score;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Ratio;

/** The exact maximum of each criterion, of which {@link Criterion#maxPoints} keeps no more digits than points can have. */
final class Maxima {

    private final ImmutableMap<CriterionCode, Ratio> byCode;

    Maxima(Scheme scheme) {
        Map<CriterionCode, Ratio> maxima = new HashMap<>();
        collect(scheme.root(), maxima);
        byCode = ImmutableMap.copyOf(maxima);
    }

    private static Ratio collect(Criterion criterion, Map<CriterionCode, Ratio> maxima) {
        Ratio maximum = criterion instanceof CriterionGroup group
                ? ofChildren(group, maxima)
                : Ratio.from(criterion.maxPoints());
        maxima.put(criterion.code(), maximum);
        return maximum;
    }

    private static Ratio ofChildren(CriterionGroup group, Map<CriterionCode, Ratio> maxima) {
        List<Ratio> counted = group.children().stream()
                .filter(child -> !child.isOutsideMaximum())
                .map(child -> collect(child, maxima))
                .toList();
        return counted.isEmpty() ? Ratio.ZERO : group.aggregation().aggregate(counted);
    }

    /** Returns the maximum of a criterion that counts within that of its parent. */
    Ratio of(Criterion criterion) {
        return byCode.getOrDefault(criterion.code(), Ratio.ZERO);
    }
}
