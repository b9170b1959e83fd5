package org.parindex.scoring.io.tables;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Severity;

/** What can be wrong with a table: 1xx the file, 2xx its columns, 3xx units, 4xx values. */
public enum TableIssue implements IssueCode {
    BAD_QUOTES("TAB-101"),
    TOO_MANY_ROWS("TAB-102", "limit"),
    TOO_MANY_COLUMNS("TAB-103", "limit"),
    LONG_CELL("TAB-104", "limit"),
    NO_HEADER("TAB-105"),
    OTHER_SEPARATOR("TAB-106", "separator"),
    TOO_MANY_CELLS("TAB-107", "limit"),
    UNKNOWN_FORMAT("TAB-108", "known"),
    DAMAGED("TAB-109", "format"),
    MISLABELLED(Severity.WARNING, "TAB-110", "extension", "format"),
    UNUSABLE_FORMAT("TAB-111", "fault"),
    NO_TABLE("TAB-112"),
    ARCHIVE_TOO_LARGE("TAB-120", "parts", "bytes", "most", "limit"),
    INFLATION("TAB-121", "part", "found", "limit"),
    UNREADABLE_PART("TAB-122", "part"),
    DAMAGED_PART("TAB-123", "part"),
    PROTECTED("TAB-124"),
    BAD_PLACE("TAB-125", "found"),
    BAD_CELL("TAB-126", "found"),
    HIDDEN_CELLS(Severity.WARNING, "TAB-127", "found"),
    HIDDEN_SHEET(Severity.WARNING, "TAB-128"),
    MERGED_CELLS(Severity.WARNING, "TAB-129", "found"),

    NO_UNIT_COLUMN("TAB-201", "found"),
    UNKNOWN_COLUMN("TAB-202", "found", "known"),
    COLUMN_TWICE("TAB-203", "found", "first"),
    GROUP_COLUMN("TAB-204", "criterion", "name"),
    NO_CRITERION_COLUMN("TAB-205", "criterion", "name"),
    NO_COLUMN("TAB-206", "column"),
    ROW_LENGTH("TAB-207", "found", "expected"),
    NO_HEADING("TAB-208"),
    INPUT_COLUMNS("TAB-209", "criterion", "name", "columns"),
    NO_INPUT_COLUMN("TAB-210", "criterion", "name", "column"),
    UNKNOWN_INPUT("TAB-211", "criterion", "name", "found", "known"),

    UNKNOWN_UNIT("TAB-301", "unit"),
    UNIT_TWICE("TAB-302", "unit", "first"),
    ABSENT_UNIT("TAB-303", "unit"),
    NO_UNIT_NAME("TAB-304"),
    SHARED_SPELLING("TAB-305", "spelling", "unit", "first", "place"),
    PREVIOUS_UNIT(Severity.WARNING, "TAB-306", "unit"),
    HIDDEN_CHARACTER("TAB-307", "unit"),

    BAD_POINTS("TAB-401", "unit", "criterion", "name", "found"),
    DECIMAL_COMMA("TAB-402", "unit", "criterion", "name", "found", "corrected"),
    BAD_TOTAL("TAB-403", "unit", "found"),
    BAD_RANK("TAB-404", "unit", "found"),
    BAD_RANK_ORIGIN("TAB-405", "unit", "found"),
    BAD_INPUT("TAB-406", "unit", "criterion", "name", "input", "found", "allowed"),
    EMPTY_INPUT("TAB-407", "unit", "criterion", "name", "input"),
    POINTS_AND_INPUT("TAB-408", "unit", "criterion", "name", "place"),
    PARTLY_NOT_APPLICABLE("TAB-409", "unit", "criterion", "name", "found", "place");

    private final Definition definition;

    TableIssue(String id, String... parameters) {
        this(Severity.ERROR, id, parameters);
    }

    TableIssue(Severity severity, String id, String... parameters) {
        definition = new Definition(id, severity, TableIssue::texts, List.of(parameters));
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("org.parindex.scoring.io.tables.issues", locale);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
