package org.parindex.scoring.examples.cli;

import java.util.List;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Severity;

/** What can be wrong with a call. */
enum CliIssue implements IssueCode {
    NOT_A_PATH("CLI-101", "found"),
    NOT_WRITABLE("CLI-102"),
    NOTHING_SCORED("CLI-103"),
    BAD_CALL("CLI-104", "fault", "command"),
    OUT_IS_INPUT("CLI-105"),
    OUTPUT_LOST("CLI-106"),
    FORMS_AMONG_OTHERS("CLI-107"),
    FORM_WITHOUT_STAGE("CLI-108"),
    FORM_NOT_MAPPED(Severity.WARNING, "CLI-109", "scheme"),
    NOT_XLSX("CLI-110"),
    FORM_EXISTS("CLI-111"),
    FOLDER_EXISTS("CLI-112"),
    EMPTY_FOLDER("CLI-113"),
    NO_UNITS("CLI-114"),
    NOT_WITH_ERRATA("CLI-115"),
    ERRATUM_OF_OTHER_FILE(Severity.WARNING, "CLI-116", "file"),
    ERRATUM_APPLIED(Severity.REMARK, "CLI-117", "table", "row", "column", "from", "to"),
    ROW_LEFT_OUT(Severity.REMARK, "CLI-118", "table", "row", "from"),
    ERRORS_LEFT(Severity.WARNING, "CLI-119", "errors"),
    FORM_NOT_AUDITED("CLI-120"),
    NOTHING_AUDITED("CLI-121"),
    UNKNOWN_UNIT("CLI-122", "unit"),
    UNKNOWN_CRITERION("CLI-123", "scheme", "criterion"),
    HARDLY_AUDITED(Severity.WARNING, "CLI-124", "scheme"),
    BAD_EDITION("CLI-125", "found"),
    NEVER_THERE(Severity.WARNING, "CLI-126", "unit");

    private final Definition definition;

    CliIssue(String id, String... parameters) {
        this(Severity.ERROR, id, parameters);
    }

    CliIssue(Severity severity, String id, String... parameters) {
        definition = new Definition(id, severity, CliTexts::bundle, List.of(parameters));
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
