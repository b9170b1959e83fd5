package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/**
 * The answers to a survey, each option weighted in percent: the maximum times the mean weight over {@code fullAt}.
 *
 * @param answers the options with their weights, from 0 to 100
 * @param fullAt the mean weight that earns the maximum, above 0 and at most 100
 */
public record Survey(Answers answers, Points fullAt) implements ScoringRule {

    static final Points HUNDRED = Points.of(100);

    private static final LocalizedText A_SHARE =
            LocalizedText.bilingual("a percentage from 0% to 100%", "một tỷ lệ từ 0% đến 100%");

    /** @throws IllegalArgumentException if a weight or {@code fullAt} is out of range */
    public Survey {
        requireNonNull(answers, "answers");
        checkArgument(
                answers.worth().values().stream().allMatch(Survey::isShare), "weights are not shares: %s", answers);
        checkArgument(isShare(fullAt) && fullAt.isPositive(), "fullAt is not a share: %s", fullAt);
    }

    private static boolean isShare(Points percent) {
        return !percent.isNegative() && percent.compareTo(HUNDRED) <= 0;
    }

    @Override
    public String kind() {
        return "survey";
    }

    @Override
    public Mapping parameters() {
        Node.MappingBuilder weights = Node.keys();
        answers.worth().forEach((option, weight) -> weights.set(option, weight + "%"));
        return answers.write(Node.keys().set("weights", weights.build()))
                .set("full-at", fullAt + "%")
                .build();
    }

    @Override
    public List<Input> inputs() {
        return answers.inputs();
    }

    @Override
    public Outcome score(Measurement measurement, Points maximum) {
        return answers.mean(measurement, maximum, mean -> Answers.linear(mean, Points.ZERO, fullAt, maximum));
    }

    /** Reads a percentage from 0 to 100; a bare 0 is one. */
    static Optional<Points> share(Parameters parameters, String key) {
        return parameters.parsed(
                key,
                text -> Amount.tryParse(text)
                        .filter(amount -> amount.isPercent() || amount.number().equals(Points.ZERO))
                        .map(Amount::number)
                        .filter(Survey::isShare),
                A_SHARE);
    }

    /** Reads the mean that earns the maximum; all of it unless declared. */
    static Points fullAt(Parameters parameters) {
        Points fullAt = share(parameters, "full-at").orElse(HUNDRED);
        if (!fullAt.isPositive()) {
            parameters.report("full-at", ParameterIssue.NOT_POSITIVE, "full-at", fullAt + "%");
        }
        return fullAt;
    }

    /** Reads {@code survey: {weights: {A: 100%, B: 60%, C: 20%, D: 0%}, ignore: [E], at-least: 30}}. */
    public record Kind() implements RuleKind {

        @Override
        public String key() {
            return "survey";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters.only(Answers.KEYS, "weights", "full-at").require("weights");
            Map<String, Points> weights =
                    Answers.worth(parameters, "weights", options -> option -> share(options, option));
            Optional<Answers> answers = Answers.read(parameters, weights);
            Points fullAt = fullAt(parameters);
            return parameters.checked(() -> new Survey(answers.orElseThrow(), fullAt));
        }
    }

    /** Reads {@code top-box: {top: [4, 5], others: [1, 2, 3]}}: a survey in which the top options alone count. */
    public record TopBox() implements RuleKind {

        @Override
        public String key() {
            return "top-box";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters
                    .only(Answers.KEYS, "top", "others", "full-at")
                    .require("top")
                    .require("others");
            Map<String, Points> weights = new LinkedHashMap<>();
            List<String> top = InputNames.list(parameters, "top");
            top.forEach(option -> weights.put(option, HUNDRED));
            InputNames.list(parameters, "others").forEach(option -> weights.putIfAbsent(option, Points.ZERO));
            parameters.scalars("others").stream()
                    .filter(option -> top.contains(option.text()))
                    .forEach(option -> parameters.report(option.location(), RuleIssue.SAME_INPUT, option.text()));
            Optional<Answers> answers = Answers.read(parameters, weights);
            Points fullAt = fullAt(parameters);
            return parameters.checked(() -> new Survey(answers.orElseThrow(), fullAt));
        }
    }
}
