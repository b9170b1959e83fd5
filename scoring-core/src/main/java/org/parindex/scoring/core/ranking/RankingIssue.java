package org.parindex.scoring.core.ranking;

import org.parindex.scoring.core.issue.CoreTexts;
import org.parindex.scoring.core.issue.IssueCode;

/** What can be wrong with the totals and ranks of a published year. */
public enum RankingIssue implements IssueCode {
    RANK_CONTRADICTS_TOTAL("RNK-101", "unit", "rank", "total", "computed"),
    UNIT_TWICE("RNK-102", "unit", "first"),
    RANK_NOT_GIVEN("RNK-103", "unit", "total");

    private final Definition definition;

    RankingIssue(String id, String... parameters) {
        definition = Definition.error(id, CoreTexts::bundle, parameters);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
