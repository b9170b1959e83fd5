package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.core.audit.Explanation;
import org.parindex.scoring.core.audit.Finding;
import org.parindex.scoring.core.issue.BundleLocale;
import org.parindex.scoring.core.issue.CoreTexts;
import org.parindex.scoring.core.issue.Severity;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.report.ReportTable.Column;

/** Makes tables of what audits found. Immutable. */
public final class FindingTables {

    private final Locale locale;
    private final Labels labels;
    private final FindingWords words;

    private FindingTables(Locale locale) {
        this.locale = requireNonNull(locale, "locale");
        this.labels = new Labels(locale);
        this.words = new FindingWords(locale);
    }

    /** Returns the tables for readers of Vietnamese, or else of English. */
    public static FindingTables in(Locale locale) {
        return new FindingTables(locale);
    }

    /** Returns the errata that were applied, if any; then the findings, what would explain each, and which equations each violates. */
    public List<ReportTable> of(List<AuditedDocument> documents) {
        List<Erratum> errata = documents.stream()
                .flatMap(document -> document.errata().asList().stream())
                .toList();
        List<ReportTable> tables =
                new ArrayList<>(List.of(findings(documents), explanations(documents), equations(documents)));
        if (!errata.isEmpty()) {
            tables.add(0, ErrataTables.in(locale).of(Errata.of(errata)));
        }
        return tables;
    }

    private ReportTable findings(List<AuditedDocument> documents) {
        return table(
                "findings",
                documents,
                List.of("table", "row", "column", "severity", "code", "message"),
                finding -> List.of(List.of(
                        ReportCell.number(finding.place().table()),
                        number(finding.place().row()),
                        number(finding.place().column()),
                        severity(finding),
                        ReportCell.text(finding.issue().code().id()),
                        ReportCell.text(finding.issue().message(locale)))));
    }

    private ReportTable explanations(List<AuditedDocument> documents) {
        return table("explanations", documents, List.of("explanation", "change", "reason"), finding -> {
            List<List<ReportCell>> rows = new ArrayList<>();
            for (Explanation explanation : finding.explanations()) {
                rows.add(List.of(
                        ReportCell.number(rows.size() + 1),
                        ReportCell.text(words.changes(explanation)),
                        ReportCell.text(words.reason(explanation))));
            }
            return rows;
        });
    }

    private ReportTable equations(List<AuditedDocument> documents) {
        return table(
                "equations",
                documents,
                List.of("equation"),
                finding -> finding.equations().stream()
                        .map(equation ->
                                List.of(ReportCell.text(equation.description().in(locale))))
                        .toList());
    }

    /** Makes the rows of a table from each finding. */
    private interface Rows {
        List<List<ReportCell>> of(Finding finding);
    }

    private ReportTable table(String name, List<AuditedDocument> documents, List<String> keys, Rows rows) {
        List<Column> columns = Stream.concat(Stream.of("file", "id"), keys.stream())
                .map(key -> new Column(key, labels.get("finding." + key)))
                .toList();
        List<List<ReportCell>> all = new ArrayList<>();
        for (AuditedDocument document : documents) {
            for (int i = 0; i < document.findings().size(); i++) {
                ReportCell id = ReportCell.text("F" + (i + 1));
                rows.of(document.findings().get(i))
                        .forEach(own ->
                                all.add(Stream.concat(Stream.of(ReportCell.text(document.file()), id), own.stream())
                                        .toList()));
            }
        }
        return new ReportTable(name, labels.get(name), columns, all, List.of());
    }

    private static ReportCell number(Optional<Integer> number) {
        return number.map(ReportCell::number).orElse(ReportCell.EMPTY);
    }

    private ReportCell severity(Finding finding) {
        Severity severity = finding.issue().code().definition().severity();
        String shown = CoreTexts.bundle(BundleLocale.of(locale)).getString("severity." + severity);
        return new ReportCell(shown, Spelling.of(severity), false);
    }
}
