package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;

/**
 * The answers to a survey on a scale, such as 1 to 5: the maximum times {@code (mean − zeroAt) / (fullAt − zeroAt)}, at
 * least nothing and at most the maximum.
 *
 * @param answers the options with their numbers on the scale
 * @param zeroAt the mean that earns nothing
 * @param fullAt the mean that earns the maximum; not the same
 */
public record ScaleMean(Answers answers, Points zeroAt, Points fullAt) implements ScoringRule {

    /** @throws IllegalArgumentException if both ends are the same */
    public ScaleMean {
        requireNonNull(answers, "answers");
        checkArgument(!fullAt.equals(zeroAt), "fullAt and zeroAt are the same: %s", fullAt);
    }

    @Override
    public String kind() {
        return "scale-mean";
    }

    @Override
    public Mapping parameters() {
        Node.MappingBuilder scale = Node.keys();
        answers.worth().forEach(scale::set);
        return answers.write(Node.keys().set("scale", scale.build()))
                .set("zero-at", zeroAt)
                .set("full-at", fullAt)
                .build();
    }

    @Override
    public List<Input> inputs() {
        return answers.inputs();
    }

    @Override
    public Outcome score(Measurement measurement, Points maximum) {
        return answers.mean(measurement, maximum, mean -> Answers.linear(mean, zeroAt, fullAt, maximum));
    }

    /** Reads {@code scale-mean: {scale: {bad: 1, fair: 2, good: 3}, zero-at: 0}}. */
    public record Kind() implements RuleKind {

        @Override
        public String key() {
            return "scale-mean";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters.only(Answers.KEYS, "scale", "zero-at", "full-at").require("scale");
            Map<String, Points> scale = Answers.worth(parameters, "scale", options -> options::number);
            Optional<Answers> answers = Answers.read(parameters, scale);
            Points zeroAt = parameters.number("zero-at").orElse(Points.ZERO);
            Optional<Points> declared = parameters.number("full-at");
            Points fullAt = declared.orElseGet(() -> scale.isEmpty() ? Points.of(1) : Collections.max(scale.values()));
            if (fullAt.equals(zeroAt) && parameters.has("full-at") == declared.isPresent()) {
                parameters.report("full-at", RuleIssue.SAME_LIMITS, fullAt);
            }
            return parameters.checked(() -> new ScaleMean(answers.orElseThrow(), zeroAt, fullAt));
        }
    }
}
