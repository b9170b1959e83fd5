package org.parindex.scoring.core.issue;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown by {@link Checked#orElseThrow} for callers who can use nothing but complete data. */
public final class IssuesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Issue> issues;

    IssuesException(List<Issue> issues) {
        super(issues.stream().map(Issue::toString).collect(joining("\n")));
        this.issues = ImmutableList.copyOf(issues);
    }

    public List<Issue> issues() {
        return issues;
    }
}
