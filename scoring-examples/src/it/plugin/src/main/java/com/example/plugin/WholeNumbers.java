package com.example.plugin;

import java.util.Optional;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;

/** Reads whole numbers from 1 on. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** Reads a number that must be there, or reports what is wrong with it. */
    static Optional<Integer> read(Parameters parameters, String key, int most) {
        Optional<Points> number = parameters.require(key).number(key);
        Optional<Integer> whole = number.filter(
                        found -> found.isWhole() && found.isPositive() && found.compareTo(Points.of(most)) <= 0)
                .map(found -> found.toBigDecimal().intValueExact());
        if (number.isPresent() && whole.isEmpty()) {
            parameters.report(key, PluginIssue.NOT_WHOLE, key, number.get(), most);
        }
        return whole;
    }
}
