package org.parindex.scoring.core.audit;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.audit.Reading.RowKey;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Rounding;

/**
 * How a printed mean came about that is not the rounded one.
 *
 * @param computed the rounded mean
 * @param text the other ways that give the printed figure
 */
record MeanOrigin(Points computed, LocalizedText text) {

    /** How means are usually rounded; that of the scheme, which is one of them or another, does not give the printed figure. */
    private static final ImmutableList<RoundingMode> MODES =
            ImmutableList.of(RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.HALF_EVEN);

    static Optional<MeanOrigin> of(MeanEquation mean, Scheme scheme, Reading reading, Figures figures) {
        Points printed = figures.at(mean.subject());
        List<String> ways = new ArrayList<>();
        MODES.stream()
                .filter(mode -> rounded(mean, mode, figures).equals(printed))
                .map(RoundingMode::name)
                .forEach(ways::add);
        if (isSumOfRounded(mean.subject(), scheme, reading, figures)) {
            ways.add("SUM_OF_ROUNDED");
        }
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(new MeanOrigin(mean.computed(figures), AuditTexts.ways(ways)));
    }

    private static Points rounded(MeanEquation mean, RoundingMode mode, Figures figures) {
        return new Rounding(mean.rounding().scale(), mode).round(mean.exact(figures));
    }

    private static boolean isSumOfRounded(CellKey mean, Scheme scheme, Reading reading, Figures figures) {
        RowKey row = new RowKey(mean.table(), mean.row());
        return new UnitFigures(scheme, reading, List.of(row))
                .equations().stream().anyMatch(sum -> sum.subject().equals(mean) && sum.holds(figures));
    }
}
