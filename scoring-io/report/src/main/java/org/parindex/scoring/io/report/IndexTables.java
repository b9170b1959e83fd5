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
import org.parindex.scoring.core.value.Points;
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

    /**
     * Returns the ranking by source: rank, unit, points by source, total; the units left out; the mean. If the units are of
     * several groups, also the group and the rank within it; if the scheme has grades, also the grade.
     */
    public ReportTable ranking(Scorecards cards) {
        Scheme scheme = cards.scheme();
        PlaceColumns places = new PlaceColumns(cards, locale);
        List<Column> columns = resultColumns(scheme, List.of(), places);
        List<List<ReportCell>> rows = new ArrayList<>();
        for (RankedUnit ranked : places.ranking().units()) {
            Scorecard card = cards.find(ranked.unit()).orElseThrow();
            rows.add(resultRow(ranked, card, List.of(), Optional.empty(), places));
        }
        cards.leftOut().forEach(leftOut -> rows.add(leftOutRow(leftOut.unit(), columns.size())));
        cards.meanTotal().ifPresent(mean -> rows.add(meanRow(cards, mean, places)));
        return new ReportTable("ranking", title(scheme), columns, rows, IndexNotes.of(cards, labels));
    }

    private List<Column> sourceColumns(Scheme scheme) {
        return scheme.sources().stream()
                .map(source -> new Column(source.id(), source.name().in(locale)))
                .toList();
    }

    private List<ReportCell> meanRow(Scorecards cards, Ratio meanTotal, PlaceColumns places) {
        Scheme scheme = cards.scheme();
        Stream<ReportCell> sources = scheme.sources().stream()
                .map(ScoreSource::id)
                .map(source -> number(scheme, cards.meanFrom(source).orElseThrow()));
        return row(
                Stream.of(ReportCell.EMPTY, ReportCell.text(labels.get("mean"))),
                emptyCells(places.groups().size()),
                sources,
                Stream.of(number(scheme, meanTotal)),
                emptyCells(places.grades().size()));
    }

    private static ReportCell number(Scheme scheme, Ratio exact) {
        return ReportCell.number(scheme.roundingPolicy().ofTotal().round(exact));
    }

    private static List<ReportCell> leftOutRow(Unit unit, int columns) {
        return row(Stream.of(ReportCell.EMPTY, ReportCell.text(unit.name())), emptyCells(columns - 2));
    }

    private static Stream<ReportCell> emptyCells(int count) {
        return Stream.generate(() -> ReportCell.EMPTY).limit(count);
    }

    @SafeVarargs
    private static List<ReportCell> row(Stream<ReportCell>... parts) {
        List<ReportCell> row = new ArrayList<>();
        for (Stream<ReportCell> part : parts) {
            part.forEach(row::add);
        }
        return row;
    }

    /**
     * Returns everything in one table for programs: rank, unit, points by source, points at each criterion, total; group,
     * rank within it and grade as in the ranking; with a comparison also the previous total and the changes. Units left out
     * have a row without figures; those that only the previous year has are not in it.
     */
    public ReportTable results(Scorecards cards, Optional<Comparison> comparison) {
        PlaceColumns places = new PlaceColumns(cards, locale);
        List<Criterion> criteria =
                cards.scheme().criteria().stream().flatMap(Criterion::nodes).toList();
        List<Column> columns = resultColumns(cards.scheme(), criteria, places);
        if (comparison.isPresent()) {
            columns.addAll(List.of(column("previous"), column("change"), column("rank-change")));
        }
        List<List<ReportCell>> rows = new ArrayList<>();
        for (RankedUnit ranked : places.ranking().units()) {
            Scorecard card = cards.find(ranked.unit()).orElseThrow();
            Optional<UnitChange> change = comparison.flatMap(both -> both.find(ranked.unit()));
            rows.add(resultRow(ranked, card, criteria, change, places));
        }
        cards.leftOut().forEach(leftOut -> rows.add(leftOutRow(leftOut.unit(), columns.size())));
        return new ReportTable("results", title(cards.scheme()), columns, rows, IndexNotes.of(cards, labels));
    }

    private List<Column> resultColumns(Scheme scheme, List<Criterion> criteria, PlaceColumns places) {
        List<Column> columns = new ArrayList<>(List.of(column("rank"), column("unit")));
        columns.addAll(places.groups());
        columns.addAll(sourceColumns(scheme));
        criteria.forEach(node -> columns.add(
                new Column(node.code().text(), node.code() + " " + node.name().in(locale))));
        columns.add(column("total"));
        columns.addAll(places.grades());
        return columns;
    }

    private static List<ReportCell> resultRow(
            RankedUnit ranked,
            Scorecard card,
            List<Criterion> criteria,
            Optional<UnitChange> change,
            PlaceColumns places) {
        return row(
                Stream.of(places.rank(ranked), ReportCell.text(ranked.unit().name())),
                places.groupCells(ranked),
                card.pointsBySource().values().stream().map(IndexTables::points),
                criteria.stream().map(node -> points(card, node)),
                Stream.of(ReportCell.number(card.total())),
                places.gradeCells(ranked),
                change.stream().flatMap(found -> changeCells(found).stream()));
    }

    private static List<ReportCell> changeCells(UnitChange change) {
        return List.of(total(change.previous()), points(change), ranks(change));
    }

    private static ReportCell points(UnitChange change) {
        return change.points().map(ReportCell::change).orElse(ReportCell.EMPTY);
    }

    private static ReportCell ranks(UnitChange change) {
        return change.ranks().map(ReportCell::rankChange).orElse(ReportCell.EMPTY);
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
                points(change),
                ranks(change));
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

    private static ReportCell points(Scorecard card, Criterion criterion) {
        return points(card.at(criterion.code()).points());
    }

    private static ReportCell points(Optional<Points> points) {
        return points.map(ReportCell::number).orElse(ReportCell.EMPTY);
    }

    private static List<ReportCell> domainRow(Scorecard card, Scheme scheme) {
        return row(
                Stream.of(ReportCell.text(card.unit().name())),
                scheme.criteria().stream().map(domain -> points(card, domain)),
                Stream.of(ReportCell.number(card.total())));
    }

    private String headed(Criterion criterion) {
        String maximum = criterion
                .limit()
                .map(points -> " (" + labels.counted(points, "points") + ")")
                .orElse("");
        return criterion.name().in(locale) + maximum;
    }

    private ReportTable.Column column(String key) {
        return new Column(key, labels.get("column." + key));
    }

    private String title(Scheme scheme) {
        String title = scheme.title().in(locale);
        String edition = scheme.id().edition();
        return title.endsWith(edition) ? title : title + " " + edition;
    }
}
