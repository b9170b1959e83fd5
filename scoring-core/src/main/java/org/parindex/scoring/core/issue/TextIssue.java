package org.parindex.scoring.core.issue;

/** What keeps a file from being read as text at all. */
public enum TextIssue implements IssueCode {
    UNREADABLE("TXT-101"),
    TOO_LARGE("TXT-102", "limit"),
    NOT_UTF_8("TXT-103", "byte"),
    UTF_16("TXT-104"),
    CONTROL_CHARACTER("TXT-105", "character"),
    NOT_TEXT("TXT-106"),
    OTHER_CHARSET("TXT-107", "charset", "byte");

    private final Definition definition;

    TextIssue(String id, String... parameters) {
        definition = Definition.error(id, CoreTexts::bundle, parameters);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
