package org.parindex.scoring.core;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.Points;

/**
 * The sums of awarded points once more, deliberately simple: no tree and no fractions, only decimals of leaves picked by
 * the beginning of their codes or by their source.
 */
record SimpleScoring(Scheme scheme, ScoreSheet sheet) {

    /** Returns the published points of the criterion with a code. */
    Points at(String code) {
        return sum(leaf -> code.equals("total") || (leaf.code() + ".").startsWith(code + "."));
    }

    /** Returns the published points from a source. */
    Points from(String source) {
        return sum(leaf -> source.equals(leaf.source().orElse("")));
    }

    private Points sum(Predicate<LeafCriterion> wanted) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LeafCriterion leaf : scheme.leaves()) {
            if (wanted.test(leaf)) {
                BigDecimal points = points(leaf);
                sum = sum.add(scheme.roundingPlace() == RoundingPlace.RESULT ? points : rounded(points));
            }
        }
        return Points.of(rounded(sum));
    }

    private BigDecimal points(LeafCriterion leaf) {
        Entry entry = sheet.entries().get(leaf.code());
        if (entry instanceof Entry.Awarded awarded) {
            return awarded.points().toBigDecimal();
        }
        AbsencePolicy policy = entry instanceof Entry.NotApplicable ? scheme.notApplicable() : scheme.missing();
        return policy == AbsencePolicy.FULL ? leaf.maxPoints().toBigDecimal() : BigDecimal.ZERO;
    }

    private BigDecimal rounded(BigDecimal points) {
        return points.setScale(scheme.rounding().scale(), scheme.rounding().mode());
    }
}
