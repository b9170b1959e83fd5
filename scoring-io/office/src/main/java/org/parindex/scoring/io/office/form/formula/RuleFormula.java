package org.parindex.scoring.io.office.form.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Choice;
import org.parindex.scoring.core.rule.Conditions;
import org.parindex.scoring.core.rule.Count;
import org.parindex.scoring.core.rule.Deduction;
import org.parindex.scoring.core.rule.ExtraPoints;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPolicy;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.office.form.content.FormWords;

/**
 * Makes the formula of the points that a rule gives, for the kinds of rules that a spreadsheet computes to the same digits.
 *
 * <p>Spreadsheets count in binary fractions. So each formula counts whole numbers of the last digit that points have, and
 * divides at most once: while all of them stay below 2^53, that is exact, or nearest to what is exact. What is entered beyond
 * these bounds gives no figure.
 */
final class RuleFormula {

    private static final int MOST_OPTIONS = 40;
    private static final String MOST_EVENTS = "1000000";

    private final LeafCriterion leaf;
    private final FormWords words;
    private final UnaryOperator<String> cell;
    private final LastDigits digits;
    private final String notApplicable;

    private RuleFormula(
            LeafCriterion leaf, Scheme scheme, FormWords words, String notApplicable, UnaryOperator<String> cell) {
        this.leaf = leaf;
        this.words = words;
        this.cell = cell;
        RoundingPolicy policy = scheme.roundingPolicy();
        this.digits = new LastDigits(leaf.maxPoints(), policy.of(leaf), policy.carriesRounded(leaf));
        this.notApplicable = notApplicable;
    }

    /**
     * Returns the formula; empty if there is none that is exact.
     *
     * @param notApplicable what the formula gives if the criterion does not apply
     * @param cell the cell of an input
     */
    static Optional<String> of(
            LeafCriterion leaf, Scheme scheme, FormWords words, String notApplicable, UnaryOperator<String> cell) {
        RuleFormula formula = new RuleFormula(leaf, scheme, words, notApplicable, cell);
        return formula.points(leaf.rule());
    }

    private Optional<String> points(ScoringRule rule) {
        if (rule instanceof Choice choice) {
            return choice(choice);
        } else if (rule instanceof Conditions conditions) {
            return conditions(conditions);
        } else if (rule instanceof Count count) {
            String events = cell.apply(count.input());
            return digits.whole(List.of(count.each(), count.cap()))
                    .map(whole ->
                            counted(List.of(events), "MIN(" + events + "*" + whole.get(0) + "," + whole.get(1) + ")"));
        } else if (rule instanceof Deduction deduction) {
            String events = cell.apply(deduction.input());
            return digits.whole(List.of(deduction.start(), deduction.each(), deduction.floor()))
                    .map(whole -> counted(
                            List.of(events),
                            "MAX(" + whole.get(0) + "-" + events + "*" + whole.get(1) + "," + whole.get(2) + ")"));
        } else if (rule instanceof ExtraPoints extra) {
            return extra(extra);
        }
        return new NumberFormula(leaf, digits, notApplicable, cell).points(rule);
    }

    /** Words for "not applicable" that are options too are left to the reader. */
    private Optional<String> choice(Choice choice) {
        boolean isPlain = choice.options().size() <= MOST_OPTIONS
                && choice.options().keySet().stream().noneMatch(RuleFormula::isDoubtful);
        String formula = Fx.UNKNOWN;
        for (Map.Entry<String, Optional<Award>> option : choice.options().entrySet()) {
            Optional<String> points =
                    option.getValue().map(digits::constant).orElseGet(() -> Optional.of(notApplicable));
            isPlain &= points.isPresent();
            String isChosen = cell.apply(choice.input()) + "=" + Fx.text(option.getKey());
            formula = Fx.when(isChosen, points.orElse(Fx.UNKNOWN), formula);
        }
        return isPlain ? Optional.of(formula) : Optional.empty();
    }

    private static boolean isDoubtful(String option) {
        return option.length() > 200
                || Fx.NOT_APPLICABLE.stream()
                        .anyMatch(word -> Spelling.folded(word).equals(Spelling.folded(option)));
    }

    private Optional<String> conditions(Conditions rule) {
        Optional<String> then = digits.constant(rule.then());
        Optional<String> otherwise = digits.constant(rule.otherwise());
        if (then.isEmpty() || otherwise.isEmpty()) {
            return Optional.empty();
        }
        List<String> isAnswered = new ArrayList<>();
        List<String> holds = new ArrayList<>();
        for (String condition : rule.conditions()) {
            String yes = cell.apply(condition) + "=" + Fx.text(words.get("yes"));
            holds.add(yes);
            isAnswered.add("OR(" + yes + "," + cell.apply(condition) + "=" + Fx.text(words.get("no")) + ")");
        }
        String function = rule.needed() == Conditions.Needed.ALL ? "AND" : "OR";
        return Optional.of(Fx.when(
                Fx.all(isAnswered), Fx.when(Fx.call(function, holds), then.get(), otherwise.get()), Fx.UNKNOWN));
    }

    private Optional<String> extra(ExtraPoints rule) {
        List<String> sums = new ArrayList<>();
        for (List<ExtraPoints.Event> oneOf : rule.events()) {
            List<String> each =
                    oneOf.stream().flatMap(event -> event(event).stream()).toList();
            if (each.size() < oneOf.size()) {
                return Optional.empty();
            }
            sums.add(each.size() == 1 ? each.get(0) : Fx.call("MAX", each));
        }
        String sum = "MIN(" + digits.maximum() + "," + String.join("+", sums) + ")";
        List<String> cells = rule.inputs().stream().map(Input::name).map(cell).toList();
        return Optional.of(counted(cells, rule.sign() == ExtraPoints.Sign.BONUS ? sum : "-" + sum));
    }

    private Optional<String> event(ExtraPoints.Event event) {
        List<Award> awards =
                Stream.concat(Stream.of(event.each()), event.cap().stream()).toList();
        String events = cell.apply(event.input());
        return digits.whole(awards)
                .map(whole -> whole.size() == 1
                        ? events + "*" + whole.get(0)
                        : "MIN(" + events + "*" + whole.get(0) + "," + whole.get(1) + ")");
    }

    /** Returns a number of last digits as points, if some cells hold whole numbers from 0 on. */
    private String counted(List<String> counts, String lastDigits) {
        List<String> conditions = counts.stream()
                .map(count -> "ISNUMBER(" + count + ")," + count + ">=0," + count + "<=" + MOST_EVENTS + "," + count
                        + "=INT(" + count + ")")
                .toList();
        return Fx.when(Fx.call("AND", conditions), digits.points(lastDigits), Fx.UNKNOWN);
    }
}
