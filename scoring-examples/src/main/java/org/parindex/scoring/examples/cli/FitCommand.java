package org.parindex.scoring.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.score.Fitting;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.scheme.format.SchemeWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a scheme with numbers in place of whatever depends on a sample of units. */
@Command(name = "fit")
final class FitCommand extends OutCommand {

    @Option(names = "--scheme", required = true, paramLabel = "SCHEME", descriptionKey = "argument.scheme")
    private String scheme;

    @Option(names = "--scores", required = true, arity = "1..*", paramLabel = "FILE", descriptionKey = "option.samples")
    private List<String> scores;

    @Option(names = "--edition", paramLabel = "EDITION", descriptionKey = "option.edition")
    private @Nullable String edition;

    @Mixin
    private Documents documents;

    @Mixin
    private ReadOptions reading;

    @Override
    public Integer call() {
        Inputs inputs = documents.inputs(List.of(scheme), scores);
        replaced(Stream.concat(Stream.concat(scores.stream(), documents.files()), Stream.of(scheme)))
                .findFirst()
                .ifPresent(documents.issues()::add);
        if (edition != null
                && inputs.schemes().stream().anyMatch(found -> id(found).isEmpty())) {
            documents.issues().add(CliIssue.BAD_EDITION.at(Location.NONE, edition));
        }
        return documents.issues().hasErrors() ? unusable(documents.issues().toList()) : fit(inputs);
    }

    /** All files are one sample; in each, such as a year, the same units may stand again. */
    private int fit(Inputs inputs) {
        SheetFiles files = inputs.sheets(reading).ofAYear();
        List<ScoreSheet> sheets = new ArrayList<>();
        inputs.sources()
                .forEach(source -> documents.keep(files.read(List.of(source))).ifPresent(sheets::addAll));
        Optional<Scheme> fitted = documents.issues().hasErrors()
                ? Optional.empty()
                : documents.keep(Fitting.fit(inputs.scheme(), sheets));
        if (fitted.isEmpty()) {
            return unusable(documents.issues().toList());
        }
        documents.issues().addAll(files.absent(sheets));
        report(documents.issues().toList());
        return publish(SchemeWriter.write(renamed(fitted.get())), FINE);
    }

    private Scheme renamed(Scheme fitted) {
        return Scheme.builder().from(fitted).id(id(fitted).orElseThrow()).build();
    }

    /** Returns the id that is written; empty if the edition does not fit into one. */
    private Optional<SchemeId> id(Scheme fitted) {
        return edition == null
                ? Optional.of(fitted.id())
                : SchemeId.tryParse(fitted.id().name() + "@" + edition);
    }
}
