package org.parindex.scoring.scheme.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.RuleKind;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.rule.formula.Condition;
import org.parindex.scoring.core.rule.formula.Expression;
import org.parindex.scoring.core.rule.formula.Formula;

/** Reads {@code formula: {points: max * done / planned}}, or several branches, each but the last with its condition. */
public record FormulaKind() implements RuleKind {

    private static final int MOST_BRANCHES = 20;

    @Override
    public String key() {
        return "formula";
    }

    @Override
    public Checked<ScoringRule> read(Parameters parameters) {
        parameters.only("points", "branches", "floor", "cap", "inputs");
        if (parameters.has("points") && parameters.has("branches")) {
            parameters.report("points", RuleIssue.TWO_LIMITS, "points", "branches");
        }
        List<BranchDraft> branches = drafts(parameters);
        Optional<Award> floor = Award.read(parameters, "floor");
        Optional<Award> cap = Award.read(parameters, "cap");
        checkOrder(floor, cap, parameters);
        FormulaInputs inputs = new FormulaInputs(parameters, branches);
        inputs.check();
        return parameters.checked(
                () -> new Formula(branches.stream().map(BranchDraft::branch).toList(), inputs.toList(), floor, cap));
    }

    private static List<BranchDraft> drafts(Parameters parameters) {
        if (!parameters.has("branches")) {
            return List.of(draft(parameters, Optional.empty()));
        }
        List<Parameters> items = parameters.items("branches", MOST_BRANCHES);
        IntStream.range(0, items.size() - 1)
                .filter(i -> !items.get(i).has("when"))
                .forEach(i -> parameters.report(items.get(i).location(), RuleIssue.NO_CONDITION, i + 1));
        return items.stream()
                .map(item -> draft(item.only("when", "points"), formula(item, "when", FormulaParser::condition)))
                .toList();
    }

    private static BranchDraft draft(Parameters keys, Optional<Condition> when) {
        Optional<Expression> points = formula(keys.require("points"), "points", FormulaParser::number);
        return new BranchDraft(keys, when, points);
    }

    private static <T> Optional<T> formula(Parameters keys, String key, Function<String, T> parser) {
        return keys.text(key).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (FormulaFault fault) {
                keys.report(key, RuleIssue.BAD_FORMULA, key, fault.problem());
                return Optional.empty();
            }
        });
    }

    /** A share and a number can only be compared when the maximum is known. */
    private static void checkOrder(Optional<Award> floor, Optional<Award> cap, Parameters parameters) {
        floor.filter(least -> cap.filter(most -> most.isShare() == least.isShare()
                                && most.amount().compareTo(least.amount()) < 0)
                        .isPresent())
                .ifPresent(least -> parameters.report("floor", RuleIssue.FLOOR_OVER_CAP, least, cap.orElseThrow()));
    }

    /** A branch as far as it could be read, with the keys that it was read from. */
    record BranchDraft(Parameters keys, Optional<Condition> when, Optional<Expression> points) {

        boolean isWhole() {
            return points.isPresent() && when.isPresent() == keys.has("when");
        }

        Formula.Branch branch() {
            return new Formula.Branch(when, points.orElseThrow());
        }
    }
}
