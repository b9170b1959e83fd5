package org.parindex.scoring.core.scheme;

import org.parindex.scoring.core.issue.CoreTexts;
import org.parindex.scoring.core.issue.IssueCode;

/** What can be wrong with the catalogue, or with what is asked of it. */
public enum CatalogueIssue implements IssueCode {
    UNKNOWN_SCHEME("CAT-101", "scheme", "known"),
    SEVERAL_EDITIONS("CAT-102", "scheme", "known"),
    CIRCLE("CAT-103", "circle"),
    LONG_CHAIN("CAT-104", "scheme", "limit"),
    UNUSABLE_PROVIDER("CAT-201", "fault"),
    SAME_ID("CAT-202", "scheme", "first", "second");

    private final Definition definition;

    CatalogueIssue(String id, String... parameters) {
        definition = Definition.error(id, CoreTexts::bundle, parameters);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
