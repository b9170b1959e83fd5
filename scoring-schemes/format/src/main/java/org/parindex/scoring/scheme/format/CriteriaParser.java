package org.parindex.scoring.scheme.format;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Refused;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** Reads the criterion tree, and checks that each group's maximum is what its aggregation makes of its children's maxima. */
final class CriteriaParser {

    private static final String AGGREGATION = "aggregation";

    static final List<String> KEYS = List.of(
            "code",
            "name",
            "max",
            "source",
            "rule",
            AGGREGATION,
            "missing",
            "not-applicable",
            "predecessors",
            "reference",
            "criteria");

    private static final LocalizedText CRITERIA = LocalizedText.bilingual(
            "a list of criteria, each with its keys (code, name, max …)",
            "danh sách tiêu chí, mỗi tiêu chí có các khóa (code, name, max …)");

    private final Settings settings;
    private final SourceIds sources;
    private final Issues issues;
    private final CommonKeys common;
    private final LeafParser leaves;
    private final Map<CriterionCode, Location> codes = new HashMap<>();
    private int count;

    /** @param scale the digits that points are rounded to */
    CriteriaParser(SourceIds sources, int scale, Settings settings, Issues issues) {
        this.settings = settings;
        this.sources = sources;
        this.issues = issues;
        this.common = new CommonKeys(issues);
        this.leaves = new LeafParser(sources, scale, settings, common, issues);
    }

    /**
     * Reads the list under {@code criteria} of the scheme or of a group; empty unless all of it could be read.
     *
     * @param aggregation how they become the parent; empty if that could not be read
     */
    Optional<List<Criterion>> parse(Parameters parent, Optional<AggregationRule> aggregation) {
        Optional<Sequence> list = parent.sequence("criteria");
        list.filter(found -> found.items().isEmpty())
                .ifPresent(found -> parent.report("criteria", ParameterIssue.NO_ITEMS, "criteria"));
        List<CriterionDraft> drafts =
                list.map(found -> drafts(found, parent.owner())).orElse(List.of());
        checkMaximum(parent, drafts, aggregation);
        boolean complete = !drafts.isEmpty()
                && drafts.stream().allMatch(draft -> draft.criterion().isPresent());
        return complete
                ? Optional.of(drafts.stream()
                        .map(draft -> draft.criterion().orElseThrow())
                        .toList())
                : Optional.empty();
    }

    /** A group can have nothing but points on top of the maximum of the scheme; the scheme itself cannot. */
    private static void checkMaximum(
            Parameters parent, List<CriterionDraft> drafts, Optional<AggregationRule> aggregation) {
        Optional<Points> max = parent.number("max");
        boolean isOnTop = parent.has("code")
                && !drafts.isEmpty()
                && drafts.stream()
                        .allMatch(draft -> draft.criterion()
                                .filter(Criterion::isOutsideMaximum)
                                .isPresent());
        if (max.isPresent() && !max.get().isPositive() && !(isOnTop && max.get().equals(Points.ZERO))) {
            parent.report("max", ParameterIssue.NOT_POSITIVE, "max", max.get());
        } else if (max.isPresent()
                && aggregation.isPresent()
                && !drafts.isEmpty()
                && drafts.stream().allMatch(draft -> draft.counted().isPresent())) {
            checkMaximum(parent, max.get(), drafts, aggregation.get());
        }
    }

    private static void checkMaximum(
            Parameters parent, Points max, List<CriterionDraft> drafts, AggregationRule aggregation) {
        List<CriterionDraft> counted = drafts.stream()
                .filter(draft -> draft.counted().orElseThrow().isPositive())
                .toList();
        Points made = counted.isEmpty() ? Points.ZERO : made(counted, aggregation);
        if (made.equals(max)) {
            return;
        }
        String terms =
                counted.stream().map(CriterionDraft::term).collect(joining(aggregation instanceof Sum ? " + " : ", "));
        if (aggregation instanceof Sum) {
            parent.report("max", FormatIssue.SUM_DIFFERS, made, max, terms.isEmpty() ? "0" : terms);
        } else {
            parent.report("max", FormatIssue.MAX_DIFFERS, aggregation.kind(), made, max, terms);
        }
    }

    /** Rounds as a group does to which the same maxima are given. */
    private static Points made(List<CriterionDraft> counted, AggregationRule aggregation) {
        return Rounding.halfUp(Points.MAX_SCALE)
                .round(aggregation.aggregate(counted.stream()
                        .map(draft -> Ratio.from(draft.counted().orElseThrow()))
                        .map(max -> new Contribution(max, max, Ratio.of(1)))
                        .toList()));
    }

    boolean knows(CriterionCode code) {
        return codes.containsKey(code);
    }

    private List<CriterionDraft> drafts(Sequence list, LocalizedText owner) {
        return list.items().stream().map(item -> draft(item, owner)).toList();
    }

    private CriterionDraft draft(Node item, LocalizedText owner) {
        int most = settings.limits().criteria();
        if (++count > most) {
            issues.add(
                    FormatIssue.TOO_MANY_CRITERIA.at(Location.of(item.location().file()), most));
        } else if (item instanceof Mapping mapping) {
            return draft(mapping);
        } else if (!(item instanceof Refused)) {
            issues.add(ParameterIssue.WRONG_SHAPE.at(item.location(), owner, "criteria", CRITERIA));
        }
        return CriterionDraft.UNREADABLE;
    }

    private CriterionDraft draft(Mapping mapping) {
        Parameters fields = Parameters.of(mapping, owner(mapping), issues)
                .only(KEYS)
                .require("code")
                .require("name")
                .require("max");
        Optional<CriterionCode> code = code(fields);
        return fields.has("criteria") ? group(fields, code) : leaves.parse(fields, code);
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

    private CriterionDraft group(Parameters fields, Optional<CriterionCode> code) {
        fields.refuse("source", FormatIssue.GROUP_KEY);
        fields.refuse("rule", FormatIssue.GROUP_KEY);
        Optional<LocalizedText> name = common.text(fields, "name");
        CommonKeys.Policies policies = common.policies(fields);
        Optional<AggregationRule> aggregation = aggregation(fields);
        Optional<List<Criterion>> children = parse(fields, aggregation);
        Optional<Criterion> group = code.isEmpty() || name.isEmpty() || children.isEmpty() || aggregation.isEmpty()
                ? Optional.empty()
                : Optional.of(CriterionGroup.builder()
                        .code(code.get())
                        .name(name.get())
                        .missing(policies.missing())
                        .notApplicable(policies.notApplicable())
                        .predecessors(policies.predecessors())
                        .reference(policies.reference())
                        .aggregation(aggregation.get())
                        .children(children.get())
                        .build());
        return new CriterionDraft(code, fields.number("max").filter(max -> !max.isNegative()), group);
    }

    /** Reads how the criteria below become what has these keys; they add up unless it says otherwise. */
    Optional<AggregationRule> aggregation(Parameters fields) {
        if (!fields.has(AGGREGATION)) {
            return Optional.of(new Sum());
        }
        Optional<AggregationRule> rule = settings.aggregations().read(fields, AGGREGATION);
        rule.filter(found -> !(found instanceof Sum || sources.isEmpty()))
                .ifPresent(found -> fields.report(AGGREGATION, FormatIssue.SOURCES_ADD_UP, found.kind()));
        return rule;
    }
}
