package org.parindex.scoring.core.issue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects issues while data is read, each once, and gives them back in the order of the data. It keeps the first
 * {@value #MOST}: nobody mends more at once, and hostile data must not fill the memory.
 */
public final class Issues {

    /** The most issues that are kept. */
    public static final int MOST = 10_000;

    /** The most rows with the same fault whose issues are given one by one. */
    public static final int MOST_ROWS = 10;

    private final Set<Issue> found = new LinkedHashSet<>();

    /** Starts without any issue. */
    public Issues() {}

    public void add(Issue issue) {
        if (found.size() < MOST) {
            found.add(issue);
        }
    }

    public void addAll(List<Issue> issues) {
        issues.forEach(this::add);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Issue::isError);
    }

    /** Returns what was found so far by {@link #inOrder}. */
    public List<Issue> toList() {
        return inOrder(List.copyOf(found));
    }

    /** Returns issues file by file and part by part as first met, and within these by line and column. */
    public static List<Issue> inOrder(List<Issue> issues) {
        Map<Location, Integer> parts = new HashMap<>();
        for (Issue issue : issues) {
            parts.putIfAbsent(fileOf(issue), parts.size());
            parts.putIfAbsent(partOf(issue), parts.size());
        }
        return ImmutableList.sortedCopyOf(
                Comparator.<Issue>comparingInt(issue -> parts.get(fileOf(issue)))
                        .thenComparingInt(issue -> parts.get(partOf(issue)))
                        .thenComparingInt(issue -> issue.location().line())
                        .thenComparingInt(issue -> issue.location().column()),
                issues);
    }

    /**
     * Returns issues in their order, those in which the same fault stands in more than {@value #MOST_ROWS} rows put together:
     * the first of them, with the places of the others. The same fault is the same code in the same column of the same part
     * of a file, with nothing to tell the issues apart but {@link IssueCode#rowParameters}.
     */
    public static List<Issue> grouped(List<Issue> issues) {
        Map<SameFault, List<Issue>> faults = new LinkedHashMap<>();
        for (Issue issue : inOrder(ImmutableSet.copyOf(issues).asList())) {
            faults.computeIfAbsent(SameFault.of(issue), fault -> new ArrayList<>())
                    .add(issue);
        }
        return inOrder(faults.values().stream()
                .flatMap(same -> SameFault.together(same, MOST_ROWS).stream())
                .limit(MOST)
                .toList());
    }

    private static Location fileOf(Issue issue) {
        return Location.of(issue.location().file());
    }

    private static Location partOf(Issue issue) {
        return issue.location().at(0, 0);
    }
}
