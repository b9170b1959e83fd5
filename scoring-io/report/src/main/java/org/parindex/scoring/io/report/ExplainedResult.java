package org.parindex.scoring.io.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parindex.scoring.core.comparison.UnitChange;
import org.parindex.scoring.core.ranking.Rank;
import org.parindex.scoring.core.ranking.RankedUnit;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.score.CriterionScore;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.value.Points;

/** From the total of a unit to its rank and grade, a figure a row. */
final class ExplainedResult {

    private final ExplainedUnit explained;
    private final Scheme scheme;
    private final Scorecard card;
    private final Ranking ranking;
    private final RankedUnit ranked;
    private final Locale locale;
    private final Labels labels;
    private final List<List<ReportCell>> rows = new ArrayList<>();

    /** @param explained a unit that was scored */
    ExplainedResult(ExplainedUnit explained, Locale locale) {
        this.explained = explained;
        this.scheme = explained.cards().scheme();
        this.card = explained.card().orElseThrow();
        this.ranking = Ranking.of(explained.cards());
        this.ranked = ranking.find(explained.unit()).orElseThrow();
        this.locale = locale;
        this.labels = new Labels(locale);
    }

    List<List<ReportCell>> rows() {
        total();
        rank();
        ranked.grade().ifPresent(grade -> {
            row("grade", grade.name().in(locale));
            scheme.grades().ifPresent(scale -> row("grades", scale.description().in(locale)));
        });
        explained.comparison().flatMap(both -> both.find(explained.unit())).ifPresent(this::change);
        return rows;
    }

    private void total() {
        row(
                "total",
                new ExplanationWords(locale).points(card.root()),
                card.total().toString());
        row("rounding", scheme.roundingPolicy().toString());
        scheme.sources()
                .forEach(source -> add(source.name().in(locale), source.id(), points(card.pointsFrom(source.id()))));
    }

    private void rank() {
        String rank = label(ranked.rank());
        row(
                "rank",
                rank + " " + labels.get("explain.of") + " " + ranking.units().size(),
                ranked.rank().toString());
        row("ranking", scheme.ranking().toString());
        String equals = equals();
        if (!equals.isEmpty()) {
            row("equals", equals);
        }
        scheme.ranking()
                .tieBreakers()
                .forEach(breaker -> add(
                        labels.get("explain.tie-breaker") + ": " + breaker,
                        "tie-breaker " + breaker,
                        points(points(breaker))));
        ranked.groupRank().ifPresent(place -> row("group-rank", label(place) + " (" + group() + ")", place.toString()));
    }

    private String label(Rank rank) {
        return rank.label(scheme.ranking().shared());
    }

    private String group() {
        return explained.unit().group().orElse("");
    }

    /** The others with the same rank. */
    private String equals() {
        return ranking.units().stream()
                .filter(other -> other.rank().equals(ranked.rank()) && !other.equals(ranked))
                .map(other -> other.unit().name())
                .collect(joining(", "));
    }

    private Optional<Points> points(TieBreaker breaker) {
        return breaker instanceof TieBreaker.BySource bySource
                ? card.pointsFrom(bySource.source())
                : at((TieBreaker.ByCriterion) breaker).points();
    }

    private CriterionScore at(TieBreaker.ByCriterion breaker) {
        return card.at(breaker.criterion());
    }

    private void change(UnitChange change) {
        change.previous().ifPresent(previous -> {
            row("previous-total", previous.total().toString());
            row("previous-rank", previous.rank().toString());
        });
        change.points().ifPresent(points -> add("change", ReportCell.change(points)));
        change.ranks().ifPresent(ranks -> add("rank-change", ReportCell.rankChange(ranks)));
    }

    private static String points(Optional<Points> points) {
        return points.map(Points::toString).orElse("");
    }

    private void row(String key, String value) {
        row(key, value, value);
    }

    private void row(String key, String shown, String data) {
        boolean isNumber = Points.tryParse(data).isPresent();
        rows.add(List.of(
                new ReportCell(labels.get("explain." + key), key, false), new ReportCell(shown, data, isNumber)));
    }

    private void add(String key, ReportCell value) {
        rows.add(List.of(new ReportCell(labels.get("column." + key), key, false), value));
    }

    private void add(String label, String key, String value) {
        rows.add(List.of(new ReportCell(label, key, false), ReportCell.text(value)));
    }
}
