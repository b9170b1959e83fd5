package org.parindex.scoring.core.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import org.parindex.scoring.core.scheme.SharedRanks;
import org.parindex.scoring.core.value.Points;

/**
 * A place among units.
 *
 * @param number counted from 1; a half, such as 2.5, if an even number of equals share the mean of their places
 * @param isShared whether others have the same
 */
public record Rank(Points number, boolean isShared) {

    private static final Points TWO = Points.of(2);

    /** @throws IllegalArgumentException if the number is less than 1, or neither whole nor a half */
    public Rank {
        checkArgument(isNumber(number), "rank (%s) must be 1, 1.5, 2 or another half from there", number);
    }

    /** Returns a rank that no other unit has. */
    public static Rank of(int number) {
        return new Rank(Points.of(number), false);
    }

    /** Returns whether a rank can have a number: 1, 1.5, 2 … */
    static boolean isNumber(Points number) {
        return number.compareTo(Points.of(1)) >= 0 && number.plus(number).isWhole();
    }

    /** Returns the mean of the places that equals take. */
    static Points mean(int first, int last) {
        return Points.of(Points.of((long) first + last).toBigDecimal().divide(TWO.toBigDecimal()));
    }

    /** Returns the rank as it is printed: {@code 4}, or {@code =4} if others have it and the policy wants that to be seen. */
    public String label(SharedRanks shared) {
        return isShared && shared == SharedRanks.EQUALS_SIGN ? "=" + number : number.toString();
    }

    /** Returns the number. */
    @Override
    public String toString() {
        return number.toString();
    }
}
