package org.parindex.scoring.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.audit.Audit;
import org.parindex.scoring.core.audit.ColumnContent;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.audit.PublishedCell;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.audit.PublishedRow;
import org.parindex.scoring.core.audit.PublishedTable;
import org.parindex.scoring.core.audit.ReportSheets;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Severity;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.io.office.form.FoundForm;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.mapping.ReportReader;

/** Score sheets from printed reports, after the errata that somebody accepted. */
record CorrectedSheets(Scheme scheme, ReportReader reader, Errata accepted) {

    /** Score sheets, and the errata that were applied to what they were read from. */
    record Sheets(List<ScoreSheet> asList, Errata applied) {

        static Sheets asPrinted(List<ScoreSheet> sheets) {
            return new Sheets(sheets, Errata.of(List.of()));
        }
    }

    /** Returns what an erratum changed, for those who cannot see it in the result. */
    static Issue applied(Erratum erratum) {
        Place place = erratum.place();
        int row = place.row().orElseThrow();
        return place.column()
                .map(column -> CliIssue.ERRATUM_APPLIED.at(
                        erratum.location(),
                        place.table(),
                        row,
                        column,
                        erratum.from(),
                        erratum.to().orElseThrow()))
                .orElseGet(() -> CliIssue.ROW_LEFT_OUT.at(erratum.location(), place.table(), row, erratum.from()));
    }

    /** Returns the sheets; without a value if an erratum does not fit, a figure cannot be read, or a file is a form. */
    Checked<Sheets> read(List<TableSource> sources) {
        return sources.stream()
                .flatMap(source -> FoundForm.in(source, Limits.standard()).stream())
                .findFirst()
                .map(form -> Checked.<Sheets>failed(CliIssue.NOT_WITH_ERRATA.at(Location.of(form.file()))))
                .orElseGet(() -> SheetFiles.documentsOf(sources).flatMap(this::sheets));
    }

    private Checked<Sheets> sheets(List<Document> documents) {
        Issues issues = new Issues();
        List<PublishedTable> tables = new ArrayList<>();
        List<Erratum> applied = new ArrayList<>();
        for (Document document : documents) {
            Checked<CorrectedReport> corrected = CorrectedReport.of(document, reader, accepted);
            issues.addAll(corrected.issues());
            corrected.value().ifPresent(found -> {
                applied.addAll(found.applied().asList());
                tables.addAll(found.report().tables());
                issues.addAll(contradictions(found.report()));
            });
        }
        tables.forEach(table -> issues.addAll(unreadable(table)));
        PublishedReport all = new PublishedReport(documents.get(0).file(), tables);
        return issues.hasErrors()
                ? Checked.failed(issues.toList())
                : Checked.of(all, issues.toList())
                        .flatMap(report -> ReportSheets.of(scheme, report))
                        .map(sheets -> new Sheets(sheets, Errata.of(applied)));
    }

    private List<Issue> contradictions(PublishedReport report) {
        long errors = Audit.of(List.of(scheme)).audit(report).stream()
                .filter(finding -> finding.issue().code().definition().severity() == Severity.ERROR)
                .count();
        return errors == 0 ? List.of() : List.of(CliIssue.ERRORS_LEFT.at(Location.of(report.file()), errors));
    }

    /** What stands where points should stand must not pass for a cell without any. */
    private List<Issue> unreadable(PublishedTable table) {
        return table.rows().stream()
                .flatMap(row -> row.unit().stream().flatMap(unit -> unreadable(table, row, unit)))
                .toList();
    }

    private Stream<Issue> unreadable(PublishedTable table, PublishedRow row, Unit unit) {
        List<Issue> issues = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            PublishedCell cell = row.cells().get(column);
            if (cell.figure().isEmpty() && !cell.text().isBlank()) {
                leaf(table.columns().get(column).content())
                        .ifPresent(leaf -> issues.add(TableIssue.BAD_POINTS.at(
                                cell.location(), unit, leaf.code(), leaf.name(), cell.text())));
            }
        }
        return issues.stream();
    }

    private Optional<LeafCriterion> leaf(ColumnContent content) {
        return content instanceof ColumnContent.OfCriterion own
                ? scheme.criterion(own.code())
                        .filter(LeafCriterion.class::isInstance)
                        .map(LeafCriterion.class::cast)
                : Optional.empty();
    }
}
