package org.parindex.scoring.core.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.parameter.Flow;
import org.parindex.scoring.core.parameter.Kinds;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** Short ways to read and apply aggregations in tests. */
final class Aggregations {

    private static final LocalizedText OWNER = LocalizedText.bilingual("criterion 1", "tiêu chí 1");
    private static final Kinds<AggregationRule> KINDS = AggregationKind.installed();

    private Aggregations() {}

    /** Returns the aggregation of a text such as <code>mean: {weights: equal}</code> or {@code mean}. */
    static AggregationRule rule(String text) {
        Checked<AggregationRule> read = read(text);
        assertThat(read.issues()).as(text).isEmpty();
        return read.orElseThrow();
    }

    static Checked<AggregationRule> read(String text) {
        return read(Flow.node(text.contains(":") ? "{" + text + "}" : text));
    }

    static Checked<AggregationRule> read(Node aggregation) {
        Issues issues = new Issues();
        Mapping criterion = Node.keys().set("aggregation", aggregation).build();
        Optional<AggregationRule> read = KINDS.read(Parameters.of(criterion, OWNER, issues), "aggregation");
        return read.map(found -> Checked.of(found, issues.toList())).orElseGet(() -> Checked.failed(issues.toList()));
    }

    /** Returns what is wrong with an aggregation of which nothing can be made, each issue in English. */
    static List<String> faults(String text) {
        Checked<AggregationRule> read = read(text);
        assertThat(read.value()).as(text).isEmpty();
        return read.issues().stream().map(Issue::toString).toList();
    }

    /** Returns children from a text such as {@code 3 2.5/4*0.2}: points, the maximum unless it is 10, the weight unless 1. */
    static List<Contribution> children(String text) {
        return Stream.of(text.split(" ")).map(Aggregations::child).toList();
    }

    private static Contribution child(String text) {
        String[] weighted = text.split("\\*");
        String[] points = weighted[0].split("/");
        return new Contribution(
                number(points[0]),
                number(points.length > 1 ? points[1] : "10"),
                number(weighted.length > 1 ? weighted[1] : "1"));
    }

    static Ratio number(String text) {
        return Ratio.from(Points.parse(text));
    }

    /** Returns what children become, as a decimal if it is one of 40 digits, or the code and values of a refusal. */
    static String result(String rule, String children) {
        List<Contribution> contributions = children(children);
        return rule(rule)
                .refused(contributions)
                .map(refused -> refused.code().id() + " " + refused.values())
                .orElseGet(() -> text(rule(rule).aggregate(contributions)));
    }

    private static String text(Ratio ratio) {
        BigDecimal decimal =
                new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), new MathContext(40));
        boolean isExact =
                decimal.multiply(new BigDecimal(ratio.denominator())).compareTo(new BigDecimal(ratio.numerator())) == 0;
        return isExact ? decimal.stripTrailingZeros().toPlainString() : ratio.toString();
    }
}
