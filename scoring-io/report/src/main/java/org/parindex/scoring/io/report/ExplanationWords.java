package org.parindex.scoring.io.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.aggregation.Weighting;
import org.parindex.scoring.core.parameter.Parametric;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.InputValue;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.score.CriterionScore;
import org.parindex.scoring.core.score.CriterionState;
import org.parindex.scoring.core.score.Explanation;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;
import org.parindex.scoring.core.value.Spelling;

/** What happened at a criterion, in the words of one language. */
final class ExplanationWords {

    private static final Rounding FINEST = Rounding.halfUp(Rounding.MAX_SCALE);

    private final Locale locale;
    private final Labels labels;

    ExplanationWords(Locale locale) {
        this.locale = locale;
        this.labels = new Labels(locale);
    }

    /** Returns the values of a measurement by their inputs, in the order of the rule; none at a group. */
    static Map<String, String> inputs(CriterionScore score) {
        Map<String, String> inputs = new LinkedHashMap<>();
        score.explanation().ifPresent(explanation -> {
            Map<String, InputValue> values = explanation.measurement().values();
            explanation.rule().inputs().stream()
                    .filter(input -> values.containsKey(input.name()))
                    .forEach(input -> inputs.put(input.name(), value(input, values)));
            values.forEach((name, value) -> inputs.putIfAbsent(name, value.toString()));
        });
        return inputs;
    }

    private static String value(Input input, Map<String, InputValue> values) {
        return values.get(input.name()) + (input.type() == Input.Type.PERCENT ? "%" : "");
    }

    /** Returns what a unit brought, for people: {@code awarded 1.86} where programs read {@code points = 1.86}. */
    String shownBrought(CriterionScore score) {
        return isAwarded(score)
                ? labels.get("explain.awarded") + " " + inputs(score).get(Input.POINTS)
                : brought(score);
    }

    /** Returns whether points themselves were brought. */
    static boolean isAwarded(CriterionScore score) {
        return inputs(score).keySet().equals(Set.of(Input.POINTS));
    }

    /** Returns what a unit brought: {@code completed = 93, planned = 100}; empty if it brought nothing. */
    static String brought(CriterionScore score) {
        return inputs(score).entrySet().stream()
                .map(input -> input.getKey() + " = " + input.getValue())
                .collect(joining(", "));
    }

    /** Returns where points come from, in one line. */
    String origin(ExplainedNode node) {
        if (node.score().aggregated().isPresent()) {
            return kinds(node);
        }
        String brought = shownBrought(node.score());
        return node.score().state() == CriterionState.SCORED ? brought : join("; ", brought, absence(node));
    }

    private static String kinds(ExplainedNode node) {
        String aggregation = node.aggregation().map(Parametric::kind).orElse("");
        return node.rule().map(rule -> aggregation + ", " + rule.kind()).orElse(aggregation);
    }

    /** Returns why a criterion has no value, and what it counts: {@code missing: zero}; empty if it has one. */
    String absence(ExplainedNode node) {
        if (node.score().state() == CriterionState.SCORED) {
            return "";
        }
        String state = state(node.score());
        return node.policy().map(policy -> state + ": " + Spelling.of(policy)).orElse(state);
    }

    /** Returns how a criterion came to its points. */
    String state(CriterionScore score) {
        return labels.get("explain.state." + Spelling.of(score.state()));
    }

    /** Returns the rule that was applied, as a scheme file spells it; empty if points were simply awarded, or groups just add up. */
    String rule(ExplainedNode node) {
        String overruled = node.overruled()
                .map(rule -> " (" + labels.get("explain.instead-of") + " " + rule.spelling() + ")")
                .orElse("");
        return node.rule()
                .filter(rule -> !rule.equals(Awarded.freely()) || !overruled.isEmpty())
                .map(rule -> rule.spelling() + overruled)
                .orElse("");
    }

    static String branch(ExplainedNode node) {
        return node.score().explanation().map(Explanation::branch).orElse("");
    }

    static Optional<Ratio> basis(ExplainedNode node) {
        return node.score().explanation().flatMap(Explanation::basis);
    }

    /** Returns what was aggregated, and how: {@code sum: 1.86 (1.1), 1 (1.2)}; empty if nothing was. */
    String aggregation(ExplainedNode node, Function<Ratio, String> number) {
        boolean isByMaximum = node.aggregation()
                .filter(rule -> rule.weighting() == Weighting.MAXIMUM)
                .isPresent();
        return node.score().aggregated().isEmpty()
                ? ""
                : node.aggregation().orElseThrow().spelling() + ": "
                        + node.counted().stream()
                                .map(child -> term(child, isByMaximum, number))
                                .collect(joining(", "));
    }

    private static String term(CriterionScore child, boolean isByMaximum, Function<Ratio, String> number) {
        Contribution term = child.contribution().orElseThrow();
        String weight = child.criterion()
                .weight()
                .map(number)
                .map(found -> found + " × ")
                .orElse("");
        String maximum = isByMaximum ? "/" + number.apply(term.maximum()) : "";
        return weight + number.apply(term.points()) + maximum + " (" + code(child) + ")";
    }

    /** Returns the children whose points come on top: {@code P: -2}. */
    static String onTop(ExplainedNode node, Function<Ratio, String> number) {
        return node.onTop().stream()
                .map(child -> code(child) + ": " + number.apply(child.onTop()))
                .collect(joining(", "));
    }

    /** Returns the children that count nothing: {@code 1.3 (missing)}. */
    String leftOut(ExplainedNode node) {
        return node.leftOut().stream()
                .map(child -> code(child) + " (" + state(child) + ")")
                .collect(joining(", "));
    }

    private static String code(CriterionScore score) {
        return score.criterion().code().text();
    }

    /** Returns how much of a group must be there, and how much is; empty without a quorum. */
    String quorum(ExplainedNode node) {
        return node.group()
                .flatMap(group -> group.quorum()
                        .map(quorum -> quorum + "; " + labels.get("explain.present") + ": "
                                + node.score().present().orElseThrow()))
                .orElse("");
    }

    /** Returns what could be reached, if that is not the maximum; empty if points have no limit or none count. */
    static Optional<Ratio> reachable(CriterionScore score) {
        Criterion criterion = score.criterion();
        return Optional.of(score.reachable())
                .filter(reachable -> criterion.hasMaximum() && score.points().isPresent())
                .filter(reachable -> !FINEST.round(reachable).equals(criterion.maxPoints()));
    }

    /** Returns what goes into the parent, if it is not the points: the scheme rounds them later, or not. */
    static Optional<Ratio> carriedOn(ExplainedNode node) {
        CriterionScore score = node.score();
        Optional<Ratio> points = score.points().map(Ratio::from);
        return score.contribution()
                .map(term -> term.points().plus(score.onTop()))
                .filter(carried -> !node.isTotal() && !points.equals(Optional.of(carried)));
    }

    /** Returns points beside their maximum: {@code 1.86 of 2}. */
    String points(CriterionScore score) {
        Criterion criterion = score.criterion();
        return score.points()
                .map(points -> criterion.hasMaximum() && !criterion.isOutsideMaximum()
                        ? points + " " + labels.get("explain.of") + " " + criterion.maxPoints()
                        : points.toString())
                .orElseGet(() -> labels.get("explain.none"));
    }

    String name(Criterion criterion) {
        return criterion.name().in(locale);
    }

    private static String join(String between, String... texts) {
        List<String> filled = new ArrayList<>(List.of(texts));
        filled.removeIf(String::isEmpty);
        return String.join(between, filled);
    }
}
