package org.parindex.scoring.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.comparison.Comparison;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.LeftOut;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.report.IndexTables;
import org.parindex.scoring.io.report.ReportFormat;
import org.parindex.scoring.io.report.ReportTable;
import org.parindex.scoring.io.report.ScoresJson;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.csv.CsvTableReader;
import org.parindex.scoring.io.tables.mapping.PublishedTotalReader;
import org.parindex.scoring.io.tables.mapping.ScoreSheetReader;
import org.parindex.scoring.io.tables.mapping.UnitReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores the units of CSV files by a scheme. */
@Command(name = "score")
final class ScoreCommand extends TableCommand {

    @Option(names = "--scheme", required = true, paramLabel = "SCHEME", descriptionKey = "argument.scheme")
    private String scheme;

    @Option(names = "--scores", required = true, arity = "1..*", paramLabel = "FILE", descriptionKey = "option.scores")
    private List<String> scores;

    @Option(names = "--units", paramLabel = "FILE", descriptionKey = "option.units")
    private @Nullable String units;

    @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "option.previous")
    private @Nullable String previous;

    @Option(names = "--lenient", descriptionKey = "option.lenient")
    private boolean lenient;

    private final Issues issues = new Issues();

    @Override
    public Integer call() {
        Optional<Scheme> applied = keep(scheme(scheme));
        Optional<Units> declared =
                Optional.ofNullable(units).flatMap(file -> keep(table(file).flatMap(UnitReader::read)));
        List<Table> tables = new ArrayList<>();
        scores.forEach(file -> keep(table(file)).ifPresent(tables::add));
        Optional<Table> previousYear = Optional.ofNullable(previous).flatMap(file -> keep(table(file)));
        inputs().filter(this::replaces)
                .findFirst()
                .ifPresent(file -> issues.add(CliIssue.OUT_IS_INPUT.at(Location.of(file))));
        return issues.hasErrors() || applied.isEmpty()
                ? unusable(issues.toList())
                : score(applied.get(), declared, tables, previousYear);
    }

    private int score(Scheme applied, Optional<Units> declared, List<Table> tables, Optional<Table> previousYear) {
        ScoreSheetReader reader = declared.map(found -> ScoreSheetReader.of(applied, found))
                .orElseGet(() -> ScoreSheetReader.of(applied));
        Optional<Scorecards> cards = keep(reader.read(tables).flatMap(Scorer.of(applied)::score));
        Checked<Optional<Comparison>> comparison = cards.map(found -> compare(found, declared, previousYear))
                .orElseGet(() -> Checked.of(Optional.empty()));
        boolean strict = !lenient && issues.hasErrors();
        keep(comparison);
        if (cards.isEmpty() || strict || comparison.hasErrors()) {
            return unusable(issues.toList());
        }
        if (cards.get().asList().isEmpty()) {
            issues.add(CliIssue.NOTHING_SCORED.at(Location.of(scores.get(0))));
            return unusable(issues.toList());
        }
        report(issues.toList());
        return publish(render(cards.get(), comparison.orElseThrow()), issues.hasErrors() ? FAULTS : FINE);
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

    private String render(Scorecards cards, Optional<Comparison> comparison) {
        if (format() == ReportFormat.JSON) {
            return ScoresJson.render(cards, comparison, locale());
        }
        IndexTables tables = IndexTables.in(locale());
        if (format() == ReportFormat.CSV || format() == ReportFormat.CSV_VI) {
            return format().render(tables.results(cards, comparison));
        }
        List<ReportTable> printed = new ArrayList<>(List.of(tables.ranking(cards)));
        comparison.ifPresent(both -> printed.add(tables.comparison(both, cards.scheme())));
        printed.add(tables.domains(cards));
        return format().render(printed);
    }

    private Stream<String> inputs() {
        return Stream.of(scores.stream(), Stream.ofNullable(units), Stream.ofNullable(previous), Stream.of(scheme))
                .flatMap(files -> files);
    }

    private static Checked<Table> table(String file) {
        return path(file).flatMap(CsvTableReader.standard()::read);
    }

    private <T> Optional<T> keep(Checked<T> read) {
        issues.addAll(read.issues());
        return read.value();
    }
}
