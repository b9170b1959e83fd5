package org.parindex.scoring.core.score;

import org.parindex.scoring.core.issue.CoreTexts;
import org.parindex.scoring.core.issue.IssueCode;

/** What keeps a unit from being scored. */
public enum ScoreIssue implements IssueCode {
    OVER_MAXIMUM("SCO-101", "unit", "criterion", "name", "points", "max"),
    NEGATIVE("SCO-102", "unit", "criterion", "name", "points"),
    MISSING("SCO-103", "unit", "criterion", "name"),
    NOT_APPLICABLE("SCO-104", "unit", "criterion", "name"),
    UNKNOWN_CRITERION("SCO-105", "unit", "criterion", "scheme"),
    NOT_A_LEAF("SCO-106", "unit", "criterion", "name"),
    UNIT_TWICE("SCO-107", "unit", "first");

    private final Definition definition;

    ScoreIssue(String id, String... parameters) {
        definition = Definition.error(id, CoreTexts::bundle, parameters);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
