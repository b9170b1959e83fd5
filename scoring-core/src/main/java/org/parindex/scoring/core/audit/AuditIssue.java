package org.parindex.scoring.core.audit;

import java.util.List;
import org.parindex.scoring.core.issue.CoreTexts;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Severity;

/** What an audit finds: 1xx printed figures contradict each other or the scheme, 2xx they rest on something not printed, 3xx what is worth a look, 4xx errata and what is made of a report. */
public enum AuditIssue implements IssueCode {
    WRONG_FIGURE("AUD-101", "unit", "what", "printed", "proposed"),
    WRONG_FIGURES("AUD-102", "unit", "what", "printed", "proposed", "others"),
    UNEXPLAINED("AUD-103", "unit", "what", "printed", "computed"),
    WRONG_MEAN("AUD-104", "what", "printed", "computed", "how"),
    WRONG_MEAN_OR_FIGURE("AUD-105", "what", "printed", "computed", "how", "others"),
    OTHER_UNIT("AUD-111", "printed", "unit"),
    EXCHANGED_UNITS("AUD-112", "first", "second"),
    ROW_TOO_MUCH("AUD-113", "printed", "how"),
    UNKNOWN_UNIT("AUD-114", "printed"),
    ABSENT_UNIT("AUD-115", "unit"),
    UNITS_EXCHANGED_SOMEWHERE("AUD-116", "first", "second", "others"),
    OTHER_MAXIMUM("AUD-121", "what", "printed", "maximum"),

    HIDDEN_DIGITS(Severity.WARNING, "AUD-201", "unit", "printed", "computed"),
    ROW_NUMBERS(Severity.WARNING, "AUD-202", "printed", "expected"),
    COLUMN_NUMBERS(Severity.WARNING, "AUD-203", "printed", "expected"),

    SPELLINGS(Severity.REMARK, "AUD-301", "unit", "spellings"),
    PATTERNS(Severity.REMARK, "AUD-302", "rows", "columns"),

    ERRATUM_NOWHERE("AUD-401", "place"),
    ERRATUM_OF_OTHER_TEXT("AUD-402", "place", "from", "printed"),
    ERRATUM_WITHOUT_FIGURE("AUD-403", "to"),
    LEAF_TWICE("AUD-404", "unit", "leaf", "points", "other", "first");

    private final Definition definition;

    AuditIssue(String id, String... parameters) {
        this(Severity.ERROR, id, parameters);
    }

    AuditIssue(Severity severity, String id, String... parameters) {
        definition = new Definition(id, severity, CoreTexts::bundle, List.of(parameters));
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
