package org.parindex.scoring.core.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How an exact fraction becomes a decimal: the digits kept and what happens to the rest.
 *
 * @param scale digits after the point, from 0 to {@value #MAX_SCALE}
 * @param mode any but {@link RoundingMode#UNNECESSARY}
 */
public record Rounding(int scale, RoundingMode mode) {

    /** The most digits after the point that can be kept, and the most that are shown to people. */
    public static final int MAX_SCALE = 15;

    /** @throws IllegalArgumentException if the scale is out of range or the mode is UNNECESSARY */
    public Rounding {
        requireNonNull(mode, "mode");
        checkArgument(scale >= 0 && scale <= MAX_SCALE, "scale (%s) is not in 0..%s", scale, MAX_SCALE);
        checkArgument(mode != RoundingMode.UNNECESSARY, "mode is UNNECESSARY");
    }

    /** Returns the commercial rounding: the neighbour, and away from zero from exactly half way. */
    public static Rounding halfUp(int scale) {
        return new Rounding(scale, RoundingMode.HALF_UP);
    }

    /** Returns the nearest decimal that this rounding allows; the result has at most {@link #scale} digits. */
    public Points round(Ratio exact) {
        return Points.of(new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), scale, mode));
    }

    /** Returns the scale and the mode as scheme files spell them: {@code scale 2, half-up}. */
    @Override
    public String toString() {
        return "scale " + scale + ", " + Spelling.of(mode);
    }
}
