package org.parindex.scoring.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.office.form.FoundForm;
import org.parindex.scoring.io.report.MappingJson;
import org.parindex.scoring.io.report.MappingTables;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.mapping.Mapping;
import org.parindex.scoring.io.tables.mapping.TableMapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what each table, column and row of documents was taken for. */
@Command(name = "map")
final class MapCommand extends TableCommand {

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
        List<TableSource> sources = new InputFiles(documents).read(files);
        List<Document> read = documents.read(withoutForms(sources));
        Issues issues = documents.issues();
        files.stream().filter(this::replaces).forEach(file -> issues.add(CliIssue.OUT_IS_INPUT.at(Location.of(file))));
        return issues.hasErrors()
                ? unusable(issues.toList())
                : map(TableMapper.of(known).told(told), units, read);
    }

    /** Forms need no mapping, and what they hide must stay. */
    private List<TableSource> withoutForms(List<TableSource> sources) {
        List<TableSource> others = new ArrayList<>();
        for (TableSource source : sources) {
            Optional<FoundForm> form = FoundForm.in(source, Limits.standard());
            form.map(MapCommand::notMapped).ifPresentOrElse(documents.issues()::add, () -> others.add(source));
        }
        return others;
    }

    private static Issue notMapped(FoundForm form) {
        String scheme = form.scheme().map(SchemeId::toString).orElse("?");
        return CliIssue.FORM_NOT_MAPPED.at(Location.of(form.file()), scheme);
    }

    private int map(TableMapper mapper, Optional<Units> units, List<Document> read) {
        Mapping mapping =
                documents.keep(units.map(mapper::with).orElse(mapper).map(read)).orElseThrow();
        report(documents.issues().toList());
        return publish(render(mapping), documents.issues().hasErrors() ? FAULTS : FINE);
    }

    private String render(Mapping mapping) {
        MappingTables tables = MappingTables.in(locale());
        return switch (format()) {
            case JSON -> MappingJson.render(mapping, locale());
            case TABLE -> rendered(tables.shown(mapping));
            default -> rendered(List.of(tables.of(mapping)));
        };
    }
}
