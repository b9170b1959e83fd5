package org.parindex.scoring.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.comparison.Comparison;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.Fitting;
import org.parindex.scoring.core.score.LeftOut;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.examples.cli.CorrectedSheets.Sheets;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.mapping.Mapping;
import org.parindex.scoring.io.tables.mapping.ReportReader;
import org.parindex.scoring.io.tables.sheet.PublishedTotalReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands share that score the units of documents by a scheme. */
abstract class CardsCommand extends TableCommand {

    @Option(names = "--scheme", required = true, paramLabel = "SCHEME", descriptionKey = "argument.scheme")
    private String scheme;

    @Option(names = "--scores", required = true, arity = "1..*", paramLabel = "FILE", descriptionKey = "option.scores")
    private List<String> scores;

    @Mixin
    private Documents documents;

    @Mixin
    private AcceptedErrata errata;

    @Mixin
    private ReadOptions reading;

    @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "option.previous")
    private @Nullable String previous;

    @Option(names = "--lenient", descriptionKey = "option.lenient")
    private boolean lenient;

    @Override
    public Integer call() {
        Optional<Scheme> applied = documents.keep(scheme(scheme));
        Optional<Units> declared = documents.units();
        Mapping told = documents.mapping();
        List<TableSource> sources = new InputFiles(documents).read(scores);
        Errata accepted = errata.of(sources, documents);
        Optional<Table> previousYear =
                Optional.ofNullable(previous).flatMap(file -> documents.keep(Documents.table(file)));
        inputs().filter(this::replaces)
                .findFirst()
                .ifPresent(file -> documents.issues().add(CliIssue.OUT_IS_INPUT.at(Location.of(file))));
        if (documents.issues().hasErrors() || applied.isEmpty()) {
            return unusable(documents.issues().toList());
        }
        SheetFiles files = new SheetFiles(applied.get(), declared, told, reading);
        Checked<Sheets> sheets = errata.location().isPresent()
                ? new CorrectedSheets(applied.get(), reader(applied.get(), declared, told), files, accepted)
                        .read(sources)
                : files.read(sources).map(Sheets::asPrinted);
        return score(applied.get(), sheets, declared, previousYear);
    }

    private ReportReader reader(Scheme applied, Optional<Units> declared, Mapping told) {
        ReportReader reader = ReportReader.of(List.of(applied)).told(told);
        ReportReader staged = reading.stage().map(reader::at).orElse(reader);
        return declared.map(staged::with).orElse(staged);
    }

    private int score(Scheme applied, Checked<Sheets> sheets, Optional<Units> declared, Optional<Table> previousYear) {
        Optional<Scorecards> cards =
                documents.keep(sheets.map(Sheets::asList).flatMap(found -> Fitting.score(applied, found)));
        Checked<Optional<Comparison>> comparison = cards.map(found -> compare(found, declared, previousYear))
                .orElseGet(() -> Checked.of(Optional.empty()));
        boolean strict = !lenient && documents.issues().hasErrors();
        documents.keep(comparison);
        if (cards.isEmpty() || strict || comparison.hasErrors()) {
            return unusable(documents.issues().toList());
        }
        if (cards.get().asList().isEmpty()) {
            documents.issues().add(CliIssue.NOTHING_SCORED.at(Location.of(scores.get(0))));
            return unusable(documents.issues().toList());
        }
        return publish(
                cards.get(),
                comparison.orElseThrow(),
                sheets.value().orElseThrow().applied());
    }

    /** Publishes what the command makes of the results. */
    abstract int publish(Scorecards cards, Optional<Comparison> comparison, Errata corrections);

    /** Returns the issues so far. */
    Issues issues() {
        return documents.issues();
    }

    /** Returns the status of a call with a result: whether there were faults on the way. */
    int status() {
        return documents.issues().hasErrors() ? FAULTS : FINE;
    }

    private static Checked<Optional<Comparison>> compare(
            Scorecards cards, Optional<Units> declared, Optional<Table> previousYear) {
        if (previousYear.isEmpty()) {
            return Checked.of(Optional.empty());
        }
        return PublishedTotalReader.read(previousYear.get(), declared.orElseGet(() -> unitsOf(cards)))
                .flatMap(totals -> Ranking.of(totals, cards.scheme().ranking().ties()))
                .map(ranking -> Optional.of(Comparison.between(ranking, Ranking.of(cards))));
    }

    /** Names that differ only in what cannot be seen have been reported; the first stands for all of them. */
    static Units unitsOf(Scorecards cards) {
        Map<String, Unit> bySpelling = new LinkedHashMap<>();
        Stream.concat(
                        cards.asList().stream().map(Scorecard::unit),
                        cards.leftOut().stream().map(LeftOut::unit))
                .forEach(unit -> bySpelling.putIfAbsent(Unit.spelling(unit.name()), unit));
        return Units.of(List.copyOf(bySpelling.values()));
    }

    private Stream<String> inputs() {
        return Stream.of(
                        scores.stream(),
                        documents.files(),
                        errata.files(),
                        Stream.ofNullable(previous),
                        Stream.of(scheme))
                .flatMap(files -> files);
    }
}
