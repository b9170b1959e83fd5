package org.parindex.scoring.examples.cli;

import java.util.List;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.io.office.form.FoundForm;
import org.parindex.scoring.io.report.MappingJson;
import org.parindex.scoring.io.report.MappingTables;
import org.parindex.scoring.io.tables.Document;
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
        Inputs inputs = documents.inputs(schemes, files);
        List<Document> read = documents.read(inputs.sources(), MapCommand::notMapped);
        Issues issues = documents.issues();
        replaced(files.stream()).forEach(issues::add);
        return issues.hasErrors() ? unusable(issues.toList()) : map(inputs, read);
    }

    /** Forms need no mapping, and what they hide must stay. */
    private static Issue notMapped(FoundForm form) {
        String scheme = form.scheme().map(SchemeId::toString).orElse("?");
        return CliIssue.FORM_NOT_MAPPED.at(Location.of(form.file()), scheme);
    }

    private int map(Inputs inputs, List<Document> read) {
        TableMapper mapper = TableMapper.of(inputs.schemes()).told(inputs.told());
        Mapping mapping = documents
                .keep(inputs.units().map(mapper::with).orElse(mapper).map(read))
                .orElseThrow();
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
