package org.parindex.scoring.io.office.form;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Severity;

/** What can be wrong with a form that comes back: 10x the form itself, 11x its rows and cells, 12x its units. */
public enum FormIssue implements IssueCode {
    NO_FORM("FRM-101"),
    BAD_MARK("FRM-102", "found"),
    OTHER_SCHEME("FRM-103", "found", "expected"),
    OTHER_FINGERPRINT("FRM-104", "scheme", "found", "expected"),
    NO_COLUMN("FRM-105", "column"),
    COLUMN_TWICE("FRM-106", "column", "first"),
    OTHER_HEADING("FRM-107", "found", "expected"),
    UNMARKED("FRM-108"),
    UNMARKED_COPY(Severity.WARNING, "FRM-109"),
    OTHER_FORMAT("FRM-110"),

    CHANGED("FRM-111", "unit", "row", "column", "found", "expected"),
    NO_ROW("FRM-112", "unit", "row", "name"),
    ROW_TWICE("FRM-113", "unit", "row", "first"),
    UNKNOWN_ROW("FRM-114", "unit", "found"),

    UNIT_TWICE("FRM-121", "unit", "first"),
    ABSENT_UNIT("FRM-122", "unit"),
    NO_UNIT("FRM-123", "row"),
    OTHERS_ABSENT(Severity.WARNING, "FRM-124", "count", "units");

    private final Definition definition;

    FormIssue(String id, String... parameters) {
        this(Severity.ERROR, id, parameters);
    }

    FormIssue(Severity severity, String id, String... parameters) {
        definition = new Definition(id, severity, FormIssue::texts, List.of(parameters));
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("org.parindex.scoring.io.office.form.issues", locale);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
