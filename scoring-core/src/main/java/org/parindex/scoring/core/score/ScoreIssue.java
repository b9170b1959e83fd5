package org.parindex.scoring.core.score;

import java.util.List;
import java.util.Set;
import org.parindex.scoring.core.issue.CoreTexts;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Severity;

/** What keeps a unit from being scored. */
public enum ScoreIssue implements IssueCode {
    OVER_MAXIMUM("SCO-101", "unit", "criterion", "name", "points", "max"),
    NEGATIVE("SCO-102", "unit", "criterion", "name", "points"),
    MISSING("SCO-103", "unit", "criterion", "name"),
    NOT_APPLICABLE("SCO-104", "unit", "criterion", "name"),
    UNKNOWN_CRITERION("SCO-105", "unit", "criterion", "scheme"),
    NOT_A_LEAF("SCO-106", "unit", "criterion", "name"),
    UNIT_TWICE("SCO-107", "unit", "first"),
    EXCLUDED_MISSING(Severity.WARNING, "SCO-108", "unit", "criterion", "name"),
    EXCLUDED_NOT_APPLICABLE(Severity.WARNING, "SCO-109", "unit", "criterion", "name"),
    NOTHING_COUNTS("SCO-110", "unit"),
    TOO_LITTLE(Severity.WARNING, "SCO-111", "unit", "criterion", "name", "present", "needed"),
    NO_SAMPLE("SCO-112", "criterion", "name");

    private final Definition definition;

    ScoreIssue(String id, String... parameters) {
        this(Severity.ERROR, id, parameters);
    }

    ScoreIssue(Severity severity, String id, String... parameters) {
        definition = new Definition(id, severity, CoreTexts::bundle, List.of(parameters));
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public Set<String> rowParameters() {
        return switch (this) {
            case UNIT_TWICE, NO_SAMPLE -> Set.of();
            case OVER_MAXIMUM, NEGATIVE -> Set.of("unit", "points");
            case TOO_LITTLE -> Set.of("unit", "present");
            default -> Set.of("unit");
        };
    }
}
