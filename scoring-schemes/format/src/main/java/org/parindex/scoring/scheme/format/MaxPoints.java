package org.parindex.scoring.scheme.format;

import java.util.Optional;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;

/**
 * What stands under {@code max}, or is inherited.
 *
 * @param points the most points; 1, the full amount, if there is no maximum
 * @param isLimit whether there is a maximum
 */
record MaxPoints(Points points, boolean isLimit) {

    static final String KEY = "max";
    static final String NO_MAXIMUM = "none";

    private static final MaxPoints NONE = new MaxPoints(Points.of(1), false);

    /** Reads the maximum of a criterion, or takes the inherited one; reported as missing if there is neither. */
    static Optional<MaxPoints> read(Parameters fields, Inherited inherited) {
        if (fields.has(KEY)) {
            return read(fields);
        } else if (!inherited.isMaxGiven()) {
            fields.require(KEY);
        }
        return inherited.max();
    }

    /** Reads the maximum, if it is there. */
    static Optional<MaxPoints> read(Parameters fields) {
        if (!fields.has(KEY)) {
            return Optional.empty();
        }
        Optional<Scalar> scalar = fields.scalar(KEY);
        return scalar.filter(found -> found.text().equals(NO_MAXIMUM)).isPresent()
                ? Optional.of(NONE)
                : fields.number(KEY).map(points -> new MaxPoints(points, true));
    }
}
