package org.parindex.scoring.io.tables;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Severity;

/** What can be wrong with a table: 1xx the file, 2xx its columns, 3xx units, 4xx values, 5xx totals that differ. */
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
    TOO_MANY_TABLES("TAB-113", "limit"),
    TOO_DEEP("TAB-114", "limit"),
    FOREIGN_FORMAT("TAB-115", "format"),
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
    AMBIGUOUS_SEPARATOR("TAB-130", "candidates"),
    OPEN_CELL("TAB-131", "limit"),
    UNDECLARED_SEPARATOR("TAB-132", "found", "declared"),
    HIDDEN_PART(Severity.WARNING, "TAB-140", "count"),
    LEFT_OUT(Severity.WARNING, "TAB-141", "count", "found"),
    TABLES_INSIDE(Severity.WARNING, "TAB-142"),
    OTHER_CHARSET("TAB-143", "charset"),
    CELLS_UNLIKE_HEADINGS("TAB-144", "found", "expected"),
    TOO_DENSE("TAB-145", "limit"),
    BAD_JSON("TAB-146"),
    NOT_ROWS("TAB-147"),
    UNREAD_TYPE("TAB-148", "column", "type"),
    QUERY_FAILED("TAB-149", "state"),
    TOO_MUCH_TEXT("TAB-152", "limit"),

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
    AMBIGUOUS_SCHEME("TAB-220", "title", "schemes"),
    FOREIGN_TABLE(Severity.WARNING, "TAB-221", "title", "schemes"),
    AMBIGUOUS_HEADING("TAB-222", "found", "criteria"),
    UNKNOWN_HEADING(Severity.WARNING, "TAB-223", "found"),
    OTHER_MAXIMUM(Severity.WARNING, "TAB-224", "criterion", "name", "printed", "max"),
    OTHER_NAME(Severity.WARNING, "TAB-225", "criterion", "name", "printed"),
    UNKNOWN_CRITERION("TAB-226", "found"),
    AMBIGUOUS_CRITERION("TAB-227", "found", "criteria"),
    WHOSE_TABLE("TAB-228", "title"),
    SEVERAL_STAGES("TAB-229", "stages"),
    OTHER_PRINT("TAB-230", "found", "expected"),
    BAD_MEANING("TAB-231", "found"),
    NO_SUCH_PLACE("TAB-232", "part", "number"),
    NO_POINTS("TAB-233", "scheme"),
    FOREIGN_UNITS(Severity.WARNING, "TAB-234", "title", "scheme"),
    NO_UNITS(Severity.WARNING, "TAB-235", "title"),
    OTHER_STAGES("TAB-236", "stage", "found"),
    TOLD_TWICE("TAB-237", "part", "number"),
    OTHER_YEAR(Severity.WARNING, "TAB-238", "title", "scheme"),
    BAD_MAPPING_LINE("TAB-239", "column", "found", "allowed"),
    SEVERAL_TABLES("TAB-240", "count"),
    UNIT_AGAIN(Severity.WARNING, "TAB-241", "unit", "first"),
    UNITS_IN_COLUMNS("TAB-242", "headings"),
    NOT_OF_SCHEME("TAB-243", "found", "scheme"),
    NOT_BY_CRITERION("TAB-244", "found"),
    NOT_BY_UNIT(Severity.WARNING, "TAB-245", "title"),
    BAD_ERRATUM("TAB-250", "column", "found"),
    ERRATUM_TWICE("TAB-251", "first"),

    UNKNOWN_UNIT("TAB-301", "unit"),
    UNIT_TWICE("TAB-302", "unit", "first"),
    ABSENT_UNIT("TAB-303", "unit"),
    NO_UNIT_NAME("TAB-304"),
    SHARED_SPELLING("TAB-305", "spelling", "unit", "first", "place"),
    PREVIOUS_UNIT(Severity.WARNING, "TAB-306", "unit"),
    HIDDEN_CHARACTER("TAB-307", "unit"),
    AMBIGUOUS_UNIT("TAB-310", "unit", "units"),
    NO_VALUE("TAB-311", "unit", "criterion", "name", "input"),
    VALUE_TWICE("TAB-312", "unit", "criterion", "name", "first"),

    BAD_POINTS("TAB-401", "unit", "criterion", "name", "found"),
    DECIMAL_COMMA("TAB-402", "unit", "criterion", "name", "found", "corrected"),
    BAD_TOTAL("TAB-403", "unit", "found"),
    BAD_RANK("TAB-404", "unit", "found"),
    BAD_RANK_ORIGIN("TAB-405", "unit", "found"),
    BAD_INPUT("TAB-406", "unit", "criterion", "name", "input", "found", "allowed"),
    EMPTY_INPUT("TAB-407", "unit", "criterion", "name", "input"),
    POINTS_AND_INPUT("TAB-408", "unit", "criterion", "name", "place"),
    PARTLY_NOT_APPLICABLE("TAB-409", "unit", "criterion", "name", "found", "place"),
    DOUBTFUL_NUMBER("TAB-410", "unit", "criterion", "name", "found", "thousands"),
    OTHER_MARKS("TAB-411", "unit", "criterion", "name", "found", "example", "corrected"),
    NOT_A_NUMBER("TAB-412", "unit", "criterion", "name", "found", "example"),
    DOUBTFUL_WORD("TAB-413", "unit", "criterion", "name", "found"),
    OTHER_DIGITS("TAB-414", "unit", "criterion", "name", "found", "corrected"),
    POINTS_WORD("TAB-415", "unit", "criterion", "name", "found", "corrected"),
    LEADING_ZERO("TAB-416", "unit", "criterion", "name", "found", "corrected"),
    TOO_PRECISE("TAB-417", "unit", "criterion", "name", "found", "corrected"),
    TOO_MANY_DIGITS("TAB-418", "unit", "criterion", "name", "found"),
    PERCENT_POINTS("TAB-419", "unit", "criterion", "name", "found"),
    DATE_VALUE("TAB-420", "unit", "criterion", "name", "found"),
    ERROR_VALUE("TAB-421", "unit", "criterion", "name", "found"),
    NOT_CALCULATED("TAB-422", "unit", "criterion", "name", "formula"),
    MERGED_VALUE("TAB-423", "unit", "criterion", "name"),
    TWO_FORMATS("TAB-424", "found", "first", "place"),
    NOT_A_NAME("TAB-425", "found"),
    HEADER_LENGTH("TAB-426", "found", "expected"),
    PROGRAM_WORD("TAB-427", "unit", "criterion", "name", "found"),
    HEXADECIMAL("TAB-428", "unit", "criterion", "name", "found", "example"),

    OTHER_SUM(Severity.WARNING, "TAB-501", "unit", "heading", "sum", "printed", "difference"),
    OTHER_FIGURE(Severity.WARNING, "TAB-502", "unit", "criterion", "name", "printed", "other", "place");

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

    /** Of values that are written in a wrong way, the way is the fault and not the value. */
    @Override
    public Set<String> rowParameters() {
        return switch (this) {
            case BAD_POINTS,
                    BAD_INPUT,
                    EMPTY_INPUT,
                    POINTS_AND_INPUT,
                    PARTLY_NOT_APPLICABLE,
                    NOT_A_NUMBER,
                    DOUBTFUL_WORD,
                    PROGRAM_WORD,
                    ERROR_VALUE,
                    MERGED_VALUE -> Set.of("unit");
            case DECIMAL_COMMA, OTHER_MARKS, OTHER_DIGITS, POINTS_WORD, LEADING_ZERO, TOO_PRECISE ->
                Set.of("unit", "found", "corrected");
            case DOUBTFUL_NUMBER -> Set.of("unit", "found", "thousands");
            case TOO_MANY_DIGITS, HEXADECIMAL, PERCENT_POINTS, DATE_VALUE -> Set.of("unit", "found");
            case BAD_PLACE, BAD_CELL, CELLS_UNLIKE_HEADINGS -> Set.of("found");
            case NOT_CALCULATED -> Set.of("unit", "formula");
            case UNKNOWN_UNIT, NO_VALUE -> Set.of("unit");
            case ROW_LENGTH -> Set.of("found");
            case VALUE_TWICE -> Set.of("unit", "first");
            case OTHER_SUM -> Set.of("unit", "sum", "printed", "difference");
            case OTHER_FIGURE -> Set.of("unit", "printed", "other", "place");
            default -> Set.of();
        };
    }
}
