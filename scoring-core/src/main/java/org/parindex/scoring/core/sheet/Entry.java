package org.parindex.scoring.core.sheet;

import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.value.Points;

/** What a score sheet holds for one leaf, with its place. Missing, not applicable and zero are three things. */
public sealed interface Entry {

    Location location();

    /** Returns points that a program knows. */
    static Entry awarded(Points points) {
        return new Awarded(points, Location.NONE);
    }

    /** Points that were awarded, whatever the rule of the leaf; none is zero points. */
    record Awarded(Points points, Location location) implements Entry {
        public Awarded {
            requireNonNull(points, "points");
            requireNonNull(location, "location");
        }
    }

    /** What the rule of the leaf makes points of. */
    record Measured(Measurement measurement, Location location) implements Entry {
        public Measured {
            requireNonNull(measurement, "measurement");
            requireNonNull(location, "location");
        }
    }

    /** The leaf is out of this unit's remit. */
    record NotApplicable(Location location) implements Entry {
        public NotApplicable {
            requireNonNull(location, "location");
        }
    }

    /** There is no value, though there should be one. */
    record Missing(Location location) implements Entry {
        public Missing {
            requireNonNull(location, "location");
        }
    }

    /** There is something that could not be read; its reader has reported it, and the unit cannot be scored. */
    record Unreadable(Location location) implements Entry {
        public Unreadable {
            requireNonNull(location, "location");
        }
    }
}
