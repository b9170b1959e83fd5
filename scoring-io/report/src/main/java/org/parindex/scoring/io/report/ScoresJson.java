package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.comparison.Comparison;
import org.parindex.scoring.core.comparison.UnitChange;
import org.parindex.scoring.core.ranking.Rank;
import org.parindex.scoring.core.ranking.RankedUnit;
import org.parindex.scoring.core.score.CriterionScore;
import org.parindex.scoring.core.score.CriterionState;
import org.parindex.scoring.core.score.LeftOut;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import tools.jackson.core.JsonGenerator;

/**
 * Writes all results of an index as one JSON object.
 *
 * <pre>{@code
 * {"scheme": "son-la/department@2020", "fingerprint": "…", "units": [
 *   {"unit": "Sở Nội vụ", "rank": 1, "total": "94.94", "sources": {"appraisal": "66.72", …},
 *    "criteria": {"1": "10.35", "1.1": "2", …}}, …]}
 * }</pre>
 *
 * <p>Decimals are strings in the shortest plain form. {@code states} names the criteria whose points come from no value of the unit's own:
 * {@code imputed}, {@code missing} or {@code not-applicable}. If the units are of several groups, one with a group also has {@code group}
 * and {@code group-rank}; if the scheme has grades, a unit has a {@code grade}. With a comparison, a unit also has {@code previous} (total and rank), {@code
 * change} and {@code rank-change}. A unit that was left out, or that only the previous year has, has the rank {@code null}
 * and a {@code reason}. If errata were applied to what was scored, {@code errata} lists them.
 */
public final class ScoresJson {

    private static final Map<CriterionState, String> STATES = Map.of(
            CriterionState.IMPUTED, "imputed",
            CriterionState.MISSING, "missing",
            CriterionState.NOT_APPLICABLE, "not-applicable");

    private final Scorecards cards;
    private final Optional<Comparison> comparison;
    private final Errata errata;
    private final Locale locale;
    private final Labels labels;

    private ScoresJson(Scorecards cards, Optional<Comparison> comparison, Errata errata, Locale locale) {
        this.cards = cards;
        this.comparison = comparison;
        this.errata = requireNonNull(errata, "errata");
        this.locale = locale;
        this.labels = new Labels(locale);
    }

    /**
     * Writes the results, best unit first, those left out last.
     *
     * @param locale the language of the grades and the reasons
     */
    public static String render(Scorecards cards, Optional<Comparison> comparison, Locale locale) {
        return render(cards, comparison, Errata.of(List.of()), locale);
    }

    /**
     * Writes the results, best unit first, those left out last.
     *
     * @param errata those that were applied to what was scored
     * @param locale the language of the grades and the reasons
     */
    public static String render(Scorecards cards, Optional<Comparison> comparison, Errata errata, Locale locale) {
        return JsonText.write(new ScoresJson(cards, comparison, errata, locale)::write);
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("scheme", cards.scheme().id().toString());
        json.writeStringProperty("fingerprint", cards.scheme().fingerprint());
        if (!errata.asList().isEmpty()) {
            ErratumJson.write(json, errata);
        }
        json.writeArrayPropertyStart("units");
        PlaceColumns places = new PlaceColumns(cards, locale);
        for (RankedUnit ranked : places.ranking().units()) {
            unit(json, ranked, cards.find(ranked.unit()).orElseThrow(), places);
        }
        cards.leftOut().forEach(leftOut -> withoutRank(json, leftOut.unit(), reason(leftOut)));
        previousOnly().forEach(unit -> withoutRank(json, unit, labels.get("previous-only")));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void unit(JsonGenerator json, RankedUnit ranked, Scorecard card, PlaceColumns places) {
        json.writeStartObject();
        json.writeStringProperty("unit", ranked.unit().name());
        rank(json, "rank", ranked.rank());
        if (places.hasGroups()) {
            group(json, ranked);
        }
        json.writeStringProperty("total", card.total().toString());
        ranked.grade()
                .ifPresent(
                        grade -> json.writeStringProperty("grade", grade.name().in(locale)));
        json.writeObjectPropertyStart("sources");
        card.pointsBySource().forEach((source, points) -> points(json, source, points));
        json.writeEndObject();
        json.writeObjectPropertyStart("criteria");
        nodes(card).forEach(node -> points(json, code(node), node.points()));
        json.writeEndObject();
        states(json, card);
        comparison.flatMap(both -> both.find(ranked.unit())).ifPresent(change -> change(json, change));
        json.writeEndObject();
    }

    private static void group(JsonGenerator json, RankedUnit ranked) {
        ranked.unit().group().ifPresent(group -> json.writeStringProperty("group", group));
        ranked.groupRank().ifPresent(rank -> rank(json, "group-rank", rank));
    }

    /** Writes a rank as a number, which need not be whole. */
    static void rank(JsonGenerator json, String key, Rank rank) {
        json.writeNumberProperty(key, rank.number().toBigDecimal());
    }

    /** Writes points, or null if there are none. */
    static void points(JsonGenerator json, String key, Optional<Points> points) {
        if (points.isPresent()) {
            json.writeStringProperty(key, points.get().toString());
        } else {
            json.writeNullProperty(key);
        }
    }

    private static void states(JsonGenerator json, Scorecard card) {
        List<CriterionScore> byPolicy = nodes(card).stream()
                .filter(node -> node.state() != CriterionState.SCORED)
                .toList();
        if (!byPolicy.isEmpty()) {
            json.writeObjectPropertyStart("states");
            byPolicy.forEach(node -> json.writeStringProperty(code(node), STATES.get(node.state())));
            json.writeEndObject();
        }
    }

    private static List<CriterionScore> nodes(Scorecard card) {
        return card.root()
                .nodes()
                .filter(node -> !node.criterion().code().equals(CriterionCode.TOTAL))
                .toList();
    }

    private static String code(CriterionScore node) {
        return node.criterion().code().text();
    }

    /** Writes {@code previous}, {@code change} and {@code rank-change}. */
    static void change(JsonGenerator json, UnitChange change) {
        change.previous().ifPresent(previous -> {
            json.writeObjectPropertyStart("previous");
            json.writeStringProperty("total", previous.total().toString());
            rank(json, "rank", previous.rank());
            json.writeEndObject();
        });
        change.points().ifPresent(points -> json.writeStringProperty("change", points.toString()));
        change.ranks().ifPresent(ranks -> json.writeNumberProperty("rank-change", ranks.toBigDecimal()));
    }

    private List<Unit> previousOnly() {
        Set<Unit> leftOut = cards.leftOut().stream().map(LeftOut::unit).collect(toSet());
        return comparison.stream()
                .flatMap(both -> both.changes().stream())
                .filter(change -> change.current().isEmpty() && !leftOut.contains(change.unit()))
                .map(UnitChange::unit)
                .toList();
    }

    private static void withoutRank(JsonGenerator json, Unit unit, String reason) {
        json.writeStartObject();
        json.writeStringProperty("unit", unit.name());
        json.writeNullProperty("rank");
        json.writeStringProperty("reason", reason);
        json.writeEndObject();
    }

    private String reason(LeftOut leftOut) {
        return leftOut.issues().isEmpty()
                ? labels.get("faulty")
                : leftOut.issues().stream().map(issue -> issue.message(locale)).collect(joining(" "));
    }
}
