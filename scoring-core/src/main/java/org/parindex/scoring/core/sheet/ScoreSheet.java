package org.parindex.scoring.core.sheet;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;

/** What one unit brought, leaf by leaf, before anything is aggregated. */
@Value.Immutable
public abstract class ScoreSheet {

    ScoreSheet() {}

    public abstract Unit unit();

    /** Returns the entries by leaf; a leaf without an entry is missing. */
    public abstract Map<CriterionCode, Entry> entries();

    /** Returns where the sheet stands; {@link Location#NONE} unless set. */
    @Value.Default
    public Location location() {
        return Location.NONE;
    }

    /** Returns what its reader found wrong with it; a sheet with an error is checked, but never scored. */
    public abstract List<Issue> issues();

    /** Starts a sheet; {@code build} throws if it has no unit. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a sheet from its unit and entries. */
    public static final class Builder extends ImmutableScoreSheet.Builder {
        Builder() {}

        /**
         * Adds points that a program knows.
         *
         * @throws IllegalArgumentException if the code or the points are malformed
         */
        public Builder award(String code, String points) {
            putEntries(CriterionCode.parse(code), Entry.awarded(Points.parse(points)));
            return this;
        }

        /**
         * Adds what a program has measured.
         *
         * @throws IllegalArgumentException if the code is malformed
         */
        public Builder measure(String code, Measurement measurement) {
            putEntries(CriterionCode.parse(code), new Entry.Measured(measurement, Location.NONE));
            return this;
        }

        /**
         * Adds that a leaf is out of the unit's remit.
         *
         * @throws IllegalArgumentException if the code is malformed
         */
        public Builder notApplicable(String code) {
            putEntries(CriterionCode.parse(code), new Entry.NotApplicable(Location.NONE));
            return this;
        }
    }
}
