package org.parindex.scoring.io.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.parameter.Parametric;
import org.parindex.scoring.core.ranking.RankedUnit;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.CriterionScore;
import org.parindex.scoring.core.score.LeftOut;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;
import tools.jackson.core.JsonGenerator;

/**
 * Writes how one unit came to its points and its rank as one JSON object.
 *
 * <pre>{@code
 * {"unit": "Đơn vị A", "scheme": "son-la/department@2021", "fingerprint": "…", "rank": 1, "of": 4, "ranking": "competition, on rounded",
 *  "total": "91.71", "sources": {"appraisal": "64.5", …}, "criteria": [{"code": "total", …, "children": [
 *    {"code": "1.1", "name": "…", "max": "2", "state": "scored", "rule": "proportion {…}", "inputs": {"completed": "93", …},
 *     "basis": "93", "branch": "proportion", "unrounded": "1.86", "points": "1.86", "contribution": "1.86"}, …]}]}
 * }</pre>
 *
 * <p>Exact numbers are strings: decimals in the shortest plain form, or {@code 2/3} where no decimal ends. {@code max} is null
 * where points have no limit. A key that has nothing to say at a criterion is not there: {@code policy} (what counted without a
 * value), {@code overruled} (the rule that awarded points passed by), {@code rounding} (if levels are rounded differently), {@code weight}, {@code on-top}, {@code reachable} (if it is not the
 * maximum), {@code rescaled}. A group has an {@code aggregation} with its rule, what the children put into it, and what came out. A
 * unit that was left out has the rank {@code null} and a {@code reason}.
 */
public final class ExplanationJson {

    private final ExplainedUnit explained;
    private final Scheme scheme;
    private final Locale locale;
    private final JsonGenerator json;

    private ExplanationJson(ExplainedUnit explained, Locale locale, JsonGenerator json) {
        this.explained = explained;
        this.scheme = explained.cards().scheme();
        this.locale = locale;
        this.json = json;
    }

    /**
     * Writes the explanation.
     *
     * @param locale the language of names, the grade and the reason
     */
    public static String render(ExplainedUnit explained, Locale locale) {
        return JsonText.write(json -> new ExplanationJson(explained, locale, json).write());
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("unit", explained.unit().name());
        json.writeStringProperty("scheme", scheme.id().toString());
        json.writeStringProperty("fingerprint", scheme.fingerprint());
        explained.card().ifPresentOrElse(this::card, this::leftOut);
        json.writeEndObject();
    }

    private void leftOut() {
        LeftOut left = explained.leftOut().orElseThrow();
        json.writeNullProperty("rank");
        json.writeStringProperty("reason", reason(left));
    }

    private String reason(LeftOut left) {
        return left.issues().isEmpty()
                ? new Labels(locale).get("faulty")
                : left.issues().stream().map(issue -> issue.message(locale)).collect(joining(" "));
    }

    private void card(Scorecard card) {
        Ranking ranking = Ranking.of(explained.cards());
        rank(ranking.find(explained.unit()).orElseThrow());
        json.writeNumberProperty("of", ranking.units().size());
        json.writeStringProperty("ranking", scheme.ranking().toString());
        json.writeStringProperty("rounding", scheme.roundingPolicy().toString());
        json.writeStringProperty("total", card.total().toString());
        json.writeObjectPropertyStart("sources");
        card.pointsBySource().forEach((source, points) -> ScoresJson.points(json, source, points));
        json.writeEndObject();
        explained
                .comparison()
                .flatMap(both -> both.find(explained.unit()))
                .ifPresent(change -> ScoresJson.change(json, change));
        json.writeArrayPropertyStart("criteria");
        node(ExplainedNode.of(card, scheme, explained.criterion()));
        json.writeEndArray();
    }

    private void rank(RankedUnit ranked) {
        ScoresJson.rank(json, "rank", ranked.rank());
        ranked.unit().group().ifPresent(group -> json.writeStringProperty("group", group));
        ranked.groupRank().ifPresent(rank -> ScoresJson.rank(json, "group-rank", rank));
        ranked.grade()
                .ifPresent(
                        grade -> json.writeStringProperty("grade", grade.name().in(locale)));
    }

    private void node(ExplainedNode node) {
        CriterionScore score = node.score();
        json.writeStartObject();
        json.writeStringProperty("code", node.code());
        json.writeStringProperty("name", node.criterion().name().in(locale));
        ScoresJson.points(json, "max", node.criterion().limit());
        json.writeStringProperty("state", Spelling.of(score.state()));
        node.policy().ifPresent(policy -> json.writeStringProperty("policy", Spelling.of(policy)));
        rule(node);
        node.aggregation().ifPresent(rule -> aggregation(node, rule));
        number("reachable", ExplanationWords.reachable(score));
        number("unrounded", score.unrounded());
        node.rounding().ifPresent(rounding -> json.writeStringProperty("rounding", rounding.toString()));
        ScoresJson.points(json, "points", score.points());
        number("weight", node.criterion().weight());
        number("contribution", score.contribution().map(Contribution::points));
        number("on-top", Optional.of(score.onTop()).filter(points -> points.signum() != 0));
        children(node);
        json.writeEndObject();
    }

    private void rule(ExplainedNode node) {
        node.rule().map(Parametric::spelling).ifPresent(rule -> json.writeStringProperty("rule", rule));
        node.overruled().map(Parametric::spelling).ifPresent(rule -> json.writeStringProperty("overruled", rule));
        if (node.rule().isPresent()) {
            json.writeObjectPropertyStart("inputs");
            ExplanationWords.inputs(node.score()).forEach(json::writeStringProperty);
            json.writeEndObject();
            number("basis", ExplanationWords.basis(node));
            json.writeStringProperty("branch", ExplanationWords.branch(node));
        }
    }

    private void aggregation(ExplainedNode node, AggregationRule rule) {
        json.writeObjectPropertyStart("aggregation");
        json.writeStringProperty("rule", rule.spelling());
        node.group().flatMap(group -> group.quorum()).ifPresent(quorum -> {
            json.writeStringProperty("quorum", quorum.toString());
            json.writeStringProperty("present", node.score().present().orElseThrow());
        });
        json.writeArrayPropertyStart("of");
        node.counted().forEach(this::term);
        json.writeEndArray();
        codes("on-top", node.onTop());
        codes("left-out", node.leftOut());
        number("result", node.score().aggregated());
        number("rescaled", node.rescaled());
        json.writeEndObject();
    }

    private void term(CriterionScore child) {
        Contribution term = child.contribution().orElseThrow();
        json.writeStartObject();
        json.writeStringProperty("code", child.criterion().code().text());
        json.writeStringProperty("points", Exact.data(term.points()));
        json.writeStringProperty("maximum", Exact.data(term.maximum()));
        number("weight", child.criterion().weight());
        json.writeEndObject();
    }

    private void codes(String key, List<CriterionScore> scores) {
        if (!scores.isEmpty()) {
            json.writeArrayPropertyStart(key);
            scores.forEach(score -> json.writeString(score.criterion().code().text()));
            json.writeEndArray();
        }
    }

    private void children(ExplainedNode node) {
        if (!node.children().isEmpty()) {
            json.writeArrayPropertyStart("children");
            node.children().forEach(this::node);
            json.writeEndArray();
        }
    }

    private void number(String key, Optional<Ratio> number) {
        number.ifPresent(found -> json.writeStringProperty(key, Exact.data(found)));
    }
}
