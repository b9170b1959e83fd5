package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.value.Rounding;
import org.parindex.scoring.core.value.Spelling;

/**
 * How the criteria of one level are rounded, or all leaves, where that is not as in the rest of the scheme.
 *
 * @param level 0 for the total, 1 for the criteria of the first level, and so on; empty for the leaves of all levels that have
 *     no rounding of their own
 * @param rounding how points are published there
 * @param carried which points go into the parent; empty for what the {@link RoundingPlace} of the scheme says
 */
public record LevelRounding(Optional<Integer> level, Rounding rounding, Optional<Carried> carried) {

    /** @throws IllegalArgumentException if the level is negative, or something is said to go further up from the total */
    public LevelRounding {
        requireNonNull(level, "level");
        requireNonNull(carried, "carried");
        checkArgument(level.orElse(0) >= 0, "level (%s) is negative", level);
        requireNonNull(rounding, "rounding");
        checkArgument(carried.isEmpty() || !level.equals(Optional.of(0)), "the total goes nowhere: %s", carried);
    }

    /** Which points go into the parent. */
    public enum Carried {
        /** Those that are published. */
        ROUNDED,
        /** Those before they were rounded. */
        EXACT
    }

    /** Returns how one level is rounded. */
    public static LevelRounding of(int level, Rounding rounding) {
        return new LevelRounding(Optional.of(level), rounding, Optional.empty());
    }

    /** Returns how leaves are rounded. */
    public static LevelRounding ofLeaves(Rounding rounding) {
        return new LevelRounding(Optional.empty(), rounding, Optional.empty());
    }

    /** Returns this rounding with other points that go into the parent. */
    public LevelRounding carrying(Carried other) {
        return new LevelRounding(level, rounding, Optional.of(other));
    }

    /** Returns the level as scheme files spell it: {@code 3} or {@code leaves}. */
    public String levelText() {
        return level.map(String::valueOf).orElse("leaves");
    }

    /** Returns all of it: {@code level 3: scale 2, half-even, carried exact}. */
    @Override
    public String toString() {
        return "level " + levelText() + ": " + rounding
                + carried.map(found -> ", carried " + Spelling.of(found)).orElse("");
    }
}
