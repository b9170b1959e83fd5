package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
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

    private static final List<String> PLACE = List.of("table", "row", "column", "severity", "code", "message");

    /** What the other columns leave of 140 characters. */
    private static final int SCREEN_TEXT = 88;

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

    /** Returns a table for each document, with what explains a finding and what does not agree below it: for people. */
    public List<ReportTable> shown(List<AuditedDocument> documents) {
        return shown(documents, Integer.MAX_VALUE);
    }

    /** Returns the same with long texts broken into several rows, so that they fit a terminal of 140 characters. */
    public List<ReportTable> onScreen(List<AuditedDocument> documents) {
        return shown(documents, SCREEN_TEXT);
    }

    private List<ReportTable> shown(List<AuditedDocument> documents, int width) {
        List<ReportTable> tables = new ArrayList<>();
        for (AuditedDocument document : documents) {
            tables.addAll(ErrataTables.in(locale).shown(document.errata()));
            tables.add(shown(document, width));
        }
        return tables;
    }

    private ReportTable shown(AuditedDocument document, int width) {
        List<List<ReportCell>> rows = new ArrayList<>();
        List<Finding> findings = document.findings();
        for (int i = 0; i < findings.size(); i++) {
            List<ReportCell> head = new ArrayList<>(List.of(ReportCell.text("F" + (i + 1))));
            head.addAll(place(findings.get(i)));
            for (String line : lines(findings.get(i), width)) {
                rows.add(Stream.concat(head.stream(), Stream.of(ReportCell.text(line)))
                        .toList());
                head.replaceAll(cell -> ReportCell.EMPTY);
            }
        }
        return new ReportTable(
                "findings",
                labels.get("findings") + ": " + document.file(),
                columns(Stream.concat(Stream.of("id"), PLACE.stream())),
                rows,
                List.of(counts(findings)));
    }

    private List<String> lines(Finding finding, int width) {
        Stream<String> explanations = IntStream.range(0, finding.explanations().size())
                .mapToObj(i -> labels.get("finding.explanation") + " " + (i + 1) + ": "
                        + words.changes(finding.explanations().get(i)) + " ("
                        + words.reason(finding.explanations().get(i)) + ")");
        Stream<String> equations = finding.equations().stream()
                .map(equation -> labels.get("finding.equation") + ": "
                        + equation.description().in(locale));
        return Stream.of(Stream.of(finding.issue().message(locale)), explanations, equations)
                .flatMap(texts -> texts)
                .flatMap(text -> DisplayWidth.wrap(OneLine.of(text), width).stream())
                .toList();
    }

    private String counts(List<Finding> findings) {
        return Stream.of(Severity.values())
                .map(severity -> word(severity) + ": "
                        + findings.stream()
                                .filter(finding -> severity(finding) == severity)
                                .count())
                .collect(joining(", "));
    }

    private ReportTable findings(List<AuditedDocument> documents) {
        return table(
                "findings",
                documents,
                PLACE,
                finding -> List.of(Stream.concat(
                                place(finding).stream(),
                                Stream.of(ReportCell.text(finding.issue().message(locale))))
                        .toList()));
    }

    /** Where a finding is, and of what kind. */
    private List<ReportCell> place(Finding finding) {
        return List.of(
                ReportCell.number(finding.place().table()),
                number(finding.place().row()),
                number(finding.place().column()),
                new ReportCell(word(severity(finding)), Spelling.of(severity(finding)), false),
                ReportCell.text(finding.issue().code().id()));
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
        List<Column> columns = columns(Stream.concat(Stream.of("file", "id"), keys.stream()));
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

    private List<Column> columns(Stream<String> keys) {
        return keys.map(key -> new Column(key, labels.get("finding." + key))).toList();
    }

    private static Severity severity(Finding finding) {
        return finding.issue().code().definition().severity();
    }

    private String word(Severity severity) {
        return CoreTexts.bundle(BundleLocale.of(locale)).getString("severity." + severity);
    }
}
