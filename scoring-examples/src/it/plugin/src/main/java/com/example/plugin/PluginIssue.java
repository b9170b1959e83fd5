package com.example.plugin;

import java.util.ResourceBundle;
import org.parindex.scoring.core.issue.IssueCode;

/** What can be wrong with the keys of this jar; a prefix of its own keeps the codes apart from all others. */
public enum PluginIssue implements IssueCode {
    NOT_WHOLE("EXA-101", "owner", "key", "found", "most");

    private final Definition definition;

    PluginIssue(String id, String... parameters) {
        definition = Definition.error(
                id, locale -> ResourceBundle.getBundle("com.example.plugin.issues", locale), parameters);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
