package org.parindex.scoring.examples.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.audit.Audit;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Severity;
import org.parindex.scoring.io.office.form.FoundForm;
import org.parindex.scoring.io.report.AuditedDocument;
import org.parindex.scoring.io.report.ErrataTables;
import org.parindex.scoring.io.report.FindingTables;
import org.parindex.scoring.io.report.FindingsJson;
import org.parindex.scoring.io.report.ReportFormat;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.mapping.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks published tables against recomputation, and tells which cells are wrong. */
@Command(name = "audit")
final class AuditCommand extends TableCommand {

    @Option(names = "--scheme", required = true, paramLabel = "SCHEME", descriptionKey = "argument.scheme")
    private List<String> schemes;

    @Mixin
    private Documents documents;

    @Mixin
    private AcceptedErrata errata;

    @Option(names = "--propose", paramLabel = "FILE", descriptionKey = "option.propose")
    private @Nullable String proposals;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "argument.document")
    private List<String> files;

    @Override
    public Integer call() {
        Inputs inputs = documents.inputs(schemes, files);
        List<Document> read = documents.read(inputs.sources(), AuditCommand::notAudited);
        Errata accepted = errata.of(inputs.sources(), documents);
        Issues issues = documents.issues();
        replaced(inputs).forEach(issues::add);
        if (issues.hasErrors()) {
            return unusable(issues.toList());
        }
        inputs.schemes().stream()
                .filter(scheme -> !scheme.addsUp())
                .forEach(scheme -> issues.add(CliIssue.HARDLY_AUDITED.at(Location.NONE, scheme.id())));
        return audit(Audit.of(inputs.schemes()), inputs.reports(), accepted, read);
    }

    /** What is entered in a form has not been printed, and its totals compute themselves. */
    private static Issue notAudited(FoundForm form) {
        return CliIssue.FORM_NOT_AUDITED.at(Location.of(form.file()));
    }

    /** Of a folder these are the files in it. */
    private Stream<Issue> replaced(Inputs inputs) {
        Stream<String> files = Stream.of(
                        inputs.sources().stream().map(TableSource::file),
                        documents.files(),
                        errata.files(),
                        schemes.stream())
                .flatMap(names -> names)
                .filter(file -> replaces(file) || proposals != null && isSame(file, proposals));
        return Stream.concat(files, Stream.ofNullable(proposals).filter(this::replaces))
                .map(OutCommand::replaced);
    }

    private int audit(Audit audit, ReportReader reader, Errata accepted, List<Document> read) {
        List<CorrectedReport> corrected =
                sideBySide(read, document -> CorrectedReport.of(document, reader, accepted)).stream()
                        .flatMap(report -> documents.keep(report).stream())
                        .toList();
        List<CorrectedReport> recognised =
                corrected.stream().filter(this::hasTables).toList();
        if (corrected.size() < read.size() || recognised.isEmpty()) {
            return unusable(documents.issues().toList());
        }
        report(documents.issues().toList());
        return conclude(sideBySide(
                recognised,
                report -> new AuditedDocument(report.report().file(), report.applied(), audit.audit(report.report()))));
    }

    private boolean hasTables(CorrectedReport report) {
        boolean hasNone = report.report().tables().isEmpty();
        if (hasNone) {
            documents
                    .issues()
                    .add(CliIssue.NOTHING_AUDITED.at(Location.of(report.report().file())));
        }
        return !hasNone;
    }

    /** Documents have nothing to do with each other; what is made of them stays in their order. */
    private static <F, T> List<T> sideBySide(List<F> documents, Function<F, T> make) {
        return documents.parallelStream().map(make).toList();
    }

    private int conclude(List<AuditedDocument> audited) {
        boolean isFaulty = documents.issues().hasErrors() || hasErrors(audited);
        int proposed = proposals == null ? FINE : publish(proposals(audited), proposals, FINE);
        return proposed != FINE ? proposed : publish(render(audited), isFaulty ? FAULTS : FINE);
    }

    private String proposals(List<AuditedDocument> audited) {
        List<Erratum> proposed = audited.stream()
                .flatMap(document -> Errata.proposedBy(document.file(), document.findings()).asList().stream())
                .toList();
        return ReportFormat.CSV.render(ErrataTables.in(locale()).of(Errata.of(proposed)));
    }

    private static boolean hasErrors(List<AuditedDocument> audited) {
        return audited.stream()
                .flatMap(document -> document.findings().stream())
                .anyMatch(finding -> finding.issue().code().definition().severity() == Severity.ERROR);
    }

    private String render(List<AuditedDocument> audited) {
        FindingTables tables = FindingTables.in(locale());
        return switch (format()) {
            case JSON -> FindingsJson.render(audited, locale());
            case TABLE -> rendered(tables.onScreen(audited));
            case MD, HTML -> rendered(tables.shown(audited));
            default -> rendered(tables.of(audited));
        };
    }
}
