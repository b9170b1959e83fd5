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
import org.parindex.scoring.core.score.Fitting;
import org.parindex.scoring.core.score.LeftOut;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.examples.cli.CorrectedSheets.Sheets;
import org.parindex.scoring.io.tables.Table;
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
        Inputs inputs = documents.inputs(List.of(scheme), scores);
        Errata accepted = errata.of(inputs.sources(), documents);
        Optional<Table> previousYear =
                Optional.ofNullable(previous).flatMap(file -> documents.keep(Documents.table(file)));
        replaced(files()).findFirst().ifPresent(documents.issues()::add);
        return documents.issues().hasErrors()
                ? unusable(documents.issues().toList())
                : score(inputs, sheets(inputs, accepted), previousYear);
    }

    private Checked<Sheets> sheets(Inputs inputs, Errata accepted) {
        SheetFiles files = inputs.sheets(reading);
        ReportReader reports = inputs.reports();
        ReportReader staged = reading.stage().map(reports::at).orElse(reports);
        return errata.location().isPresent()
                ? new CorrectedSheets(inputs.scheme(), staged, files, accepted).read(inputs.sources())
                : files.read(inputs.sources()).map(Sheets::asPrinted);
    }

    private int score(Inputs inputs, Checked<Sheets> sheets, Optional<Table> previousYear) {
        Optional<Scorecards> cards =
                documents.keep(sheets.map(Sheets::asList).flatMap(found -> Fitting.score(inputs.scheme(), found)));
        Checked<Optional<Comparison>> comparison = cards.map(found -> compare(found, inputs.units(), previousYear))
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
                .flatMap(totals ->
                        Ranking.ofFormerYear(totals, cards.scheme().ranking().ties()))
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

    private Stream<String> files() {
        return Stream.of(
                        scores.stream(),
                        documents.files(),
                        errata.files(),
                        Stream.ofNullable(previous),
                        Stream.of(scheme))
                .flatMap(files -> files);
    }
}
