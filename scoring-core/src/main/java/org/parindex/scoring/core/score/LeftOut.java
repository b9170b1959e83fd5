package org.parindex.scoring.core.score;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.sheet.Unit;

/**
 * A unit that could not be scored.
 *
 * @param issues why: what was found in its own score sheets; a fault of a whole file may be the only other reason
 */
public record LeftOut(Unit unit, List<Issue> issues) {

    public LeftOut {
        requireNonNull(unit, "unit");
        issues = ImmutableList.copyOf(issues);
    }
}
