package org.parindex.scoring.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.sheet.ScoreSheet;

/** Why one sheet has no result at some criteria. */
final class SheetIssues {

    private final ScoreSheet sheet;
    private final List<Issue> issues = new ArrayList<>();

    SheetIssues(ScoreSheet sheet) {
        this.sheet = sheet;
    }

    void add(IssueCode code, Criterion criterion, Object... values) {
        Object[] all = Stream.concat(Stream.of(sheet.unit(), criterion.code(), criterion.name()), Stream.of(values))
                .toArray();
        issues.add(code.at(sheet.location(), all));
    }

    void add(Outcome.Refused refused, Criterion criterion) {
        add(refused.code(), criterion, refused.values().toArray());
    }

    List<Issue> toList() {
        return List.copyOf(issues);
    }
}
