package org.parindex.scoring.scheme.format;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.parameter.KindIssue;
import org.parindex.scoring.core.parameter.Kinds;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.QuantityRule;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.Conversion;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** Reads the rules of leaves, and those by which groups convert what aggregation gives. */
final class RuleParser {

    static final String KEY = "rule";

    private static final Rounding SHOWN = Rounding.halfUp(6);

    private final Kinds<ScoringRule> kinds;
    private final Issues issues;

    RuleParser(Kinds<ScoringRule> kinds, Issues issues) {
        this.kinds = kinds;
        this.issues = issues;
    }

    Optional<ScoringRule> ofLeaf(Parameters fields, Optional<MaxPoints> max) {
        return fields.has(KEY) ? rule(fields, max) : Optional.of(Awarded.freely());
    }

    /** Reads the rule of a group that has one. */
    Optional<Conversion> ofGroup(Parameters fields, Optional<MaxPoints> max) {
        Optional<ScoringRule> rule = rule(fields, max);
        rule.filter(found -> !looksAtOneNumber(found))
                .ifPresent(found -> fields.report(KEY, FormatIssue.GROUP_RULE, found.kind()));
        return rule.filter(RuleParser::looksAtOneNumber)
                .flatMap(found -> max.filter(maximum -> maximum.points().isPositive())
                        .map(maximum -> new Conversion((QuantityRule) found, maximum.points(), maximum.isLimit())));
    }

    private static boolean looksAtOneNumber(ScoringRule rule) {
        return rule instanceof QuantityRule found && found.quantity().over().isEmpty();
    }

    private Optional<ScoringRule> rule(Parameters fields, Optional<MaxPoints> max) {
        Optional<ScoringRule> rule = kinds.read(fields, KEY);
        try {
            return rule.filter(found -> isWithin(max, found, fields));
        } catch (RuntimeException broken) {
            String fault = rule.orElseThrow().getClass().getName() + ": " + broken;
            issues.add(KindIssue.UNUSABLE.at(fields.location(KEY), fault));
            return Optional.empty();
        }
    }

    /** A rule of another jar may be broken: what the scorer needs of it is asked for here once, where its place is known. */
    private static boolean isWithin(Optional<MaxPoints> max, ScoringRule rule, Parameters fields) {
        requireNonNull(rule.inputs(), "inputs");
        requireNonNull(rule.parameters(), "parameters");
        Optional<Points> limit = max.filter(MaxPoints::isLimit).map(MaxPoints::points);
        if (limit.isPresent() && !rule.isBounded()) {
            fields.report(KEY, FormatIssue.UNBOUNDED_RULE, rule.kind(), limit.get());
            return false;
        }
        Optional<Ratio> tooMuch = limit.flatMap(
                points -> Optional.of(rule.most(points)).filter(most -> most.compareTo(Ratio.from(points)) > 0));
        tooMuch.ifPresent(most ->
                fields.report(KEY, RuleIssue.OVER_MAXIMUM, rule.kind(), SHOWN.round(most), limit.orElseThrow()));
        return tooMuch.isEmpty();
    }
}
