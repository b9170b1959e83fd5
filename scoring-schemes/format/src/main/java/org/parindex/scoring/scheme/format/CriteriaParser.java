package org.parindex.scoring.scheme.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.aggregation.Quorum.Shortfall;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.aggregation.Weighting;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Refused;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.scheme.Conversion;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.scheme.format.CommonKeys.Common;

/** Reads the criterion tree, and checks that each group's maximum is what its aggregation makes of its children's maxima. */
final class CriteriaParser {

    static final String AGGREGATION = "aggregation";

    static final List<String> KEYS = List.of(
            "code",
            "name",
            MaxPoints.KEY,
            CommonKeys.WEIGHT,
            "source",
            RuleParser.KEY,
            AGGREGATION,
            QuorumParser.KEY,
            "missing",
            ImputationParser.KEY,
            "not-applicable",
            Predecessors.KEY,
            "reference",
            "criteria");

    private static final LocalizedText CRITERIA = LocalizedText.bilingual(
            "a list of criteria, each with its keys (code, name, max …)",
            "danh sách tiêu chí, mỗi tiêu chí có các khóa (code, name, max …)");

    private final Settings settings;
    private final SourceIds sources;
    private final Issues issues;
    private final CommonKeys common;
    private final RuleParser rules;
    private final LeafParser leaves;
    private final Map<CriterionCode, Location> codes = new HashMap<>();
    private int count;
    private int level;

    CriteriaParser(SourceIds sources, RoundingParser rounding, Settings settings, Issues issues) {
        this.settings = settings;
        this.sources = sources;
        this.issues = issues;
        this.common = new CommonKeys(issues);
        this.rules = new RuleParser(settings.rules(), issues);
        this.leaves = new LeafParser(sources, rounding, rules, common, issues);
    }

    /**
     * Reads the list under {@code criteria} of the scheme or of a group; empty unless all of it could be read.
     *
     * @param max of the parent; empty if it could not be read
     * @param aggregation how they become the parent; empty if that could not be read
     * @param quorum how much must be there; empty if anything is enough
     * @param imputation what stands in for missing values unless a criterion says otherwise
     */
    Optional<List<Criterion>> parse(
            Parameters parent,
            Optional<MaxPoints> max,
            Optional<AggregationRule> aggregation,
            Optional<Quorum> quorum,
            Optional<DeclaredImputation> imputation) {
        Optional<Sequence> list = parent.sequence("criteria");
        list.filter(found -> found.items().isEmpty())
                .ifPresent(found -> parent.report("criteria", ParameterIssue.NO_ITEMS, "criteria"));
        boolean isMaxGiven = isMaxGiven(parent, max, aggregation);
        Inherited inherited = new Inherited(isMaxGiven, max.filter(found -> isMaxGiven), imputation);
        List<CriterionDraft> drafts =
                list.map(found -> drafts(found, parent.owner(), inherited)).orElse(List.of());
        max.ifPresent(found -> new MaxPointsCheck(parent, found, drafts).check(aggregation));
        List<Criterion> children =
                drafts.stream().flatMap(draft -> draft.criterion().stream()).toList();
        boolean isComplete = !drafts.isEmpty() && children.size() == drafts.size();
        boolean isInReach = isComplete
                && quorum.map(new QuorumCheck(parent, children)::check).orElse(true);
        return aggregation
                .filter(rule -> isComplete && new WeightCheck(parent, children).check(rule))
                .filter(rule -> isInReach)
                .map(rule -> children);
    }

    /** Where children do not add up, each reaches as far as their parent, unless a rule makes something else of that. */
    private static boolean isMaxGiven(
            Parameters parent, Optional<MaxPoints> max, Optional<AggregationRule> aggregation) {
        boolean addsUp = aggregation
                .filter(rule -> rule instanceof Sum || rule.weighting() == Weighting.MAXIMUM)
                .isPresent();
        boolean isUnlimited = max.filter(found -> !found.isLimit()).isPresent();
        return isUnlimited || !addsUp && !parent.has(RuleParser.KEY);
    }

    boolean knows(CriterionCode code) {
        return codes.containsKey(code);
    }

    private List<CriterionDraft> drafts(Sequence list, LocalizedText owner, Inherited inherited) {
        level++;
        List<CriterionDraft> drafts =
                list.items().stream().map(item -> draft(item, owner, inherited)).toList();
        level--;
        return drafts;
    }

    private CriterionDraft draft(Node item, LocalizedText owner, Inherited inherited) {
        int most = settings.limits().criteria();
        if (++count > most) {
            issues.add(
                    FormatIssue.TOO_MANY_CRITERIA.at(Location.of(item.location().file()), most));
        } else if (item instanceof Mapping mapping) {
            return draft(mapping, inherited);
        } else if (!(item instanceof Refused)) {
            issues.add(ParameterIssue.WRONG_SHAPE.at(item.location(), owner, "criteria", CRITERIA));
        }
        return CriterionDraft.UNREADABLE;
    }

    private CriterionDraft draft(Mapping mapping, Inherited inherited) {
        Parameters fields = Parameters.of(mapping, owner(mapping), issues)
                .only(KEYS)
                .require("code")
                .require("name");
        Optional<CriterionCode> code = code(fields);
        return fields.has("criteria") ? group(fields, code, inherited) : leaves.parse(fields, code, inherited, level);
    }

    private static LocalizedText owner(Mapping mapping) {
        return mapping.get("code")
                .filter(Scalar.class::isInstance)
                .map(code -> ((Scalar) code).text())
                .filter(code -> !code.isBlank())
                .map(Owner::criterion)
                .orElseGet(() -> Owner.unnamedCriterion(mapping.location().line()));
    }

    private Optional<CriterionCode> code(Parameters fields) {
        Optional<CriterionCode> code = common.code(fields, "code");
        code.ifPresent(found -> {
            Location first = codes.putIfAbsent(found, fields.location("code"));
            if (first != null) {
                issues.add(FormatIssue.DUPLICATE_CODE.at(fields.location("code"), found, first.line()));
            }
        });
        return code;
    }

    private CriterionDraft group(Parameters fields, Optional<CriterionCode> code, Inherited inherited) {
        fields.refuse("source", FormatIssue.GROUP_KEY);
        Optional<LocalizedText> name = common.text(fields, "name");
        Optional<MaxPoints> max = MaxPoints.read(fields, inherited);
        Optional<Common> shared = common.read(fields, code, name);
        Optional<AggregationRule> aggregation = aggregation(fields);
        Optional<Quorum> quorum = quorum(fields);
        Optional<Conversion> conversion = conversion(fields, max);
        Optional<DeclaredImputation> imputation =
                DeclaredImputation.at(fields, shared.flatMap(Common::imputation), inherited.imputation());
        Optional<List<Criterion>> children = parse(fields, max, aggregation, quorum, imputation);
        Optional<CriterionGroup.Builder> group = shared.filter(
                        found -> conversion.isPresent() == fields.has(RuleParser.KEY))
                .flatMap(found -> aggregation.flatMap(how -> children.map(below -> group(found)
                        .aggregation(how)
                        .quorum(quorum)
                        .conversion(conversion)
                        .children(below))));
        Optional<Points> counted = max.map(MaxPoints::points).filter(points -> !points.isNegative());
        return new CriterionDraft(
                code, counted, max.map(MaxPoints::isLimit).orElse(true), group.map(CriterionGroup.Builder::build));
    }

    private static CriterionGroup.Builder group(Common common) {
        return CriterionGroup.builder()
                .code(common.code())
                .name(common.name())
                .weight(common.weight())
                .missing(common.missing())
                .imputation(common.imputation())
                .notApplicable(common.notApplicable())
                .predecessors(common.predecessors())
                .reference(common.reference());
    }

    /** Reads how much must be there, if the scheme or a group says so. */
    Optional<Quorum> quorum(Parameters fields) {
        Optional<Quorum> quorum = QuorumParser.parse(fields);
        quorum.filter(found -> found.otherwise() == Shortfall.ZERO)
                .ifPresent(found -> checkSources(fields, QuorumParser.KEY, "otherwise: zero"));
        return quorum;
    }

    private void checkSources(Parameters fields, String key, String found) {
        if (!sources.isEmpty()) {
            fields.report(key, FormatIssue.SOURCES_ADD_UP, found);
        }
    }

    /** Reads what becomes of the aggregated points, if the scheme or a group says so. */
    Optional<Conversion> conversion(Parameters fields, Optional<MaxPoints> max) {
        if (!fields.has(RuleParser.KEY)) {
            return Optional.empty();
        }
        Optional<Conversion> conversion = rules.ofGroup(fields, max);
        conversion.ifPresent(found -> checkSources(fields, RuleParser.KEY, RuleParser.KEY));
        return conversion;
    }

    /** Reads how the criteria below become what has these keys; they add up unless it says otherwise. */
    Optional<AggregationRule> aggregation(Parameters fields) {
        if (!fields.has(AGGREGATION)) {
            return Optional.of(new Sum());
        }
        Optional<AggregationRule> rule = settings.aggregations().read(fields, AGGREGATION);
        rule.filter(found -> !(found instanceof Sum))
                .ifPresent(found -> checkSources(fields, AGGREGATION, found.kind()));
        return rule;
    }
}
