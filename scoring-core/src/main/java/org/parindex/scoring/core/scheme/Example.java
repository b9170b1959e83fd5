package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;

/**
 * An example of what a scheme makes of a unit, which can be recomputed: the scheme's own test.
 *
 * @param name what it shows; not blank
 * @param given what the unit brings, by leaf; a leaf that is not named is awarded no points
 * @param expected the published points of some criteria; empty points if the criterion is left out
 * @param issue the id of an issue that keeps the unit from being scored; empty if it is scored
 * @param location where the example stands
 */
public record Example(
        String name,
        Map<CriterionCode, Given> given,
        Map<CriterionCode, Optional<Points>> expected,
        Optional<String> issue,
        Location location) {

    /** @throws IllegalArgumentException if the name is blank, or points are expected beside an issue, or neither is */
    public Example {
        checkArgument(!name.isBlank(), "name is blank");
        given = ImmutableMap.copyOf(given);
        expected = ImmutableMap.copyOf(expected);
        requireNonNull(issue, "issue");
        requireNonNull(location, "location");
        checkArgument(expected.isEmpty() == issue.isPresent(), "expected is either points or an issue: %s", name);
    }

    /** What a unit brings for a leaf. */
    public sealed interface Given {

        /** What is measured or awarded. */
        record Measured(Measurement measurement) implements Given {
            public Measured {
                requireNonNull(measurement, "measurement");
            }
        }

        /** Nothing. */
        enum Absent implements Given {
            MISSING,
            NOT_APPLICABLE
        }
    }
}
