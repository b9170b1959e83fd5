package org.parindex.scoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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

/** Short ways to read and apply rules in tests. */
public final class Rules {

    private static final LocalizedText OWNER = LocalizedText.bilingual("criterion 1.1", "tiêu chí 1.1");
    private static final Kinds<ScoringRule> KINDS = RuleKind.installed();

    private Rules() {}

    /** Returns the rule of a text such as <code>count: {each: 0.5}</code>. */
    public static ScoringRule rule(String text) {
        Checked<ScoringRule> read = read(Flow.node("{" + text + "}"));
        assertThat(read.issues()).as(text).isEmpty();
        return read.orElseThrow();
    }

    /** Reads the value of the key {@code rule} of criterion 1.1. */
    public static Checked<ScoringRule> read(Node rule) {
        Issues issues = new Issues();
        Optional<ScoringRule> read = read(rule, issues);
        return read.map(found -> Checked.of(found, issues.toList())).orElseGet(() -> Checked.failed(issues.toList()));
    }

    private static Optional<ScoringRule> read(Node rule, Issues issues) {
        Mapping criterion = Node.keys().set("rule", rule).build();
        return KINDS.read(Parameters.of(criterion, OWNER, issues), "rule");
    }

    /** Returns what is said of a rule that cannot be read because a part of it has been refused before. */
    static List<Issue> unread(Node rule) {
        Issues issues = new Issues();
        assertThat(read(rule, issues)).isEmpty();
        return issues.toList();
    }

    /** Returns what is wrong with a rule of which nothing can be made, each issue in English. */
    public static List<String> faults(String text) {
        Checked<ScoringRule> read = read(Flow.node("{" + text + "}"));
        assertThat(read.value()).as(text).isEmpty();
        return read.issues().stream().map(Issue::toString).toList();
    }

    /**
     * Returns what a rule makes of inputs such as {@code done=9, planned=10}: {@code points at basis by branch}, {@code n/a by
     * branch} or the code and values of a refusal.
     */
    public static String outcome(ScoringRule rule, String maximum, String inputs) {
        Outcome outcome = rule.score(measurement(rule, inputs), Points.parse(maximum));
        if (outcome instanceof Outcome.Refused refused) {
            return refused.code().id() + " " + refused.values();
        } else if (outcome instanceof Outcome.NotApplicable notApplicable) {
            return "n/a by " + notApplicable.branch();
        }
        Outcome.Scored scored = (Outcome.Scored) outcome;
        return scored.points()
                + scored.basis().map(basis -> " at " + basis).orElse("")
                + (scored.branch().isEmpty() ? "" : " by " + scored.branch());
    }

    private static Measurement measurement(ScoringRule rule, String inputs) {
        Measurement.Builder measurement = Measurement.builder();
        for (String each : inputs.split(", ")) {
            String name = each.substring(0, each.indexOf('='));
            String value = each.substring(each.indexOf('=') + 1);
            measurement.value(name, input(rule, name).read(value).orElseThrow());
        }
        return measurement.build();
    }

    private static Input input(ScoringRule rule, String name) {
        return rule.inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the fewest and the most points of a rule. */
    public static List<Ratio> range(ScoringRule rule, String maximum) {
        return List.of(rule.least(Points.parse(maximum)), rule.most(Points.parse(maximum)));
    }
}
