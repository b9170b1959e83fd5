package org.parindex.scoring.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.parindex.scoring.core.audit.Audit;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Severity;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.io.office.form.FoundForm;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.mapping.ReportReader;

/**
 * Score sheets from printed reports, after the errata that somebody accepted.
 *
 * @param audited reads what the errata are about
 * @param scored reads what is scored
 */
record CorrectedSheets(Scheme scheme, ReportReader audited, SheetFiles scored, Errata accepted) {

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

    /** Returns the sheets; without a value if an erratum does not fit, nothing can be read, or a file is a form. */
    Checked<Sheets> read(List<TableSource> sources) {
        List<Issue> forms = sources.stream()
                .flatMap(source -> FoundForm.in(source, Limits.standard()).stream())
                .map(form -> CliIssue.NOT_WITH_ERRATA.at(Location.of(form.file())))
                .toList();
        return forms.isEmpty() ? SheetFiles.documentsOf(sources).flatMap(this::sheets) : Checked.failed(forms);
    }

    private Checked<Sheets> sheets(List<Document> documents) {
        Issues issues = new Issues();
        List<Document> corrected = new ArrayList<>();
        List<Erratum> applied = new ArrayList<>();
        for (Document document : documents) {
            Checked<CorrectedReport> report = CorrectedReport.of(document, audited, accepted);
            report.value()
                    .ifPresentOrElse(
                            found -> {
                                applied.addAll(found.applied().asList());
                                corrected.add(found.document());
                                issues.addAll(contradictions(found.report()));
                            },
                            () -> issues.addAll(report.issues()));
        }
        return corrected.size() < documents.size()
                ? Checked.failed(issues.toList())
                : Checked.of(corrected, issues.toList())
                        .flatMap(scored.correctedBy(applied)::readDocuments)
                        .map(sheets -> new Sheets(sheets, Errata.of(applied)));
    }

    private List<Issue> contradictions(PublishedReport report) {
        long errors = Audit.of(List.of(scheme)).audit(report).stream()
                .filter(finding -> finding.issue().code().definition().severity() == Severity.ERROR)
                .count();
        return errors == 0 ? List.of() : List.of(CliIssue.ERRORS_LEFT.at(Location.of(report.file()), errors));
    }
}
