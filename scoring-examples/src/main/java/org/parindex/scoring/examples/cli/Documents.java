package org.parindex.scoring.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.office.form.FoundForm;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.mapping.Mapping;
import org.parindex.scoring.io.tables.mapping.MappingReader;
import org.parindex.scoring.io.tables.sheet.UnitReader;
import picocli.CommandLine.Option;

/** What commands share that read documents: the units, a saved mapping, and the issues on the way. */
final class Documents {

    @Option(names = "--units", paramLabel = "FILE", descriptionKey = "option.units")
    private @Nullable String units;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "option.mapping")
    private @Nullable String mapping;

    private final Issues issues = new Issues();

    Issues issues() {
        return issues;
    }

    /** Returns the files that these options name. */
    Stream<String> files() {
        return Stream.of(Optional.ofNullable(units), Optional.ofNullable(mapping))
                .flatMap(Optional::stream);
    }

    /** Reads what a call names, except the tables of its files. */
    Inputs inputs(List<String> schemes, List<String> files) {
        List<Scheme> known = new ArrayList<>();
        schemes.forEach(scheme -> keep(SubCommand.scheme(scheme)).ifPresent(known::add));
        return new Inputs(known, units(), mapping(), new InputFiles(this).read(files));
    }

    private Optional<Units> units() {
        return Optional.ofNullable(units).flatMap(file -> keep(table(file).flatMap(UnitReader::read)));
    }

    /** Returns the saved mapping; one that says nothing if none is named. */
    private Mapping mapping() {
        return Optional.ofNullable(mapping)
                .flatMap(file -> keep(table(file).flatMap(MappingReader::read)))
                .orElseGet(() -> new Mapping(List.of()));
    }

    /**
     * Reads the tables of files in any format on hand, but not those of forms.
     *
     * @param leftOut what is to be told of a form
     */
    List<Document> read(List<TableSource> sources, Function<FoundForm, Issue> leftOut) {
        List<TableSource> others = new ArrayList<>();
        for (TableSource source : sources) {
            FoundForm.in(source, Limits.standard()).map(leftOut).ifPresentOrElse(issues::add, () -> others.add(source));
        }
        return read(others);
    }

    /** Reads the tables of files in any format on hand. */
    List<Document> read(List<TableSource> sources) {
        TableReaders readers = TableReaders.installed();
        issues.addAll(readers.faults());
        List<Document> documents = new ArrayList<>();
        sources.forEach(source -> keep(readers.read(source)).ifPresent(documents::add));
        return documents;
    }

    /** Reads the one table of a file in any format on hand. */
    static Checked<Table> table(String file) {
        return SubCommand.path(file).flatMap(TableReaders.installed()::read).flatMap(Document::onlyTable);
    }

    /** Returns what could be read, and keeps the issues. */
    <T> Optional<T> keep(Checked<T> read) {
        issues.addAll(read.issues());
        return read.value();
    }
}
