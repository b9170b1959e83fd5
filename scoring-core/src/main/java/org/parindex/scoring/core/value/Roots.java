package org.parindex.scoring.core.value;

import java.math.BigInteger;
import java.util.Optional;

/** Roots of whole numbers. */
final class Roots {

    private Roots() {}

    /**
     * Returns the root if it is a whole number.
     *
     * @param number positive
     * @param degree positive
     */
    static Optional<BigInteger> exact(BigInteger number, BigInteger degree) {
        if (number.equals(BigInteger.ONE)) {
            return Optional.of(number);
        } else if (degree.compareTo(BigInteger.valueOf(number.bitLength())) >= 0) {
            return Optional.empty();
        }
        BigInteger root = floor(number, degree.intValueExact());
        return Optional.of(root)
                .filter(found -> found.pow(degree.intValueExact()).equals(number));
    }

    /** Returns the largest whole number that is not more than the root: Newton's method, from the root of the upper digits. */
    static BigInteger floor(BigInteger number, int degree) {
        int bits = (number.bitLength() - 1) / degree + 1;
        if (bits == 1) {
            return BigInteger.ONE;
        }
        int lower = bits / 2;
        BigInteger above = floor(number.shiftRight(degree * lower), degree)
                .add(BigInteger.ONE)
                .shiftLeft(lower);
        BigInteger next = step(above, number, degree);
        while (next.compareTo(above) < 0) {
            above = next;
            next = step(above, number, degree);
        }
        return above;
    }

    private static BigInteger step(BigInteger root, BigInteger number, int degree) {
        return root.multiply(BigInteger.valueOf(degree - 1L))
                .add(number.divide(root.pow(degree - 1)))
                .divide(BigInteger.valueOf(degree));
    }
}
