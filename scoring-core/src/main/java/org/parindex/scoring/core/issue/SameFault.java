package org.parindex.scoring.core.issue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What issues of several rows have in common if they have the same fault. The line is left out of all places, and an issue that
 * has none is like no other.
 */
record SameFault(
        IssueCode code,
        Location column,
        Map<String, Object> parameters,
        Optional<String> suggestion,
        Optional<Issue> only) {

    static SameFault of(Issue issue) {
        return new SameFault(
                issue.code(),
                columnOf(issue.location()),
                parametersOf(issue),
                issue.suggestion(),
                issue.location().line() == 0 ? Optional.of(issue) : Optional.empty());
    }

    private static Map<String, Object> parametersOf(Issue issue) {
        Set<String> ofTheRow = issue.code().rowParameters();
        ImmutableMap.Builder<String, Object> others = ImmutableMap.builder();
        issue.parameters().forEach((name, value) -> {
            if (!ofTheRow.contains(name)) {
                others.put(name, value instanceof Location place ? columnOf(place) : value);
            }
        });
        return others.buildOrThrow();
    }

    private static Location columnOf(Location place) {
        return place.line() == 0 ? place : place.at(1, place.column());
    }

    /** Returns one issue that stands for all if they are in too many rows to be told one by one. */
    static List<Issue> together(List<Issue> same, int mostRows) {
        Issue first = same.get(0);
        List<Location> others = Stream.concat(
                        first.also().stream(), same.stream().skip(1).flatMap(SameFault::places))
                .toList();
        return others.size() < mostRows ? same : ImmutableList.of(first.also(others));
    }

    private static Stream<Location> places(Issue issue) {
        return Stream.concat(Stream.of(issue.location()), issue.also().stream());
    }
}
