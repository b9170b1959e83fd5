package org.parindex.scoring.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.audit.Audit;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Severity;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.office.form.FoundForm;
import org.parindex.scoring.io.report.AuditedDocument;
import org.parindex.scoring.io.report.ErrataTables;
import org.parindex.scoring.io.report.FindingTables;
import org.parindex.scoring.io.report.FindingsJson;
import org.parindex.scoring.io.report.ReportFormat;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.mapping.Mapping;
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
        List<Scheme> known = new ArrayList<>();
        schemes.forEach(scheme -> documents.keep(scheme(scheme)).ifPresent(known::add));
        Optional<Units> units = documents.units();
        Mapping told = documents.mapping();
        List<TableSource> sources = new InputFiles(documents).read(files);
        List<Document> read = documents.read(withoutForms(sources));
        Errata accepted = errata.of(sources, documents);
        Issues issues = documents.issues();
        inputs(sources)
                .filter(file -> replaces(file) || proposals != null && isSame(file, proposals))
                .forEach(file -> issues.add(CliIssue.OUT_IS_INPUT.at(Location.of(file))));
        if (proposals != null && replaces(proposals)) {
            issues.add(CliIssue.OUT_IS_INPUT.at(Location.of(proposals)));
        }
        if (issues.hasErrors()) {
            return unusable(issues.toList());
        }
        known.stream()
                .filter(scheme -> !scheme.addsUp())
                .forEach(scheme -> issues.add(CliIssue.HARDLY_AUDITED.at(Location.NONE, scheme.id())));
        ReportReader reader = ReportReader.of(known).told(told);
        return audit(Audit.of(known), units.map(reader::with).orElse(reader), accepted, read);
    }

    /** What is entered in a form has not been printed, and its totals compute themselves. */
    private List<TableSource> withoutForms(List<TableSource> sources) {
        List<TableSource> others = new ArrayList<>();
        for (TableSource source : sources) {
            FoundForm.in(source, Limits.standard())
                    .map(form -> CliIssue.FORM_NOT_AUDITED.at(Location.of(form.file())))
                    .ifPresentOrElse(documents.issues()::add, () -> others.add(source));
        }
        return others;
    }

    /** Of a folder these are the files in it. */
    private Stream<String> inputs(List<TableSource> sources) {
        return Stream.of(sources.stream().map(TableSource::file), documents.files(), errata.files(), schemes.stream())
                .flatMap(names -> names);
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
