package org.parindex.scoring.core.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** A fraction as a schoolbook has it: never reduced, so that it has nothing in common with the one that it is to check. */
record PlainFraction(BigInteger above, BigInteger below) {

    static PlainFraction of(long number) {
        return new PlainFraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static PlainFraction parse(String decimal) {
        BigDecimal number = new BigDecimal(decimal);
        return new PlainFraction(number.setScale(9).unscaledValue(), BigInteger.TEN.pow(9));
    }

    PlainFraction plus(PlainFraction other) {
        return new PlainFraction(
                above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    PlainFraction times(PlainFraction other) {
        return new PlainFraction(above.multiply(other.above), below.multiply(other.below));
    }

    /** Returns one over this, which is more than zero. */
    PlainFraction inverse() {
        return new PlainFraction(below, above);
    }

    boolean isZero() {
        return above.signum() == 0;
    }

    boolean isLess(PlainFraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below)) < 0;
    }

    boolean isSame(PlainFraction other) {
        return !isLess(other) && !other.isLess(this);
    }

    static PlainFraction sum(List<PlainFraction> terms) {
        return terms.stream().reduce(of(0), PlainFraction::plus);
    }

    String rounded(int scale, RoundingMode mode) {
        return new BigDecimal(above)
                .divide(new BigDecimal(below), scale, mode)
                .stripTrailingZeros()
                .toPlainString();
    }
}
