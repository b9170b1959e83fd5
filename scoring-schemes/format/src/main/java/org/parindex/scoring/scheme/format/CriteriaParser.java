package org.parindex.scoring.scheme.format;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.scheme.format.YamlNode.Mapping;
import org.parindex.scoring.scheme.format.YamlNode.Refused;
import org.parindex.scoring.scheme.format.YamlNode.Scalar;
import org.parindex.scoring.scheme.format.YamlNode.Sequence;

/** Reads the criterion tree, and checks that each group's maximum is what its children add up to. */
final class CriteriaParser {

    static final Words<AggregationRule> AGGREGATIONS = Words.of("sum", new Sum());
    private static final Words<ScoringRule> RULES = Words.of("awarded", new Awarded());

    private static final List<String> KEYS =
            List.of("code", "name", "max", "source", "rule", "aggregation", "criteria");
    private static final LocalizedText CRITERIA = Owner.of(
            "a list of criteria, each with its keys (code, name, max …)",
            "danh sách tiêu chí, mỗi tiêu chí có các khóa (code, name, max …)");

    private final SourceIds sources;
    private final int scale;
    private final Limits limits;
    private final Issues issues;
    private final TextParser texts;
    private final Map<CriterionCode, Location> codes = new HashMap<>();
    private int count;

    /** @param scale the digits that points are rounded to */
    CriteriaParser(SourceIds sources, int scale, Limits limits, Issues issues) {
        this.sources = sources;
        this.scale = scale;
        this.limits = limits;
        this.issues = issues;
        this.texts = new TextParser(issues);
    }

    /** What could be read of a criterion: sums are checked even where a criterion has faults of another kind. */
    private record Draft(Optional<CriterionCode> code, Optional<Points> max, Optional<Criterion> criterion) {
        static final Draft UNREADABLE = new Draft(Optional.empty(), Optional.empty(), Optional.empty());

        String term() {
            return code.map(CriterionCode::text).orElse("?") + ": " + max.orElseThrow();
        }
    }

    /** Reads the list under {@code criteria} of the scheme or of a group; empty unless all of it could be read. */
    Optional<List<Criterion>> parse(Fields parent) {
        Optional<Sequence> list = parent.sequence("criteria");
        list.filter(found -> found.items().isEmpty())
                .ifPresent(found -> issues.add(FormatIssue.NO_ITEMS.at(found.location(), parent.owner(), "criteria")));
        List<Draft> drafts = list.map(found -> drafts(found, parent.owner())).orElse(List.of());
        checkSum(parent, drafts);
        boolean complete = !drafts.isEmpty()
                && drafts.stream().allMatch(draft -> draft.criterion().isPresent());
        return complete
                ? Optional.of(drafts.stream()
                        .map(draft -> draft.criterion().orElseThrow())
                        .toList())
                : Optional.empty();
    }

    private void checkSum(Fields parent, List<Draft> drafts) {
        Optional<Points> max = parent.positive("max");
        if (max.isEmpty()
                || drafts.isEmpty()
                || drafts.stream().anyMatch(draft -> draft.max().isEmpty())) {
            return;
        }
        Points sum = drafts.stream().map(draft -> draft.max().orElseThrow()).reduce(Points.ZERO, Points::plus);
        if (!sum.equals(max.get())) {
            String terms = drafts.stream().map(Draft::term).collect(joining(" + "));
            Location location = parent.scalar("max").orElseThrow().location();
            issues.add(FormatIssue.SUM_DIFFERS.at(location, parent.owner(), sum, max.get(), terms));
        }
    }

    boolean knows(CriterionCode code) {
        return codes.containsKey(code);
    }

    private List<Draft> drafts(Sequence list, LocalizedText owner) {
        return list.items().stream().map(item -> draft(item, owner)).toList();
    }

    private Draft draft(YamlNode item, LocalizedText owner) {
        if (++count > limits.criteria()) {
            issues.add(
                    FormatIssue.TOO_MANY_CRITERIA.at(Location.of(item.location().file()), limits.criteria()));
        } else if (item instanceof Mapping mapping) {
            return draft(mapping);
        } else if (!(item instanceof Refused)) {
            issues.add(FormatIssue.WRONG_SHAPE.at(item.location(), owner, "criteria", CRITERIA));
        }
        return Draft.UNREADABLE;
    }

    private Draft draft(Mapping mapping) {
        Fields fields = Fields.of(mapping, owner(mapping), KEYS, issues)
                .require("code")
                .require("name")
                .require("max");
        Optional<CriterionCode> code = code(fields);
        Optional<LocalizedText> name = texts.parse(fields, "name");
        Optional<Points> max = fields.positive("max");
        Optional<Criterion> criterion =
                fields.has("criteria") ? group(fields, code, name) : leaf(fields, code, name, max);
        return new Draft(code, max, criterion);
    }

    private static LocalizedText owner(Mapping mapping) {
        return mapping.fields().stream()
                .filter(field -> field.key().text().equals("code") && field.value() instanceof Scalar)
                .map(field -> ((Scalar) field.value()).text())
                .filter(code -> !code.isBlank())
                .map(Owner::criterion)
                .findFirst()
                .orElseGet(() -> Owner.unnamedCriterion(mapping.location().line()));
    }

    private Optional<CriterionCode> code(Fields fields) {
        Optional<Scalar> scalar = fields.scalar("code");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Scalar found = scalar.get();
        Optional<CriterionCode> code =
                CriterionCode.tryParse(found.text()).filter(parsed -> !parsed.equals(CriterionCode.TOTAL));
        if (code.isEmpty()) {
            issues.add(FormatIssue.BAD_CODE.at(found.location(), found.text()));
            return code;
        }
        Location first = codes.putIfAbsent(code.get(), found.location());
        if (first != null) {
            issues.add(FormatIssue.DUPLICATE_CODE.at(found.location(), found.text(), first.line()));
        }
        return code;
    }

    private Optional<Criterion> group(Fields fields, Optional<CriterionCode> code, Optional<LocalizedText> name) {
        fields.refuse("source", FormatIssue.GROUP_KEY);
        fields.refuse("rule", FormatIssue.GROUP_KEY);
        Optional<List<Criterion>> children = parse(fields);
        Optional<AggregationRule> aggregation = aggregation(fields);
        if (code.isEmpty() || name.isEmpty() || children.isEmpty() || aggregation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CriterionGroup.builder()
                .code(code.get())
                .name(name.get())
                .aggregation(aggregation.get())
                .children(children.get())
                .build());
    }

    private static Optional<AggregationRule> aggregation(Fields fields) {
        return fields.has("aggregation") ? fields.word("aggregation", AGGREGATIONS) : Optional.of(new Sum());
    }

    private Optional<Criterion> leaf(
            Fields fields, Optional<CriterionCode> code, Optional<LocalizedText> name, Optional<Points> max) {
        fields.refuse("aggregation", FormatIssue.LEAF_KEY);
        max.filter(points -> points.toBigDecimal().scale() > scale)
                .ifPresent(points -> issues.add(FormatIssue.FINE_MAX.at(
                        fields.scalar("max").orElseThrow().location(), fields.owner(), points, scale)));
        Optional<String> source = source(fields);
        Optional<ScoringRule> rule = fields.has("rule") ? fields.word("rule", RULES) : Optional.of(new Awarded());
        if (code.isEmpty()
                || name.isEmpty()
                || max.isEmpty()
                || rule.isEmpty()
                || source.isEmpty() != sources.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(LeafCriterion.builder()
                .code(code.get())
                .name(name.get())
                .maxPoints(max.get())
                .source(source)
                .rule(rule.get())
                .build());
    }

    private Optional<String> source(Fields fields) {
        if (!fields.has("source") && !sources.isEmpty()) {
            issues.add(FormatIssue.NO_SOURCE.at(fields.location(), fields.owner(), sources.known()));
        }
        return fields.scalar("source").flatMap(found -> sources.find(found, fields.owner(), issues));
    }
}
