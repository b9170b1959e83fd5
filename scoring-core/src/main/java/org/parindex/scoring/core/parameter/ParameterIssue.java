package org.parindex.scoring.core.parameter;

import org.parindex.scoring.core.issue.CoreTexts;
import org.parindex.scoring.core.issue.IssueCode;

/** What can be wrong with the keys and values of a scheme file, whoever reads them. */
public enum ParameterIssue implements IssueCode {
    UNKNOWN_KEY("SCH-202", "owner", "key", "known"),
    MISSING_KEY("SCH-203", "owner", "key"),
    NO_VALUE("SCH-204", "owner", "key"),
    WRONG_SHAPE("SCH-205", "owner", "key", "expected"),
    UNKNOWN_WORD("SCH-206", "owner", "key", "found", "known"),
    NO_ITEMS("SCH-215", "owner", "key"),
    BARE_KEY("SCH-219", "owner", "key", "known"),
    NOT_AS_EXPECTED("SCH-220", "owner", "key", "found", "expected"),
    UNKNOWN_KIND("SCH-221", "owner", "key", "found", "known"),
    TOO_MANY_ITEMS("SCH-222", "owner", "key", "found", "limit"),

    NOT_A_NUMBER("SCH-301", "owner", "key", "found"),
    NOT_POSITIVE("SCH-302", "owner", "key", "found");

    private final Definition definition;

    ParameterIssue(String id, String... parameters) {
        definition = Definition.error(id, CoreTexts::bundle, parameters);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
