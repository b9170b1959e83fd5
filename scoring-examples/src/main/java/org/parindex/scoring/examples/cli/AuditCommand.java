package org.parindex.scoring.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.audit.Audit;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Severity;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.report.AuditedDocument;
import org.parindex.scoring.io.report.FindingTables;
import org.parindex.scoring.io.report.FindingsJson;
import org.parindex.scoring.io.report.ReportFormat;
import org.parindex.scoring.io.tables.Document;
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

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "argument.document")
    private List<String> files;

    @Override
    public Integer call() {
        List<Scheme> known = new ArrayList<>();
        schemes.forEach(scheme -> documents.keep(scheme(scheme)).ifPresent(known::add));
        Optional<Units> units = documents.units();
        Mapping told = documents.mapping();
        List<Document> read = documents.read(files);
        Issues issues = documents.issues();
        files.stream().filter(this::replaces).forEach(file -> issues.add(CliIssue.OUT_IS_INPUT.at(Location.of(file))));
        if (issues.hasErrors()) {
            return unusable(issues.toList());
        }
        ReportReader reader = ReportReader.of(known).told(told);
        return audit(Audit.of(known), units.map(reader::with).orElse(reader), read);
    }

    private int audit(Audit audit, ReportReader reader, List<Document> read) {
        List<AuditedDocument> audited = new ArrayList<>();
        for (Document document : read) {
            PublishedReport report = documents.keep(reader.read(document)).orElseThrow();
            audited.add(new AuditedDocument(document.file(), audit.audit(report)));
        }
        report(documents.issues().toList());
        return publish(render(audited), hasErrors(audited) ? FAULTS : FINE);
    }

    private static boolean hasErrors(List<AuditedDocument> audited) {
        return audited.stream()
                .flatMap(document -> document.findings().stream())
                .anyMatch(finding -> finding.issue().code().definition().severity() == Severity.ERROR);
    }

    private String render(List<AuditedDocument> audited) {
        return format() == ReportFormat.JSON
                ? FindingsJson.render(audited, locale())
                : format().render(FindingTables.in(locale()).of(audited));
    }
}
