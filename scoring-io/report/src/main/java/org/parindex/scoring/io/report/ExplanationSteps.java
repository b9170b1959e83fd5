package org.parindex.scoring.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.score.CriterionScore;
import org.parindex.scoring.core.value.Ratio;

/** The steps from what was brought at a criterion to its points, those that only repeat what its line says left out. */
final class ExplanationSteps {

    private static final int LONGEST_FRACTION = 15;

    private final ExplanationWords words;
    private final List<Step> steps = new ArrayList<>();

    private ExplanationSteps(ExplanationWords words) {
        this.words = words;
    }

    /**
     * One step.
     *
     * @param key what kind of step it is
     * @param text what happened
     */
    record Step(String key, String text) {}

    /** Returns the steps; none if points were awarded and count as they are. */
    static List<Step> of(ExplainedNode node, ExplanationWords words) {
        ExplanationSteps steps = new ExplanationSteps(words);
        steps.group(node);
        steps.rule(node);
        return steps.isPlain(node) ? List.of() : steps.points(node);
    }

    private void group(ExplainedNode node) {
        add("quorum", words.quorum(node));
        add("aggregation", words.aggregation(node, Exact::shown));
        if (node.group().isPresent()) {
            add("left-out", words.leftOut(node));
        }
        boolean isChanged = node.rescaled().isPresent()
                || node.rule().isPresent()
                || !node.onTop().isEmpty();
        add("aggregated", node.score().aggregated().filter(found -> isChanged));
        add("reachable", ExplanationWords.reachable(node.score()));
        node.rescaled().ifPresent(after -> add("rescaled", rescaled(node, after)));
    }

    private static String rescaled(ExplainedNode node, Ratio after) {
        Ratio before = node.score().aggregated().orElseThrow();
        String factor = before.signum() == 0 ? "" : " × " + factor(after.dividedBy(before));
        return Exact.shown(before) + factor + " = " + Exact.shown(after);
    }

    /** Maxima are short, so what points are scaled up by is best told as a fraction of two of them. */
    private static String factor(Ratio factor) {
        String fraction = factor.toString();
        return fraction.length() > LONGEST_FRACTION ? Exact.shown(factor) : fraction;
    }

    private void rule(ExplainedNode node) {
        if (node.group().isEmpty()) {
            add("brought", words.shownBrought(node.score()));
            add("policy", words.absence(node));
        }
        add("rule", words.rule(node));
        add("basis", ExplanationWords.basis(node).filter(basis -> !ExplanationWords.isAwarded(node.score())));
        add("branch", ExplanationWords.branch(node));
        add("on-top", ExplanationWords.onTop(node, Exact::shown));
    }

    private boolean isPlain(ExplainedNode node) {
        return steps.size() <= 1
                && node.group().isEmpty()
                && rounded(node.score()).isEmpty()
                && ExplanationWords.carriedOn(node).isEmpty();
    }

    private List<Step> points(ExplainedNode node) {
        CriterionScore score = node.score();
        add("unrounded", rounded(score));
        node.rounding()
                .filter(rounding -> score.points().isPresent())
                .ifPresent(found -> add("rounding", found.toString()));
        add("points", words.points(score));
        add("carried", ExplanationWords.carriedOn(node));
        return steps;
    }

    /** The points before rounding, if that changes them. */
    private static Optional<Ratio> rounded(CriterionScore score) {
        return score.unrounded()
                .filter(exact -> !score.points().map(Ratio::from).equals(Optional.of(exact)));
    }

    private void add(String key, Optional<Ratio> number) {
        number.ifPresent(found -> add(key, Exact.shown(found)));
    }

    private void add(String key, String text) {
        if (!text.isEmpty()) {
            steps.add(new Step(key, text));
        }
    }
}
