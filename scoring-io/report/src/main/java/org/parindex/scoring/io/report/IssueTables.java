package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.BundleLocale;
import org.parindex.scoring.core.issue.CoreTexts;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Severity;
import org.parindex.scoring.io.report.ReportTable.Column;

/** Makes a table of issues, with texts in one language. Immutable. */
public final class IssueTables {

    private final Locale locale;
    private final Labels labels;

    private IssueTables(Locale locale) {
        this.locale = requireNonNull(locale, "locale");
        this.labels = new Labels(locale);
    }

    /** Returns the tables for readers of Vietnamese, or else of English. */
    public static IssueTables in(Locale locale) {
        return new IssueTables(locale);
    }

    /** Returns an issue a row: where, how bad, its code, what is wrong, what to do, and in how many rows more. */
    public ReportTable of(List<Issue> issues) {
        List<Column> columns = Stream.of("file", "line", "column", "severity", "code", "message", "hint", "more")
                .map(key -> new Column(key, labels.get("issue." + key)))
                .toList();
        return new ReportTable(
                "issues",
                labels.get("issues"),
                columns,
                issues.stream().map(this::row).toList(),
                List.of());
    }

    private List<ReportCell> row(Issue issue) {
        Location location = issue.location();
        return List.of(
                ReportCell.text(location.at(0, 0).describe(locale)),
                positive(location.line()),
                positive(location.column()),
                severity(issue),
                ReportCell.text(issue.code().id()),
                ReportCell.text(issue.message(locale)),
                ReportCell.text(issue.hint(locale).orElse("")),
                positive(issue.also().size()));
    }

    private ReportCell severity(Issue issue) {
        Severity severity = issue.code().definition().severity();
        String shown = CoreTexts.bundle(BundleLocale.of(locale)).getString("severity." + severity);
        return new ReportCell(shown, severity.name().toLowerCase(Locale.ROOT), false);
    }

    private static ReportCell positive(int number) {
        return number == 0 ? ReportCell.EMPTY : ReportCell.number(number);
    }
}
