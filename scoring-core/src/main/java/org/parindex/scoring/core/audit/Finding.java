package org.parindex.scoring.core.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.sheet.Unit;

/**
 * One fault of a report, with all that speaks for it.
 *
 * @param issue what is wrong and where, in words
 * @param place of the cell, the row or the table that is meant
 * @param unit as the row is labelled; empty if a whole table is meant, or the row is about no known unit
 * @param content what the column holds; empty if the whole row or table is meant
 * @param printed what is printed there; empty if a whole table is meant
 * @param computed what the other figures make of it; empty where they make nothing of it
 * @param equations those that are violated; none if it is not about figures
 * @param explanations what would explain all of them, the likeliest first; none if nothing was found that would
 */
public record Finding(
        Issue issue,
        Place place,
        Optional<Unit> unit,
        Optional<ColumnContent> content,
        Optional<String> printed,
        Optional<String> computed,
        List<ViolatedEquation> equations,
        List<Explanation> explanations) {

    public Finding {
        requireNonNull(issue, "issue");
        requireNonNull(place, "place");
        requireNonNull(unit, "unit");
        requireNonNull(content, "content");
        requireNonNull(printed, "printed");
        requireNonNull(computed, "computed");
        equations = ImmutableList.copyOf(equations);
        explanations = ImmutableList.copyOf(explanations);
    }
}
