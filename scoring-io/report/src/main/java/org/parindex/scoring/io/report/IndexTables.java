package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

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
import org.parindex.scoring.core.score.CriterionState;
import org.parindex.scoring.core.score.LeftOut;
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
        columns.addAll(sourceColumns(scheme));
        columns.add(column("total"));
        List<List<ReportCell>> rows = new ArrayList<>();
        for (RankedUnit ranked : Ranking.of(cards).units()) {
            rows.add(rankingRow(ranked, cards.find(ranked.unit()).orElseThrow(), scheme));
        }
        cards.leftOut().forEach(leftOut -> rows.add(leftOutRow(leftOut.unit(), columns.size())));
        cards.meanTotal().ifPresent(mean -> rows.add(meanRow(cards, mean)));
        return new ReportTable("ranking", title(scheme), columns, rows, notes(cards));
    }

    private List<Column> sourceColumns(Scheme scheme) {
        return scheme.sources().stream()
                .map(source -> new Column(source.id(), source.name().in(locale)))
                .toList();
    }

    private static List<ReportCell> rankingRow(RankedUnit ranked, Scorecard card, Scheme scheme) {
        Stream<ReportCell> sources =
                scheme.sources().stream().map(source -> ReportCell.number(card.pointsFrom(source.id())));
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
        return Stream.of(Stream.of(ReportCell.EMPTY, ReportCell.text(unit.name())), emptyCells(columns - 2))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<ReportCell> emptyCells(int count) {
        return Stream.generate(() -> ReportCell.EMPTY).limit(count);
    }

    private static List<ReportCell> row(
            ReportCell first, ReportCell second, Stream<ReportCell> middle, ReportCell last) {
        return Stream.of(Stream.of(first, second), middle, Stream.of(last))
                .flatMap(cells -> cells)
                .toList();
    }

    /** Tells what the figures alone do not: who is left out, which points come from a policy, which scheme was applied. */
    private List<String> notes(Scorecards cards) {
        List<String> notes = new ArrayList<>();
        if (!cards.leftOut().isEmpty()) {
            notes.add(labels.get("left-out") + ": "
                    + cards.leftOut().stream()
                            .map(LeftOut::unit)
                            .map(Unit::name)
                            .collect(joining(", ")));
        }
        notes.addAll(byPolicy(cards, CriterionState.MISSING, labels.get("missing")));
        notes.addAll(byPolicy(cards, CriterionState.NOT_APPLICABLE, labels.get("not-applicable")));
        Scheme scheme = cards.scheme();
        notes.add(labels.get("scheme") + ": " + scheme.id() + ", " + scheme.fingerprint());
        return notes;
    }

    private static List<String> byPolicy(Scorecards cards, CriterionState state, String label) {
        List<String> notes = new ArrayList<>();
        for (Scorecard card : cards.asList()) {
            List<String> points = card.root()
                    .nodes()
                    .filter(node -> node.state() == state)
                    .map(node -> node.criterion().code()
                            + node.points().map(found -> " = " + found).orElse(""))
                    .toList();
            if (!points.isEmpty()) {
                notes.add(label + ": " + card.unit() + ": " + String.join(", ", points));
            }
        }
        return notes;
    }

    /**
     * Returns everything in one table for programs: rank, unit, points by source, points at each criterion, total; with a
     * comparison also the previous total and the changes. Units left out have a row without figures; those
     * that only the previous year has are not in it.
     */
    public ReportTable results(Scorecards cards, Optional<Comparison> comparison) {
        Scheme scheme = cards.scheme();
        List<Criterion> criteria =
                scheme.criteria().stream().flatMap(Criterion::nodes).toList();
        List<Column> columns = new ArrayList<>(List.of(column("rank"), column("unit")));
        columns.addAll(sourceColumns(scheme));
        criteria.forEach(
                node -> columns.add(new Column(node.code().text(), node.name().in(locale))));
        columns.add(column("total"));
        if (comparison.isPresent()) {
            columns.addAll(List.of(column("previous"), column("change"), column("rank-change")));
        }
        List<List<ReportCell>> rows = new ArrayList<>();
        for (RankedUnit ranked : Ranking.of(cards).units()) {
            rows.add(resultRow(ranked, cards.find(ranked.unit()).orElseThrow(), criteria, comparison));
        }
        cards.leftOut().forEach(leftOut -> rows.add(leftOutRow(leftOut.unit(), columns.size())));
        return new ReportTable("results", title(scheme), columns, rows, notes(cards));
    }

    private static List<ReportCell> resultRow(
            RankedUnit ranked, Scorecard card, List<Criterion> criteria, Optional<Comparison> comparison) {
        List<ReportCell> row = new ArrayList<>();
        row.add(ReportCell.number(ranked.rank()));
        row.add(ReportCell.text(ranked.unit().name()));
        card.pointsBySource().values().forEach(points -> row.add(ReportCell.number(points)));
        criteria.forEach(node -> row.add(points(card, node)));
        row.add(ReportCell.number(card.total()));
        comparison.flatMap(both -> both.find(ranked.unit())).ifPresent(change -> row.addAll(changeCells(change)));
        return row;
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
        return card.at(criterion.code()).points().map(ReportCell::number).orElse(ReportCell.EMPTY);
    }

    private static List<ReportCell> domainRow(Scorecard card, Scheme scheme) {
        Stream<ReportCell> domains = scheme.criteria().stream().map(domain -> points(card, domain));
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
        String title = scheme.title().in(locale);
        String edition = scheme.id().edition();
        return title.endsWith(edition) ? title : title + " " + edition;
    }
}
