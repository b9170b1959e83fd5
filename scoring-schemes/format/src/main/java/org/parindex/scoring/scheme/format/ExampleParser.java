package org.parindex.scoring.scheme.format;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.InputValue;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.Example;
import org.parindex.scoring.core.scheme.Example.Given;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** Reads the examples of a scheme whose criteria are known. */
final class ExampleParser {

    private static final int MOST = 1_000;
    private static final int FEWEST = 10;
    private static final int MOST_LEAVES = 200_000;
    private static final int MOST_TO_SUGGEST_FROM = 1_000;
    private static final int MOST_SUGGESTIONS = 100;
    private static final String GIVEN = "given";
    private static final String EXPECT = "expect";
    private static final String ISSUE = "issue";
    private static final String LEFT_OUT = "left-out";
    private static final LocalizedText POINTS = LocalizedText.bilingual("points such as 0.5", "số điểm như 0.5");
    private static final LocalizedText POINTS_OR_LEFT_OUT =
            LocalizedText.bilingual("points such as 0.5, or left-out", "số điểm như 0.5, hoặc left-out");
    private static final LocalizedText A_CODE =
            LocalizedText.bilingual("the code of an issue, such as SCO-103", "mã của một lỗi, như SCO-103");
    private static final Map<String, Given> ABSENCES =
            Map.of("missing", Given.Absent.MISSING, "n/a", Given.Absent.NOT_APPLICABLE);

    private final Scheme scheme;
    private final Issues issues;
    private final Set<String> names = new HashSet<>();
    private int suggestions;

    ExampleParser(Scheme scheme, Issues issues) {
        this.scheme = scheme;
        this.issues = issues;
    }

    /** All examples together score no more leaves than a second allows. */
    private int most() {
        return Math.max(FEWEST, Math.min(MOST, MOST_LEAVES / scheme.leaves().size()));
    }

    List<Example> parse(Parameters fields) {
        List<Example> examples = new ArrayList<>();
        fields.items("examples", most()).forEach(item -> example(item).ifPresent(examples::add));
        return examples;
    }

    private Optional<Example> example(Parameters item) {
        Parameters fields = item.named(Owner.example(item.location().line()))
                .only("name", GIVEN, EXPECT, ISSUE)
                .require("name");
        Optional<String> name = fields.text("name");
        name.filter(found -> !names.add(found))
                .ifPresent(found -> fields.report("name", FormatIssue.EXAMPLE_NAME, found));
        Map<CriterionCode, Given> given = new LinkedHashMap<>();
        fields.parameters(GIVEN)
                .ifPresent(values -> values.keyScalars()
                        .forEach(code -> given(values, code)
                                .ifPresent(value -> given.put(CriterionCode.parse(code.text()), value))));
        Map<CriterionCode, Optional<Points>> expected = new LinkedHashMap<>();
        fields.parameters(EXPECT)
                .ifPresent(values -> values.keyScalars()
                        .forEach(code -> expected(values, code)
                                .ifPresent(points -> expected.put(CriterionCode.parse(code.text()), points))));
        Optional<String> issue = fields.parsed(ISSUE, ExampleParser::issueCode, A_CODE);
        checkPurpose(fields);
        boolean isComplete = name.isPresent() && expected.isEmpty() == issue.isPresent();
        return isComplete
                ? Optional.of(new Example(name.get(), given, expected, issue, item.location()))
                : Optional.empty();
    }

    private static Optional<String> issueCode(String text) {
        return Optional.of(text).filter(code -> code.matches("[A-Z]{2,5}-[0-9]{3}"));
    }

    private static void checkPurpose(Parameters fields) {
        if (fields.has(EXPECT) && fields.has(ISSUE)) {
            fields.report(ISSUE, FormatIssue.EXAMPLE_EXPECTS_BOTH);
        }
        boolean expectsNothing =
                fields.mapping(EXPECT).map(found -> found.fields().isEmpty()).orElse(!fields.has(EXPECT));
        if (expectsNothing && !fields.has(ISSUE)) {
            fields.report(fields.location(), FormatIssue.EXAMPLE_EXPECTS_NOTHING);
        }
    }

    private Optional<Optional<Points>> expected(Parameters values, Scalar code) {
        if (criterion(values, code).isEmpty()) {
            return Optional.empty();
        }
        return values.parsed(
                code.text(),
                text -> text.equals(LEFT_OUT)
                        ? Optional.of(Optional.empty())
                        : Points.tryParse(text).map(Optional::of),
                POINTS_OR_LEFT_OUT);
    }

    private Optional<Criterion> criterion(Parameters values, Scalar code) {
        Optional<Criterion> criterion = CriterionCode.tryParse(code.text()).flatMap(scheme::criterion);
        if (criterion.isEmpty()) {
            issues.add(FormatIssue.UNKNOWN_CRITERION
                    .at(code.location(), values.owner(), code.text())
                    .suggesting(nearest(code.text())));
        }
        return criterion;
    }

    /** After a great many unknown codes no more suggestions are sought: in a hostile file that alone would take minutes. */
    private Optional<String> nearest(String code) {
        if (++suggestions > MOST_SUGGESTIONS) {
            return Optional.empty();
        }
        Stream<String> known = scheme.root().nodes().map(node -> node.code().text());
        return Nearest.to(code, known.limit(MOST_TO_SUGGEST_FROM).toList());
    }

    private Optional<Given> given(Parameters values, Scalar code) {
        Optional<Criterion> criterion = criterion(values, code);
        if (criterion.isPresent() && !(criterion.get() instanceof LeafCriterion)) {
            values.report(code.location(), FormatIssue.EXAMPLE_GIVES_A_GROUP, code.text());
        }
        return criterion
                .filter(LeafCriterion.class::isInstance)
                .flatMap(leaf -> given(values, code.text(), (LeafCriterion) leaf));
    }

    private Optional<Given> given(Parameters values, String code, LeafCriterion leaf) {
        List<Input> inputs = leaf.rule().inputs();
        if (values.value(code).filter(Mapping.class::isInstance).isPresent()) {
            return values.parameters(code).flatMap(found -> measured(found, inputs));
        }
        Optional<Scalar> scalar = values.scalar(code);
        Optional<Given> absent = scalar.map(found -> ABSENCES.get(found.text()));
        if (scalar.isEmpty() || absent.isPresent()) {
            return absent;
        } else if (inputs.isEmpty()) {
            return values.parsed(code, Points::tryParse, POINTS)
                    .map(Measurement::awarded)
                    .map(Given.Measured::new);
        } else if (inputs.size() > 1) {
            values.report(code, FormatIssue.EXAMPLE_INPUTS, code, names(inputs));
            return Optional.empty();
        }
        return values.parsed(code, inputs.get(0)::read, inputs.get(0).allowed())
                .map(value -> new Measurement(Map.of(inputs.get(0).name(), value)))
                .map(Given.Measured::new);
    }

    private static String names(List<Input> inputs) {
        return String.join(", ", inputs.stream().map(Input::name).toList());
    }

    private static Optional<Given> measured(Parameters values, List<Input> inputs) {
        if (values.has(Input.POINTS)) {
            return values.only(Input.POINTS)
                    .parsed(Input.POINTS, Points::tryParse, POINTS)
                    .map(Measurement::awarded)
                    .map(Given.Measured::new);
        }
        if (inputs.isEmpty() && values.keys().isEmpty()) {
            values.require(Input.POINTS);
        }
        values.only(
                inputs.isEmpty()
                        ? List.of(Input.POINTS)
                        : inputs.stream().map(Input::name).toList());
        ImmutableMap.Builder<String, InputValue> found = ImmutableMap.builder();
        inputs.forEach(input -> values.require(input.name())
                .parsed(input.name(), input::read, input.allowed())
                .ifPresent(value -> found.put(input.name(), value)));
        return inputs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Given.Measured(new Measurement(found.buildOrThrow())));
    }
}
