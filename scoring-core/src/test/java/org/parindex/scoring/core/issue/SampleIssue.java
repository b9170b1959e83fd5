package org.parindex.scoring.core.issue;

import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;

/** Codes with texts of their own, as another part of the library would bring them. */
enum SampleIssue implements IssueCode {
    WRONG(Severity.ERROR, "TST-101", "name", "allowed-max"),
    PLAIN(Severity.ERROR, "TST-102"),
    DOUBTFUL(Severity.WARNING, "TST-201", "name");

    private final Definition definition;

    SampleIssue(Severity severity, String id, String... parameters) {
        definition = new Definition(id, severity, SampleIssue::texts, List.of(parameters));
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static ResourceBundle texts(Locale locale) {
        return switch (locale.toLanguageTag()) {
            case "en" ->
                bundle(new Object[][] {
                    {"TST-101", "\"{name}\" is above {allowed-max}; {name} stays."},
                    {"TST-101.hint", "Write at most {allowed-max}."},
                    {"TST-102", "Nothing can be said."},
                    {"TST-201", "{name} looks odd."}
                });
            case "vi" ->
                bundle(new Object[][] {
                    {"TST-101", "\"{name}\" vượt {allowed-max}."},
                    {"TST-101.hint", "Ghi tối đa {allowed-max}."},
                    {"TST-102", "Không nói được gì."},
                    {"TST-201", "{name} lạ."}
                });
            default -> throw new IllegalArgumentException("no bundle for " + locale);
        };
    }

    private static ResourceBundle bundle(Object[][] contents) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return contents;
            }
        };
    }
}
