package org.parindex.scoring.scheme.format;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.parameter.KindIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** Reads the criteria that receive points directly. */
final class LeafParser {

    private static final Rounding SHOWN = Rounding.halfUp(6);

    private final SourceIds sources;
    private final int scale;
    private final Settings settings;
    private final CommonKeys common;
    private final Issues issues;

    LeafParser(SourceIds sources, int scale, Settings settings, CommonKeys common, Issues issues) {
        this.sources = sources;
        this.scale = scale;
        this.settings = settings;
        this.common = common;
        this.issues = issues;
    }

    CriterionDraft parse(Parameters fields, Optional<CriterionCode> code) {
        fields.refuse("aggregation", FormatIssue.LEAF_KEY);
        Optional<LocalizedText> name = common.text(fields, "name");
        Optional<Points> max = fields.positive("max");
        max.filter(points -> points.toBigDecimal().scale() > scale)
                .ifPresent(points -> fields.report("max", FormatIssue.FINE_MAX, points, scale));
        Optional<String> source = source(fields);
        Optional<ScoringRule> rule = rule(fields, max);
        CommonKeys.Policies policies = common.policies(fields);
        boolean complete = code.isPresent()
                && name.isPresent()
                && max.isPresent()
                && rule.isPresent()
                && source.isPresent() != sources.isEmpty();
        Optional<Criterion> leaf = complete
                ? Optional.of(LeafCriterion.builder()
                        .code(code.get())
                        .name(name.get())
                        .maxPoints(max.get())
                        .source(source)
                        .rule(rule.get())
                        .missing(policies.missing())
                        .notApplicable(policies.notApplicable())
                        .predecessors(policies.predecessors())
                        .reference(policies.reference())
                        .build())
                : Optional.empty();
        return new CriterionDraft(code, counted(fields, max, rule), leaf);
    }

    /** Nothing is known if the rule could not be read: its points might come on top. */
    private static Optional<Points> counted(Parameters fields, Optional<Points> max, Optional<ScoringRule> rule) {
        if (rule.isEmpty() && fields.has("rule")) {
            return Optional.empty();
        }
        return rule.filter(ScoringRule::isOutsideMaximum).isPresent() ? Optional.of(Points.ZERO) : max;
    }

    private Optional<ScoringRule> rule(Parameters fields, Optional<Points> max) {
        if (!fields.has("rule")) {
            return Optional.of(Awarded.freely());
        }
        Optional<ScoringRule> rule = settings.rules().read(fields, "rule");
        try {
            return rule.filter(found -> isWithin(max, found, fields));
        } catch (RuntimeException broken) {
            String fault = rule.orElseThrow().getClass().getName() + ": " + broken;
            issues.add(KindIssue.UNUSABLE.at(fields.location("rule"), fault));
            return Optional.empty();
        }
    }

    /** A rule of another jar may be broken: what the scorer needs of it is asked for here once, where its place is known. */
    private static boolean isWithin(Optional<Points> max, ScoringRule rule, Parameters fields) {
        requireNonNull(rule.inputs(), "inputs");
        requireNonNull(rule.parameters(), "parameters");
        Optional<Ratio> tooMuch = max.flatMap(
                maximum -> Optional.of(rule.most(maximum)).filter(most -> most.compareTo(Ratio.from(maximum)) > 0));
        tooMuch.ifPresent(most ->
                fields.report("rule", RuleIssue.OVER_MAXIMUM, rule.kind(), SHOWN.round(most), max.orElseThrow()));
        return tooMuch.isEmpty();
    }

    private Optional<String> source(Parameters fields) {
        if (!fields.has("source") && !sources.isEmpty()) {
            fields.report(fields.location(), FormatIssue.NO_SOURCE, sources.known());
        }
        return fields.scalar("source").flatMap(found -> sources.find(found, fields.owner(), issues));
    }
}
