package org.parindex.scoring.core.aggregation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.rule.Amount;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/**
 * How much must be there for a group to have a result. Present is what a unit brought, not what stands in for it, and a group
 * below which something was brought; what does not apply to the unit is neither present nor absent, and points on top are not
 * asked for. A group of which nothing applies to the unit does not apply itself, whatever its quorum.
 *
 * @param of what is counted
 * @param atLeast a whole number of them from 1 on, or a percentage of those that apply, above 0 and up to 100
 * @param otherwise what the group counts if there is less
 */
public record Quorum(Basis of, Amount atLeast, Shortfall otherwise) {

    /** @throws IllegalArgumentException if the number is not whole, the percentage above 100, or either not positive */
    public Quorum {
        requireNonNull(of, "of");
        requireNonNull(otherwise, "otherwise");
        checkArgument(isFit(atLeast), "atLeast is out of range: %s", atLeast);
    }

    /** Returns whether a quorum can be this much. */
    public static boolean isFit(Amount atLeast) {
        Points number = atLeast.number();
        return number.isPositive() && (atLeast.isPercent() ? number.compareTo(Points.of(100)) <= 0 : number.isWhole());
    }

    /** What is counted. */
    public enum Basis {
        /** The children of the group. */
        CHILDREN,
        /** The leaves below it. */
        LEAVES
    }

    /** What a group counts of which too little is there. */
    public enum Shortfall {
        /** It is missing: neither points nor maximum; at the total, the unit gets no result. */
        LEAVE_OUT,
        /** No points. */
        ZERO,
        /** The unit gets no result, but is listed; that is no fault. */
        EXCLUDE
    }

    /** Returns whether enough is there. */
    public boolean isReached(long present, long applicable) {
        Ratio needed = Ratio.from(atLeast.number());
        return atLeast.isPercent()
                ? Ratio.of(100 * present).compareTo(needed.times(Ratio.of(applicable))) >= 0
                : Ratio.of(present).compareTo(needed) >= 0;
    }

    /** Returns what must be there, for people: {@code 80% of leaves}. */
    public String needed() {
        return atLeast + " of " + Spelling.of(of);
    }

    /** Returns the quorum for people: {@code 80% of leaves, else exclude}. */
    @Override
    public String toString() {
        return needed() + ", else " + Spelling.of(otherwise);
    }
}
