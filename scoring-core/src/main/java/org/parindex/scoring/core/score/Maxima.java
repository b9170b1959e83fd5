package org.parindex.scoring.core.score;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Ratio;

/** The exact maximum of each group, of which {@link Criterion#maxPoints} keeps no more digits than points can be rounded to. */
final class Maxima {

    private final ImmutableMap<CriterionCode, Ratio> byCode;

    Maxima(Scheme scheme) {
        Map<CriterionCode, Ratio> maxima = new HashMap<>();
        collect(scheme.root(), maxima);
        byCode = ImmutableMap.copyOf(maxima);
    }

    private static Ratio collect(Criterion criterion, Map<CriterionCode, Ratio> maxima) {
        if (criterion instanceof CriterionGroup group) {
            Ratio aggregated = group.aggregatedMaximum(child -> collect(child, maxima));
            maxima.put(group.code(), aggregated);
            return group.conversion()
                    .map(conversion -> Ratio.from(conversion.maxPoints()))
                    .orElse(aggregated);
        }
        return Ratio.from(criterion.maxPoints());
    }

    /** Returns what aggregation makes of the maxima below a group, before any conversion. */
    Ratio of(CriterionGroup group) {
        return byCode.getOrDefault(group.code(), Ratio.ZERO);
    }

    /** Returns the most that a group can give, converted or not. */
    Ratio converted(CriterionGroup group) {
        return group.conversion()
                .map(conversion -> Ratio.from(conversion.maxPoints()))
                .orElseGet(() -> of(group));
    }
}
