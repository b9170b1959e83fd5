package org.parindex.scoring.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.aggregation.Quorum.Shortfall;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.scheme.Conversion;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Ratio;

/** The recursion over the tree, for a sheet that has passed its {@link SheetCheck}. */
final class TreeScoring {

    private static final Ratio ONE = Ratio.of(1);

    private final Scheme scheme;
    private final Absences absences;
    private final Maxima maxima;

    TreeScoring(Scheme scheme, Absences absences) {
        this.scheme = scheme;
        this.absences = absences;
        this.maxima = new Maxima(scheme);
    }

    /**
     * What a sheet comes to.
     *
     * @param card empty if there are issues
     */
    record Result(Optional<Scorecard> card, List<Issue> issues) {}

    /** Returns the result of the whole tree, or why there is none; that may be no fault. */
    Result score(ScoreSheet sheet) {
        Run run = new Run(sheet);
        CriterionScore root = run.score(scheme.root());
        if (!run.issues().isEmpty()) {
            return new Result(Optional.empty(), run.issues());
        } else if (root.points().isEmpty()) {
            Issue nothing = ScoreIssue.NOTHING_COUNTS.at(sheet.location(), sheet.unit());
            return new Result(Optional.empty(), List.of(nothing));
        }
        return new Result(Optional.of(card(sheet, root)), List.of());
    }

    private Scorecard card(ScoreSheet sheet, CriterionScore root) {
        return Scorecard.builder()
                .unit(sheet.unit())
                .scheme(scheme.id())
                .fingerprint(scheme.fingerprint())
                .root(root)
                .pointsBySource(SourceTotals.of(scheme, root))
                .build();
    }

    /** Returns what a sheet reaches in a group before any conversion; empty if it has no result there. */
    Optional<Ratio> aggregated(CriterionGroup group, ScoreSheet sheet) {
        Run run = new Run(sheet);
        return run.aggregated(group).filter(points -> run.issues().isEmpty());
    }

    /** The scoring of one sheet, and what of it has no result. */
    private final class Run {

        private final ScoreSheet sheet;
        private final List<Issue> issues = new ArrayList<>();

        Run(ScoreSheet sheet) {
            this.sheet = sheet;
        }

        List<Issue> issues() {
            return issues;
        }

        Optional<Ratio> aggregated(CriterionGroup group) {
            List<CriterionScore> children =
                    group.children().stream().map(this::score).toList();
            boolean isThere = group.quorum()
                    .filter(quorum -> !new Presence(children).reaches(quorum))
                    .isEmpty();
            return isThere ? whole(group, children).flatMap(Carried::points) : Optional.empty();
        }

        CriterionScore score(Criterion criterion) {
            return criterion instanceof CriterionGroup group ? group(group) : leaf((LeafCriterion) criterion);
        }

        private CriterionScore group(CriterionGroup group) {
            List<CriterionScore> children =
                    group.children().stream().map(this::score).toList();
            Presence presence = new Presence(children);
            Optional<Quorum> missed = group.quorum().filter(quorum -> !presence.reaches(quorum));
            if (missed.isPresent()) {
                return tooLittle(group, missed.get(), presence, children);
            } else if (children.stream().noneMatch(child -> child.points().isPresent())) {
                return leftOut(group, stateOfAll(children)).children(children).build();
            }
            return aggregated(group, children);
        }

        private CriterionScore tooLittle(
                CriterionGroup group, Quorum quorum, Presence presence, List<CriterionScore> children) {
            boolean isTotal = group.code().equals(CriterionCode.TOTAL);
            if (quorum.otherwise() == Shortfall.EXCLUDE || isTotal && quorum.otherwise() == Shortfall.LEAVE_OUT) {
                issue(ScoreIssue.TOO_LITTLE, group, presence.found(quorum), quorum.needed());
            }
            CriterionScore.Builder score = quorum.otherwise() == Shortfall.ZERO
                    ? scored(group, new Carried(Optional.of(Ratio.ZERO), most(group), Ratio.ZERO), most(group))
                            .state(CriterionState.MISSING)
                    : leftOut(group, CriterionState.MISSING);
            return score.children(children).build();
        }

        private CriterionScore aggregated(CriterionGroup group, List<CriterionScore> children) {
            return whole(group, children)
                    .map(whole -> group.conversion()
                            .map(conversion -> converted(group, conversion, whole))
                            .orElseGet(() -> scored(group, whole, reachable(group, children))
                                    .state(CriterionState.SCORED)))
                    .orElseGet(() -> leftOut(group, CriterionState.MISSING))
                    .children(children)
                    .build();
        }

        /** What aggregation makes of the children, rescaled where that is due; empty if the rule refuses them. */
        private Optional<Carried> whole(CriterionGroup group, List<CriterionScore> children) {
            List<Contribution> contributions =
                    contributions(children, child -> child.carried().reachable());
            Optional<Outcome.Refused> refused = contributions.isEmpty()
                    ? Optional.empty()
                    : group.aggregation().refused(contributions);
            if (refused.isPresent()) {
                issue(refused.get().code(), group, refused.get().values().toArray());
                return Optional.empty();
            }
            Carried sum = aggregate(group.aggregation(), contributions, children);
            return Optional.of(rescales(group) ? rescaled(sum, maxima.of(group)) : sum);
        }

        private CriterionScore.Builder converted(CriterionGroup group, Conversion conversion, Carried aggregated) {
            Ratio maximum = Ratio.from(conversion.maxPoints());
            Outcome outcome = conversion.rule().score(aggregated.points().orElse(Ratio.ZERO), conversion.maxPoints());
            if (outcome instanceof Outcome.Scored scored) {
                Carried carried = new Carried(Optional.of(scored.points()), maximum, aggregated.onTop());
                return scored(group, carried, maximum)
                        .state(CriterionState.SCORED)
                        .explanation(Explanation.of(conversion.rule(), scored));
            } else if (outcome instanceof Outcome.Refused refused) {
                issue(refused.code(), group, refused.values().toArray());
            }
            return leftOut(group, CriterionState.NOT_APPLICABLE);
        }

        private void issue(IssueCode code, Criterion criterion, Object... values) {
            Object[] all = Stream.concat(Stream.of(sheet.unit(), criterion.code(), criterion.name()), Stream.of(values))
                    .toArray();
            issues.add(code.at(sheet.location(), all));
        }

        private CriterionScore leaf(LeafCriterion leaf) {
            Entry entry = sheet.entries().getOrDefault(leaf.code(), new Entry.Missing(sheet.location()));
            if (entry instanceof Entry.Awarded awarded) {
                return measured(leaf, LeafScoring.of(leaf, awarded));
            } else if (entry instanceof Entry.Measured measured) {
                return measured(leaf, LeafScoring.of(leaf, measured));
            }
            return entry instanceof Entry.Missing
                    ? missing(leaf)
                    : absent(leaf, absences.notApplicable(leaf), CriterionState.NOT_APPLICABLE)
                            .build();
        }

        private CriterionScore missing(LeafCriterion leaf) {
            return absences.imputed(leaf, sheet.unit())
                    .map(value -> imputed(leaf, LeafScoring.imputed(leaf, value)))
                    .orElseGet(() -> absent(leaf, absences.missing(leaf), CriterionState.MISSING))
                    .build();
        }

        private CriterionScore.Builder imputed(LeafCriterion leaf, LeafScoring scoring) {
            if (scoring.outcome() instanceof Outcome.Scored scored) {
                return scored(leaf, scored.points())
                        .state(CriterionState.IMPUTED)
                        .explanation(scoring.explanation());
            } else if (scoring.outcome() instanceof Outcome.Refused refused) {
                issue(refused.code(), leaf, refused.values().toArray());
            }
            return leftOut(leaf, CriterionState.MISSING);
        }
    }

    private static Carried aggregate(
            AggregationRule rule, List<Contribution> contributions, List<CriterionScore> children) {
        Ratio onTop = Ratio.sum(
                children.stream().map(child -> child.carried().onTop()).toList());
        if (contributions.isEmpty()) {
            return new Carried(Optional.empty(), Ratio.ZERO, onTop);
        }
        Ratio points = rule.aggregate(contributions);
        return new Carried(Optional.of(points), mostOf(rule, contributions), onTop);
    }

    private static Ratio mostOf(AggregationRule rule, List<Contribution> contributions) {
        return rule.aggregate(
                contributions.stream().map(Contribution::atMaximum).toList());
    }

    private static List<Contribution> contributions(
            List<CriterionScore> children, Function<CriterionScore, Ratio> maximum) {
        return children.stream()
                .filter(child -> child.carried().points().isPresent())
                .map(child -> new Contribution(
                        child.carried().points().orElseThrow(),
                        maximum.apply(child),
                        child.criterion().weight().orElse(ONE)))
                .toList();
    }

    /** What could be reached before anything was rescaled, so not what the children carry. */
    private static Ratio reachable(CriterionGroup group, List<CriterionScore> children) {
        List<Contribution> counted = contributions(children, CriterionScore::reachable);
        return counted.isEmpty() ? Ratio.ZERO : mostOf(group.aggregation(), counted);
    }

    /** The most that a group can give, converted or not. */
    private Ratio most(CriterionGroup group) {
        return group.conversion()
                .map(conversion -> Ratio.from(conversion.maxPoints()))
                .orElseGet(() -> maxima.of(group));
    }

    /** A table that converts points was made for the points of all children. */
    private boolean rescales(CriterionGroup group) {
        return scheme.rescaling() == Rescaling.PARENT
                || group.code().equals(CriterionCode.TOTAL)
                || group.conversion().isPresent();
    }

    private static Carried rescaled(Carried sum, Ratio full) {
        return sum.points().isEmpty() || sum.reachable().equals(full)
                ? sum
                : new Carried(
                        sum.points().map(points -> points.times(full).dividedBy(sum.reachable())), full, sum.onTop());
    }

    private static CriterionState stateOfAll(List<CriterionScore> children) {
        boolean isMissing = children.stream().anyMatch(child -> child.state() == CriterionState.MISSING);
        return isMissing ? CriterionState.MISSING : CriterionState.NOT_APPLICABLE;
    }

    private CriterionScore measured(LeafCriterion leaf, LeafScoring scoring) {
        CriterionScore.Builder score = scoring.outcome() instanceof Outcome.Scored scored
                ? scored(leaf, scored.points()).state(CriterionState.SCORED)
                : absent(leaf, absences.notApplicable(leaf), CriterionState.NOT_APPLICABLE);
        return score.explanation(scoring.explanation()).build();
    }

    private CriterionScore.Builder absent(LeafCriterion leaf, AbsencePolicy policy, CriterionState state) {
        return switch (policy) {
            case LEAVE_OUT -> leftOut(leaf, state);
            case FULL ->
                scored(leaf, leaf.isOutsideMaximum() ? Ratio.ZERO : Ratio.from(leaf.maxPoints()))
                        .state(state);
            default -> scored(leaf, Ratio.ZERO).state(state);
        };
    }

    private static CriterionScore.Builder leftOut(Criterion criterion, CriterionState state) {
        return CriterionScore.builder()
                .criterion(criterion)
                .state(state)
                .reachable(Ratio.ZERO)
                .carried(Carried.NOTHING);
    }

    private CriterionScore.Builder scored(LeafCriterion leaf, Ratio points) {
        Ratio maximum = Ratio.from(leaf.maxPoints());
        return leaf.isOutsideMaximum()
                ? scored(leaf, new Carried(Optional.empty(), Ratio.ZERO, points), maximum)
                : scored(leaf, new Carried(Optional.of(points), maximum, Ratio.ZERO), maximum);
    }

    private CriterionScore.Builder scored(Criterion criterion, Carried exact, Ratio reachable) {
        Carried carried = isRoundedAt(criterion) ? exact.rounded(this::rounded) : exact;
        return CriterionScore.builder()
                .criterion(criterion)
                .unrounded(exact.sum())
                .points(scheme.rounding().round(carried.sum()))
                .reachable(reachable)
                .carried(carried);
    }

    private Ratio rounded(Ratio exact) {
        return Ratio.from(scheme.rounding().round(exact));
    }

    private boolean isRoundedAt(Criterion criterion) {
        return scheme.roundingPlace() == RoundingPlace.EVERY_NODE
                || scheme.roundingPlace() == RoundingPlace.LEAF && criterion instanceof LeafCriterion;
    }
}
