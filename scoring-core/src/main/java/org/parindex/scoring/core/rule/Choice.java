package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/**
 * Points by the option that was chosen. An option without points makes the criterion not apply.
 *
 * @param input the name of the input
 * @param options what can be chosen, in declared order, which counts; at least one, none blank, and no two that differ only
 *     in case or blanks
 */
public record Choice(String input, Map<String, Optional<Award>> options) implements ScoringRule {

    private static final String DEFAULT_INPUT = "option";
    private static final String NOT_APPLICABLE = "not-applicable";
    private static final LocalizedText EXPECTED = LocalizedText.bilingual(
            "points such as 0.5, a share of the maximum such as 25%, max, or not-applicable",
            "số điểm như 0.5, tỷ lệ của điểm tối đa như 25%, max, hoặc not-applicable");

    /** @throws IllegalArgumentException if there are no options, or one is blank, or two differ only in case or blanks */
    public Choice {
        InputNames.check(input);
        options = ImmutableMap.copyOf(options);
        checkArgument(!options.isEmpty(), "options are empty");
        options.keySet().forEach(option -> checkArgument(!option.isBlank(), "an option is blank"));
        Set<String> folded = new HashSet<>();
        options.keySet()
                .forEach(option ->
                        checkArgument(folded.add(Spelling.folded(option)), "option is there twice: %s", option));
    }

    @Override
    public String kind() {
        return "choice";
    }

    @Override
    public Mapping parameters() {
        Node.MappingBuilder points = Node.keys();
        options.forEach(
                (option, award) -> points.set(option, award.map(Award::toString).orElse(NOT_APPLICABLE)));
        return Node.keys().set("input", input).set("options", points.build()).build();
    }

    @Override
    public List<Input> inputs() {
        return List.of(Input.choice(input, List.copyOf(options.keySet())));
    }

    @Override
    public Outcome score(Measurement measurement, Points maximum) {
        String option = measurement.option(input);
        checkArgument(options.containsKey(option), "option is none of %s: %s", options.keySet(), option);
        Optional<Award> award = options.get(option);
        return award.isPresent() ? Outcome.scored(award.get().of(maximum), option) : new Outcome.NotApplicable(option);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Choice choice
                && input.equals(choice.input)
                && List.copyOf(options.entrySet()).equals(List.copyOf(choice.options.entrySet()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(input, options);
    }

    @Override
    public Ratio most(Points maximum) {
        return Award.most(options.values().stream().flatMap(Optional::stream), maximum);
    }

    @Override
    public Ratio least(Points maximum) {
        return Award.least(options.values().stream().flatMap(Optional::stream), maximum);
    }

    /** Reads {@code choice: {options: {in time: max, late: 0.5, never: 0}}}. */
    public record Kind() implements RuleKind {

        @Override
        public String key() {
            return "choice";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters.only("input", "options").require("options");
            String input = InputNames.read(parameters, "input").orElse(DEFAULT_INPUT);
            ImmutableMap.Builder<String, Optional<Award>> options = ImmutableMap.builder();
            parameters.parameters("options").ifPresent(found -> read(found, options));
            if (parameters
                    .mapping("options")
                    .filter(found -> found.fields().isEmpty())
                    .isPresent()) {
                parameters.report("options", RuleIssue.NO_OPTIONS);
            }
            return parameters.checked(() -> new Choice(input, options.buildOrThrow()));
        }

        private static void read(Parameters options, ImmutableMap.Builder<String, Optional<Award>> points) {
            Set<String> folded = new HashSet<>();
            for (Scalar option : options.keyScalars()) {
                String text = option.text();
                if (text.isBlank()) {
                    options.report(option.location(), RuleIssue.NO_OPTIONS);
                } else if (!folded.add(Spelling.folded(text))) {
                    options.report(option.location(), RuleIssue.SAME_OPTION, text);
                }
                points.put(text, options.parsed(text, Kind::award, EXPECTED).flatMap(award -> award));
            }
        }

        private static Optional<Optional<Award>> award(String text) {
            return text.equals(NOT_APPLICABLE)
                    ? Optional.of(Optional.empty())
                    : Award.tryParse(text).map(Optional::of);
        }
    }
}
