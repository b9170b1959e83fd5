package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.rule.Answers;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.Bands;
import org.parindex.scoring.core.rule.Choice;
import org.parindex.scoring.core.rule.Conditions;
import org.parindex.scoring.core.rule.Count;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.Interval;
import org.parindex.scoring.core.rule.Proportion;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.rule.Survey;
import org.parindex.scoring.core.rule.WhenNothing;
import org.parindex.scoring.core.rule.formula.Condition;
import org.parindex.scoring.core.rule.formula.Expression;
import org.parindex.scoring.core.rule.formula.Formula;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/**
 * A scheme whose leaves have rules: with no input, one or several, and of each type. A value that is missing counts zero,
 * so that whatever is taken for one shows up as a total.
 */
final class RuledIndex {

    static final Scheme SCHEME = scheme();

    /** All columns that the scheme needs. */
    static final List<String> HEADER = List.of(
            "unit",
            "1.1",
            "1.2:completed",
            "1.2:planned",
            "1.3",
            "1.4",
            "2.1",
            "2.2:good",
            "2.2:poor",
            "2.3:public",
            "2.3:complete",
            "2.4:spent",
            "2.4:budget");

    private RuledIndex() {}

    private static Scheme scheme() {
        return Scheme.builder()
                .id(SchemeId.parse("test/ruled@2026"))
                .title(LocalizedText.of("Ruled index"))
                .addCriteria(group(
                        "1",
                        leaf("1.1", "Plan", "4", new Awarded(Optional.of(Points.of(2)))),
                        leaf("1.2", "Tasks", "2", tasks()),
                        leaf("1.3", "Report", "1", report()),
                        leaf("1.4", "Ideas", "1", new Count("count", Award.parse("0.5"), Award.MAXIMUM))))
                .addCriteria(group(
                        "2",
                        leaf("2.1", "In time", "2", inTime()),
                        leaf("2.2", "Survey", "2", survey()),
                        leaf("2.3", "Website", "1", website()),
                        leaf("2.4", "Budget", "1", budget())))
                .missing(AbsencePolicy.ZERO)
                .notApplicable(AbsencePolicy.FULL)
                .build();
    }

    private static ScoringRule tasks() {
        Quantity rate = new Quantity("completed", Optional.of("planned"), true, WhenNothing.REFUSE);
        return new Proportion(rate, Points.of(100), Points.ZERO, Optional.of(Points.of(80)), Award.MAXIMUM);
    }

    private static ScoringRule report() {
        Map<String, Optional<Award>> options = ImmutableMap.of(
                "in time", Optional.of(Award.MAXIMUM),
                "late", Optional.of(Award.parse("0.5")),
                "never", Optional.of(Award.NONE));
        return new Choice("option", options);
    }

    /** A scheme of one leaf with one option, which earns the only point. */
    static Scheme choice(String option) {
        Choice only = new Choice("option", Map.of(option, Optional.of(Award.MAXIMUM)));
        return Scheme.builder()
                .id(SchemeId.parse("test/choice@2026"))
                .title(LocalizedText.of("Choice"))
                .addCriteria(leaf("1", "Choice", "1", only))
                .build();
    }

    private static ScoringRule inTime() {
        Interval below = new Interval(Optional.of(Points.ZERO), true, Optional.of(Points.of(90)), false);
        Interval above = new Interval(Optional.of(Points.of(90)), true, Optional.of(Points.of(100)), true);
        Interval range = new Interval(Optional.of(Points.ZERO), true, Optional.of(Points.of(100)), true);
        return new Bands(
                Quantity.of("rate", true),
                range,
                List.of(new Bands.Band(below, Award.parse("1")), new Bands.Band(above, Award.MAXIMUM)));
    }

    private static ScoringRule survey() {
        Map<String, Points> weights = ImmutableMap.of("good", Points.of(100), "poor", Points.ZERO);
        return new Survey(new Answers(weights, List.of(), 10, WhenNothing.REFUSE), Points.of(100));
    }

    private static ScoringRule website() {
        return new Conditions(Conditions.Needed.ALL, List.of("public", "complete"), Award.MAXIMUM, Award.NONE);
    }

    /** What was spent over the budget, if no more than 100 was spent; nothing keeps it within the maximum. */
    private static ScoringRule budget() {
        Expression spent = new Expression.Variable("spent");
        Expression share = new Expression.Operation(Expression.Operator.OVER, spent, new Expression.Variable("budget"));
        Condition isSmall =
                new Condition.Comparison(Condition.Sign.AT_MOST, spent, new Expression.Constant(Points.of(100)));
        return new Formula(
                List.of(new Formula.Branch(Optional.of(isSmall), share)),
                List.of(Input.of("spent", Input.Type.NUMBER), Input.of("budget", Input.Type.AMOUNT)),
                Optional.empty(),
                Optional.empty());
    }

    private static LeafCriterion leaf(String code, String name, String max, ScoringRule rule) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(code))
                .name(LocalizedText.of(name))
                .maxPoints(Points.parse(max))
                .rule(rule)
                .build();
    }

    private static CriterionGroup group(String code, LeafCriterion... leaves) {
        return CriterionGroup.builder()
                .code(CriterionCode.parse(code))
                .name(LocalizedText.of("Group " + code))
                .addChildren(leaves)
                .build();
    }

    /** The table of one unit, in which nothing is brought but some cells. */
    static String table(Map<String, String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        HEADER.forEach(heading -> row.put(heading, ""));
        row.put("unit", "A");
        row.putAll(cells);
        return String.join(",", row.keySet()) + "\n" + String.join(",", row.values()) + "\n";
    }

    /** The table of one unit without the columns of tasks, but with others. */
    static String withoutTasks(Map<String, String> cells) {
        List<String> columns = new ArrayList<>(HEADER);
        columns.removeIf(heading -> heading.startsWith("1.2"));
        columns.remove("unit");
        columns.removeAll(cells.keySet());
        return "unit," + String.join(",", cells.keySet()) + "," + String.join(",", columns) + "\nA,"
                + String.join(",", cells.values())
                + columns.stream().map(heading -> ",").collect(joining()) + "\n";
    }
}
