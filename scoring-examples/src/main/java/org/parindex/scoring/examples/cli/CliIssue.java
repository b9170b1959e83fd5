package org.parindex.scoring.examples.cli;

import org.parindex.scoring.core.issue.IssueCode;

/** What can be wrong with a call. */
enum CliIssue implements IssueCode {
    NOT_A_PATH("CLI-101", "found"),
    NOT_WRITABLE("CLI-102"),
    NOTHING_SCORED("CLI-103"),
    BAD_CALL("CLI-104", "fault", "command"),
    OUT_IS_INPUT("CLI-105"),
    OUTPUT_LOST("CLI-106"),
    FORMS_AMONG_OTHERS("CLI-107"),
    FORM_WITHOUT_STAGE("CLI-108");

    private final Definition definition;

    CliIssue(String id, String... parameters) {
        definition = Definition.error(id, CliTexts::bundle, parameters);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
