package org.parindex.scoring.scheme.format;

import java.util.Optional;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.scheme.format.CommonKeys.Common;

/** Reads the criteria that receive points directly. */
final class LeafParser {

    private final SourceIds sources;
    private final RoundingParser rounding;
    private final RuleParser rules;
    private final CommonKeys common;
    private final Issues issues;

    LeafParser(SourceIds sources, RoundingParser rounding, RuleParser rules, CommonKeys common, Issues issues) {
        this.sources = sources;
        this.rounding = rounding;
        this.rules = rules;
        this.common = common;
        this.issues = issues;
    }

    /** @param level of the tree, 1 for the first */
    CriterionDraft parse(Parameters fields, Optional<CriterionCode> code, Inherited inherited, int level) {
        fields.refuse(CriteriaParser.AGGREGATION, FormatIssue.LEAF_KEY);
        fields.refuse(QuorumParser.KEY, FormatIssue.LEAF_KEY);
        Optional<LocalizedText> name = common.text(fields, "name");
        Optional<MaxPoints> max = maximum(fields, inherited, rounding.leafScale(level));
        Optional<String> source = source(fields);
        Optional<ScoringRule> rule = rules.ofLeaf(fields, max);
        Optional<Common> shared = common.read(fields, code, name);
        Optional<LeafCriterion> leaf = shared.filter(found -> source.isPresent() != sources.isEmpty())
                .flatMap(found -> max.flatMap(limit -> rule.map(how -> leaf(found, limit, source, how))));
        leaf.ifPresent(found -> DeclaredImputation.at(fields, found.imputation(), inherited.imputation())
                .ifPresent(imputation -> imputation.check(fields, found)));
        return new CriterionDraft(
                code,
                counted(fields, max, rule),
                max.map(MaxPoints::isLimit).orElse(true),
                leaf.map(Criterion.class::cast));
    }

    private static LeafCriterion leaf(Common common, MaxPoints max, Optional<String> source, ScoringRule rule) {
        return LeafCriterion.builder()
                .code(common.code())
                .name(common.name())
                .maxPoints(max.points())
                .hasMaximum(max.isLimit())
                .weight(common.weight())
                .source(source)
                .rule(rule)
                .missing(common.missing())
                .imputation(common.imputation())
                .notApplicable(common.notApplicable())
                .predecessors(common.predecessors())
                .reference(common.reference())
                .build();
    }

    private Optional<MaxPoints> maximum(Parameters fields, Inherited inherited, int scale) {
        Optional<MaxPoints> max = MaxPoints.read(fields, inherited);
        Optional<Points> points = max.map(MaxPoints::points);
        points.filter(found -> !found.isPositive())
                .ifPresent(found -> fields.report(MaxPoints.KEY, ParameterIssue.NOT_POSITIVE, MaxPoints.KEY, found));
        points.filter(found -> found.toBigDecimal().scale() > scale)
                .ifPresent(found -> fields.report(MaxPoints.KEY, FormatIssue.FINE_MAX, found, scale));
        return max.filter(found -> found.points().isPositive());
    }

    /** Nothing is known if the rule could not be read: its points might come on top. */
    private static Optional<Points> counted(Parameters fields, Optional<MaxPoints> max, Optional<ScoringRule> rule) {
        if (rule.isEmpty() && fields.has(RuleParser.KEY)) {
            return Optional.empty();
        }
        return rule.filter(ScoringRule::isOutsideMaximum).isPresent()
                ? Optional.of(Points.ZERO)
                : max.map(MaxPoints::points);
    }

    private Optional<String> source(Parameters fields) {
        if (!fields.has("source") && !sources.isEmpty()) {
            fields.report(fields.location(), FormatIssue.NO_SOURCE, sources.known());
        }
        return fields.scalar("source").flatMap(found -> sources.find(found, fields.owner(), issues));
    }
}
