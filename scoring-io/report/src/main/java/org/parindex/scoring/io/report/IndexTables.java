package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.comparison.Comparison;
import org.parindex.scoring.core.comparison.UnitChange;
import org.parindex.scoring.core.ranking.RankedUnit;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.io.report.ReportTable.Column;

/** Makes the tables in which an index is published, with headings in one language. Immutable. */
public final class IndexTables {

    private final Locale locale;
    private final Labels labels;

    private IndexTables(Locale locale) {
        this.locale = requireNonNull(locale, "locale");
        this.labels = new Labels(locale);
    }

    /** Returns the tables for readers of Vietnamese, or else of English. */
    public static IndexTables in(Locale locale) {
        return new IndexTables(locale);
    }

    /** Returns the ranking by source: rank, unit, points by source, total; the units left out; the mean. */
    public ReportTable ranking(Scorecards cards) {
        Scheme scheme = cards.scheme();
        List<Column> columns = new ArrayList<>(List.of(column("rank"), column("unit")));
        scheme.sources()
                .forEach(source ->
                        columns.add(new Column(source.id(), source.name().in(locale))));
        columns.add(column("total"));
        List<List<ReportCell>> rows = new ArrayList<>();
        for (RankedUnit ranked : Ranking.of(cards).units()) {
            rows.add(rankingRow(ranked, cards.find(ranked.unit()).orElseThrow(), scheme));
        }
        cards.leftOut().forEach(unit -> rows.add(leftOutRow(unit, columns.size())));
        cards.meanTotal().ifPresent(mean -> rows.add(meanRow(cards, mean)));
        return new ReportTable("ranking", title(scheme), columns, rows, notes(cards));
    }

    private static List<ReportCell> rankingRow(RankedUnit ranked, Scorecard card, Scheme scheme) {
        Stream<ReportCell> sources = scheme.sources().stream().map(source -> ReportCell.number(card.from(source.id())));
        return row(
                ReportCell.number(ranked.rank()),
                ReportCell.text(ranked.unit().name()),
                sources,
                ReportCell.number(card.total()));
    }

    private List<ReportCell> meanRow(Scorecards cards, Ratio meanTotal) {
        Scheme scheme = cards.scheme();
        Stream<ReportCell> sources = scheme.sources().stream()
                .map(ScoreSource::id)
                .map(source -> number(scheme, cards.meanFrom(source).orElseThrow()));
        return row(ReportCell.EMPTY, ReportCell.text(labels.get("mean")), sources, number(scheme, meanTotal));
    }

    private static ReportCell number(Scheme scheme, Ratio exact) {
        return ReportCell.number(scheme.rounding().round(exact));
    }

    private static List<ReportCell> leftOutRow(Unit unit, int columns) {
        Stream<ReportCell> empty = Stream.generate(() -> ReportCell.EMPTY).limit(columns - 3L);
        return row(ReportCell.EMPTY, ReportCell.text(unit.name()), empty, ReportCell.EMPTY);
    }

    private static List<ReportCell> row(
            ReportCell first, ReportCell second, Stream<ReportCell> middle, ReportCell last) {
        return Stream.of(Stream.of(first, second), middle, Stream.of(last))
                .flatMap(cells -> cells)
                .toList();
    }

    private List<String> notes(Scorecards cards) {
        Scheme scheme = cards.scheme();
        String applied = labels.get("scheme") + ": " + scheme.id() + ", " + scheme.fingerprint();
        List<String> leftOut = cards.leftOut().stream().map(Unit::name).toList();
        return leftOut.isEmpty()
                ? List.of(applied)
                : List.of(labels.get("left-out") + ": " + String.join(", ", leftOut), applied);
    }

    /** Returns two years side by side: the totals and the changes in points and in rank. */
    public ReportTable comparison(Comparison comparison, Scheme scheme) {
        List<Column> columns =
                List.of(column("unit"), column("previous"), column("total"), column("change"), column("rank-change"));
        List<List<ReportCell>> rows =
                comparison.changes().stream().map(IndexTables::comparisonRow).toList();
        return new ReportTable("comparison", title(scheme) + ": " + labels.get("comparison"), columns, rows, List.of());
    }

    private static List<ReportCell> comparisonRow(UnitChange change) {
        return List.of(
                ReportCell.text(change.unit().name()),
                total(change.previous()),
                total(change.current()),
                change.points().map(ReportCell::change).orElse(ReportCell.EMPTY),
                change.ranks().map(ReportCell::rankChange).orElse(ReportCell.EMPTY));
    }

    private static ReportCell total(Optional<RankedUnit> ranked) {
        return ranked.map(found -> ReportCell.number(found.total())).orElse(ReportCell.EMPTY);
    }

    /** Returns the points of each unit at each criterion of the first level, best unit first. */
    public ReportTable domains(Scorecards cards) {
        Scheme scheme = cards.scheme();
        List<Column> columns = new ArrayList<>(List.of(column("unit")));
        scheme.criteria()
                .forEach(domain -> columns.add(
                        new Column(domain.code().text(), domain.code().text())));
        columns.add(column("total"));
        List<List<ReportCell>> rows = Ranking.of(cards).units().stream()
                .map(ranked -> domainRow(cards.find(ranked.unit()).orElseThrow(), scheme))
                .toList();
        List<String> notes = scheme.criteria().stream()
                .map(domain -> domain.code() + "  " + headed(domain))
                .toList();
        return new ReportTable("domains", title(scheme) + ": " + labels.get("domains"), columns, rows, notes);
    }

    private static List<ReportCell> domainRow(Scorecard card, Scheme scheme) {
        Stream<ReportCell> domains = scheme.criteria().stream()
                .map(domain -> ReportCell.number(card.at(domain.code()).points()));
        return Stream.of(
                        Stream.of(ReportCell.text(card.unit().name())),
                        domains,
                        Stream.of(ReportCell.number(card.total())))
                .flatMap(cells -> cells)
                .toList();
    }

    private String headed(Criterion criterion) {
        return criterion.name().in(locale) + " (" + criterion.maxPoints() + " " + labels.get("points") + ")";
    }

    private ReportTable.Column column(String key) {
        return new Column(key, labels.get("column." + key));
    }

    private String title(Scheme scheme) {
        return scheme.title().in(locale) + " " + scheme.id().edition();
    }
}
