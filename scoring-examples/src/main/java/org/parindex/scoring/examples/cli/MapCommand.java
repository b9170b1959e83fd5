package org.parindex.scoring.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.report.MappingJson;
import org.parindex.scoring.io.report.MappingTables;
import org.parindex.scoring.io.report.ReportFormat;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.csv.CsvTableReader;
import org.parindex.scoring.io.tables.mapping.Mapping;
import org.parindex.scoring.io.tables.mapping.TableMapper;
import org.parindex.scoring.io.tables.mapping.UnitReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what each table, column and row of documents was taken for. */
@Command(name = "map")
final class MapCommand extends TableCommand {

    @Option(names = "--scheme", required = true, paramLabel = "SCHEME", descriptionKey = "argument.scheme")
    private List<String> schemes;

    @Option(names = "--units", paramLabel = "FILE", descriptionKey = "option.units")
    private @Nullable String units;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "argument.document")
    private List<String> files;

    private final Issues issues = new Issues();

    @Override
    public Integer call() {
        List<Scheme> known = new ArrayList<>();
        schemes.forEach(scheme -> keep(scheme(scheme)).ifPresent(known::add));
        Optional<Units> declared = Optional.ofNullable(units)
                .flatMap(file ->
                        keep(path(file).flatMap(CsvTableReader.standard()::read).flatMap(UnitReader::read)));
        TableReaders readers = TableReaders.installed();
        List<Document> documents = new ArrayList<>();
        files.forEach(file -> keep(path(file).flatMap(readers::read)).ifPresent(documents::add));
        return issues.hasErrors() ? unusable(issues.toList()) : map(known, declared, documents);
    }

    private int map(List<Scheme> known, Optional<Units> declared, List<Document> documents) {
        TableMapper mapper = TableMapper.of(known);
        Mapping mapping =
                keep(declared.map(mapper::with).orElse(mapper).map(documents)).orElseThrow();
        report(issues.toList());
        return publish(render(mapping), issues.hasErrors() ? FAULTS : FINE);
    }

    private String render(Mapping mapping) {
        return format() == ReportFormat.JSON
                ? MappingJson.render(mapping, locale())
                : format().render(MappingTables.in(locale()).of(mapping));
    }

    private <T> Optional<T> keep(Checked<T> read) {
        issues.addAll(read.issues());
        return read.value();
    }
}
