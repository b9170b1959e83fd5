package org.parindex.scoring.core.rule.normalisation;

import java.util.Optional;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Precision;

/** Reads how many digits are kept where nothing is exact. */
final class Digits {

    static final String KEY = "precision";

    private Digits() {}

    static Precision read(Parameters parameters) {
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
