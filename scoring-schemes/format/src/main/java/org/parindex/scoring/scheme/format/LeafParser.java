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

    /**
     * @param inherited the maximum unless the leaf declares one
     * @param level of the tree, 1 for the first
     */
    CriterionDraft parse(Parameters fields, Optional<CriterionCode> code, Optional<Maximum> inherited, int level) {
        fields.refuse("aggregation", FormatIssue.LEAF_KEY);
        fields.refuse("quorum", FormatIssue.LEAF_KEY);
        Optional<LocalizedText> name = common.text(fields, "name");
        Optional<Maximum> max = maximum(fields, inherited, rounding.leafScale(level));
        Optional<String> source = source(fields);
        Optional<ScoringRule> rule = rules.ofLeaf(fields, max);
        CommonKeys.Policies policies = common.policies(fields);
        boolean complete = code.isPresent()
                && name.isPresent()
                && max.isPresent()
                && rule.isPresent()
                && policies.isWeightRead()
                && source.isPresent() != sources.isEmpty();
        Optional<Criterion> leaf = complete
                ? Optional.of(LeafCriterion.builder()
                        .code(code.get())
                        .name(name.get())
                        .maxPoints(max.get().points())
                        .hasMaximum(max.get().isLimit())
                        .weight(policies.weight())
                        .source(source)
                        .rule(rule.get())
                        .missing(policies.missing())
                        .imputation(policies.imputation())
                        .notApplicable(policies.notApplicable())
                        .predecessors(policies.predecessors())
                        .reference(policies.reference())
                        .build())
                : Optional.empty();
        return new CriterionDraft(
                code, counted(fields, max, rule), max.map(Maximum::isLimit).orElse(true), leaf);
    }

    private Optional<Maximum> maximum(Parameters fields, Optional<Maximum> inherited, int scale) {
        Optional<Maximum> max = Maximum.read(fields, inherited);
        Optional<Points> points = max.map(Maximum::points);
        points.filter(found -> !found.isPositive())
                .ifPresent(found -> fields.report(Maximum.KEY, ParameterIssue.NOT_POSITIVE, Maximum.KEY, found));
        points.filter(found -> found.toBigDecimal().scale() > scale)
                .ifPresent(found -> fields.report(Maximum.KEY, FormatIssue.FINE_MAX, found, scale));
        return max.filter(found -> found.points().isPositive());
    }

    /** Nothing is known if the rule could not be read: its points might come on top. */
    private static Optional<Points> counted(Parameters fields, Optional<Maximum> max, Optional<ScoringRule> rule) {
        if (rule.isEmpty() && fields.has("rule")) {
            return Optional.empty();
        }
        return rule.filter(ScoringRule::isOutsideMaximum).isPresent()
                ? Optional.of(Points.ZERO)
                : max.map(Maximum::points);
    }

    private Optional<String> source(Parameters fields) {
        if (!fields.has("source") && !sources.isEmpty()) {
            fields.report(fields.location(), FormatIssue.NO_SOURCE, sources.known());
        }
        return fields.scalar("source").flatMap(found -> sources.find(found, fields.owner(), issues));
    }
}
