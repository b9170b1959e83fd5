package org.parindex.scoring.core.parameter;

import org.parindex.scoring.core.issue.CoreTexts;
import org.parindex.scoring.core.issue.IssueCode;

/** What can be wrong with the kinds of rules on hand. */
public enum KindIssue implements IssueCode {
    UNUSABLE("CAT-301", "fault"),
    BAD_KEY("CAT-302", "key", "kind"),
    SAME_KEY("CAT-303", "key", "first", "second");

    private final Definition definition;

    KindIssue(String id, String... parameters) {
        definition = Definition.error(id, CoreTexts::bundle, parameters);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
