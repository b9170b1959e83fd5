package org.parindex.scoring.io.office;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Severity;

/** What can be wrong with the files of office programs, besides what can be wrong with any table. */
public enum OfficeIssue implements IssueCode {
    OLD_FILE("TAB-151", "program", "format"),
    TRACKED_CHANGES(Severity.WARNING, "TAB-153"),
    HIDDEN_TEXT(Severity.WARNING, "TAB-154");

    private final Definition definition;

    OfficeIssue(String id, String... parameters) {
        this(Severity.ERROR, id, parameters);
    }

    OfficeIssue(Severity severity, String id, String... parameters) {
        definition = new Definition(id, severity, OfficeIssue::texts, List.of(parameters));
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("org.parindex.scoring.io.office.issues", locale);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
