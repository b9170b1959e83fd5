package org.parindex.scoring.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.comparison.Comparison;
import org.parindex.scoring.core.issue.Checked;
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
import org.parindex.scoring.io.report.ErrataTables;
import org.parindex.scoring.io.report.IndexTables;
import org.parindex.scoring.io.report.ReportFormat;
import org.parindex.scoring.io.report.ReportTable;
import org.parindex.scoring.io.report.ScoresJson;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.mapping.Mapping;
import org.parindex.scoring.io.tables.mapping.ReportReader;
import org.parindex.scoring.io.tables.sheet.PublishedTotalReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the units of documents by a scheme. */
@Command(name = "score")
final class ScoreCommand extends TableCommand {

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
        errata.location()
                .filter(place -> reading.isSaid())
                .ifPresent(place -> documents.issues().add(CliIssue.NOT_WITH_ERRATA.at(place)));
        inputs().filter(this::replaces)
                .findFirst()
                .ifPresent(file -> documents.issues().add(CliIssue.OUT_IS_INPUT.at(Location.of(file))));
        if (documents.issues().hasErrors() || applied.isEmpty()) {
            return unusable(documents.issues().toList());
        }
        Checked<Sheets> sheets = errata.location().isPresent()
                ? new CorrectedSheets(applied.get(), reader(applied.get(), declared, told), accepted).read(sources)
                : new SheetFiles(applied.get(), declared, told, reading)
                        .read(sources)
                        .map(Sheets::asPrinted);
        return score(applied.get(), sheets, declared, previousYear);
    }

    private static ReportReader reader(Scheme applied, Optional<Units> declared, Mapping told) {
        ReportReader reader = ReportReader.of(List.of(applied)).told(told);
        return declared.map(reader::with).orElse(reader);
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
        Errata corrections = sheets.orElseThrow().applied();
        if (isCsv()) {
            corrections.asList().stream().map(CorrectedSheets::applied).forEach(documents.issues()::add);
        }
        report(documents.issues().toList());
        int status = documents.issues().hasErrors() ? FAULTS : FINE;
        return publish(render(cards.get(), comparison.orElseThrow(), corrections), status);
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
    private static Units unitsOf(Scorecards cards) {
        Map<String, Unit> bySpelling = new LinkedHashMap<>();
        Stream.concat(
                        cards.asList().stream().map(Scorecard::unit),
                        cards.leftOut().stream().map(LeftOut::unit))
                .forEach(unit -> bySpelling.putIfAbsent(Unit.spelling(unit.name()), unit));
        return Units.of(List.copyOf(bySpelling.values()));
    }

    private boolean isCsv() {
        return format() == ReportFormat.CSV || format() == ReportFormat.CSV_VI;
    }

    private String render(Scorecards cards, Optional<Comparison> comparison, Errata corrections) {
        if (format() == ReportFormat.JSON) {
            return ScoresJson.render(cards, comparison, corrections, locale());
        }
        IndexTables tables = IndexTables.in(locale());
        if (isCsv()) {
            return format().render(tables.results(cards, comparison));
        }
        List<ReportTable> printed = new ArrayList<>(List.of(tables.ranking(cards)));
        comparison.ifPresent(both -> printed.add(tables.comparison(both, cards.scheme())));
        printed.add(tables.domains(cards));
        printed.addAll(ErrataTables.in(locale()).shown(corrections));
        return format().render(printed);
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
