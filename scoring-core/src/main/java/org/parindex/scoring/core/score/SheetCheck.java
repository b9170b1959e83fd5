package org.parindex.scoring.core.score;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.InputValue;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** Finds everything in a score sheet that keeps its unit from being scored. */
final class SheetCheck {

    private static final Rounding SHOWN = Rounding.halfUp(6);

    /** What points themselves may be, where a rule has no input but them; their name is none that an input can have. */
    private static final Input POINTS = Input.of("number", Input.Type.NUMBER);

    private final Scheme scheme;
    private final List<LeafCriterion> leaves;
    private final Absences absences;

    SheetCheck(Scheme scheme, Absences absences) {
        this.scheme = scheme;
        this.leaves = scheme.leaves();
        this.absences = absences;
    }

    /** Returns whether its reader could read all of a sheet. */
    static boolean isReadable(ScoreSheet sheet) {
        return sheet.issues().stream().noneMatch(Issue::isError)
                && sheet.entries().values().stream().noneMatch(Entry.Unreadable.class::isInstance);
    }

    List<Issue> issues(ScoreSheet sheet) {
        Issues issues = new Issues();
        sheet.entries().forEach((code, entry) -> known(sheet, code, entry).ifPresent(issues::add));
        leaves.forEach(leaf -> issues.addAll(new LeafCheck(sheet, leaf).issues()));
        if (issues.isEmpty()
                && !hasQuorum()
                && leaves.stream().allMatch(leaf -> new LeafCheck(sheet, leaf).isLeftOut())) {
            issues.add(ScoreIssue.NOTHING_COUNTS.at(sheet.location(), sheet.unit()));
        }
        return issues.toList();
    }

    /** What a unit without any value comes to is then for the quorum to say. */
    private boolean hasQuorum() {
        return scheme.root()
                .nodes()
                .anyMatch(node ->
                        node instanceof CriterionGroup group && group.quorum().isPresent());
    }

    /** Returns what keeps a unit from a result in a group, of what it brought for the leaves there. */
    List<Issue> issues(ScoreSheet sheet, CriterionGroup group) {
        return group.leaves()
                .flatMap(leaf -> new LeafCheck(sheet, leaf).issues().stream())
                .toList();
    }

    private Optional<Issue> known(ScoreSheet sheet, CriterionCode code, Entry entry) {
        Optional<Criterion> criterion = scheme.criterion(code);
        if (criterion.isEmpty()) {
            List<String> codes = leaves.stream().map(leaf -> leaf.code().text()).toList();
            return Optional.of(ScoreIssue.UNKNOWN_CRITERION
                    .at(entry.location(), sheet.unit(), code, scheme.id())
                    .suggesting(Nearest.to(code.text(), codes)));
        }
        return criterion
                .filter(found -> !(found instanceof LeafCriterion))
                .map(group -> ScoreIssue.NOT_A_LEAF.at(entry.location(), sheet.unit(), code, group.name()));
    }

    /** The check of one leaf of one sheet. */
    private final class LeafCheck {

        private final ScoreSheet sheet;
        private final LeafCriterion leaf;
        private final Entry entry;

        LeafCheck(ScoreSheet sheet, LeafCriterion leaf) {
            this.sheet = sheet;
            this.leaf = leaf;
            this.entry = sheet.entries().getOrDefault(leaf.code(), new Entry.Missing(sheet.location()));
        }

        /** Returns whether the leaf counts neither points nor maximum for the unit. */
        boolean isLeftOut() {
            boolean isAbsent = entry instanceof Entry.Missing
                    ? absences.missing(leaf) == AbsencePolicy.LEAVE_OUT && !isImputed()
                    : isNotApplicable() && absences.notApplicable(leaf) == AbsencePolicy.LEAVE_OUT;
            return isAbsent || leaf.isOutsideMaximum();
        }

        private boolean isImputed() {
            return absences.imputed(leaf, sheet.unit()).isPresent();
        }

        private boolean isNotApplicable() {
            return entry instanceof Entry.NotApplicable
                    || entry instanceof Entry.Measured measured
                            && LeafScoring.of(leaf, measured).outcome() instanceof Outcome.NotApplicable;
        }

        List<Issue> issues() {
            if (entry instanceof Entry.Awarded awarded) {
                return awarded(awarded);
            } else if (entry instanceof Entry.Measured measured) {
                List<Issue> inputs = inputs(measured.measurement());
                return inputs.isEmpty()
                        ? measured(LeafScoring.of(leaf, measured).outcome())
                        : inputs;
            } else if (entry instanceof Entry.Missing) {
                return absences.imputed(leaf, sheet.unit())
                        .map(this::imputed)
                        .orElseGet(
                                () -> absent(absences.missing(leaf), ScoreIssue.MISSING, ScoreIssue.EXCLUDED_MISSING));
            } else if (entry instanceof Entry.NotApplicable) {
                return notApplicable();
            }
            return List.of();
        }

        private List<Issue> imputed(Ratio value) {
            return LeafScoring.imputed(leaf, value).outcome() instanceof Outcome.Scored scored && leaf.hasMaximum()
                    ? range(scored.points())
                    : List.of();
        }

        private List<Issue> awarded(Entry.Awarded awarded) {
            boolean isJudged = leaf.rule().inputs().isEmpty();
            List<Issue> outside = leaf.hasMaximum() ? outside(awarded) : List.of();
            return outside.isEmpty() && isJudged
                    ? measured(LeafScoring.of(leaf, awarded).outcome())
                    : outside;
        }

        private List<Issue> outside(Entry.Awarded awarded) {
            Ratio points = Ratio.from(awarded.points());
            Ratio least = leaf.rule().least(leaf.maxPoints());
            Ratio most = leaf.mostAwarded();
            if (points.compareTo(least) < 0) {
                return least.signum() == 0
                        ? issue(ScoreIssue.NEGATIVE, awarded.points())
                        : issue(RuleIssue.TOO_FEW_POINTS, awarded.points(), shown(least));
            } else if (points.compareTo(most) > 0) {
                return issue(ScoreIssue.OVER_MAXIMUM, awarded.points(), shown(most));
            }
            return List.of();
        }

        private List<Issue> inputs(Measurement measurement) {
            List<Input> inputs = leaf.rule().inputs();
            List<String> names = inputs.isEmpty()
                    ? List.of(Input.POINTS)
                    : inputs.stream().map(Input::name).toList();
            List<Issue> issues = new ArrayList<>();
            measurement.values().keySet().stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> issues.addAll(issue(RuleIssue.UNKNOWN_INPUT, name, String.join(", ", names))));
            if (inputs.isEmpty()) {
                issues.addAll(input(Input.POINTS, POINTS, measurement));
            }
            inputs.forEach(input -> issues.addAll(input(input.name(), input, measurement)));
            return issues;
        }

        private List<Issue> input(String name, Input input, Measurement measurement) {
            InputValue value = measurement.values().get(name);
            if (value == null) {
                return issue(RuleIssue.INPUT_MISSING, name);
            }
            return input.allows(value) ? List.of() : issue(RuleIssue.WRONG_INPUT, name, value, input.allowed());
        }

        private List<Issue> measured(Outcome outcome) {
            if (outcome instanceof Outcome.Refused refused) {
                return refused(refused);
            } else if (outcome instanceof Outcome.Scored scored) {
                return leaf.hasMaximum() ? range(scored.points()) : List.of();
            }
            return notApplicable();
        }

        private List<Issue> refused(Outcome.Refused refused) {
            return issue(refused.code(), refused.values().toArray());
        }

        private List<Issue> range(Ratio points) {
            Ratio least = leaf.rule().least(leaf.maxPoints());
            Ratio most = leaf.rule().most(leaf.maxPoints());
            if (points.compareTo(least) < 0) {
                return issue(RuleIssue.TOO_FEW_POINTS, shown(points), shown(least));
            }
            return points.compareTo(most) > 0
                    ? issue(RuleIssue.TOO_MANY_POINTS, shown(points), shown(most))
                    : List.of();
        }

        private List<Issue> notApplicable() {
            return absent(absences.notApplicable(leaf), ScoreIssue.NOT_APPLICABLE, ScoreIssue.EXCLUDED_NOT_APPLICABLE);
        }

        private List<Issue> absent(AbsencePolicy policy, ScoreIssue refused, ScoreIssue excluded) {
            return switch (policy) {
                case REFUSE -> issue(refused);
                case EXCLUDE -> issue(excluded);
                default -> List.of();
            };
        }

        private List<Issue> issue(IssueCode code, Object... values) {
            Object[] all = Stream.concat(Stream.of(sheet.unit(), leaf.code(), leaf.name()), Stream.of(values))
                    .toArray();
            return ImmutableList.of(code.at(entry.location(), all));
        }
    }

    private static Object shown(Ratio points) {
        return SHOWN.round(points);
    }
}
