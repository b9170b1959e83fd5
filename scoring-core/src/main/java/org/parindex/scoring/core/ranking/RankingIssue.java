package org.parindex.scoring.core.ranking;

import org.parindex.scoring.core.issue.CoreTexts;
import org.parindex.scoring.core.issue.IssueCode;

/** What can be wrong with the totals and ranks of a published year. */
public enum RankingIssue implements IssueCode {
    RANK_CONTRADICTS_TOTAL("RNK-101", "unit", "rank", "total", "first", "last"),
    UNIT_TWICE("RNK-102", "unit", "first");

    private final Definition definition;

    RankingIssue(String id, String... parameters) {
        definition = Definition.error(id, CoreTexts::bundle, parameters);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
