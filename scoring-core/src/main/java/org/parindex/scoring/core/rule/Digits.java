package org.parindex.scoring.core.rule;

import java.util.Optional;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Precision;

/** Reads how many significant digits a rule or an aggregation keeps where nothing is exact. */
public final class Digits {

    /** The key that says so. */
    public static final String KEY = "precision";

    private Digits() {}

    /** Reads a whole number from 1 to {@link Precision#MAX_DIGITS}; the default stands in for one that is absent or faulty. */
    public static Precision read(Parameters parameters) {
        Optional<Points> digits = parameters.positive(KEY);
        digits.filter(found -> !isAllowed(found))
                .ifPresent(found -> parameters.report(KEY, RuleIssue.NOT_WHOLE, KEY, found, Precision.MAX_DIGITS));
        return digits.filter(Digits::isAllowed)
                .map(found -> new Precision(found.toBigDecimal().intValueExact()))
                .orElse(Precision.DEFAULT);
    }

    private static boolean isAllowed(Points digits) {
        return digits.isWhole() && digits.compareTo(Points.of(Precision.MAX_DIGITS)) <= 0;
    }
}
