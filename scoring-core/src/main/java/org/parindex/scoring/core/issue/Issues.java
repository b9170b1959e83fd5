package org.parindex.scoring.core.issue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects issues while data is read, each once, and gives them back in the order of the data. */
public final class Issues {

    private final Set<Issue> found = new LinkedHashSet<>();

    /** Starts without any issue. */
    public Issues() {}

    public void add(Issue issue) {
        found.add(issue);
    }

    public void addAll(List<Issue> issues) {
        found.addAll(issues);
    }

    /** Returns what was found so far by {@link #inOrder}. */
    public List<Issue> toList() {
        return inOrder(List.copyOf(found));
    }

    /** Returns issues source by source as first met, and within a source by line and column. */
    public static List<Issue> inOrder(List<Issue> issues) {
        ImmutableList<String> sources = issues.stream()
                .map(issue -> issue.location().source())
                .collect(ImmutableSet.toImmutableSet())
                .asList();
        return ImmutableList.sortedCopyOf(
                Comparator.<Issue>comparingInt(
                                issue -> sources.indexOf(issue.location().source()))
                        .thenComparingInt(issue -> issue.location().line())
                        .thenComparingInt(issue -> issue.location().column()),
                issues);
    }
}
