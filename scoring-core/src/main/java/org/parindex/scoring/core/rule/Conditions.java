package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/**
 * Points if all of some conditions hold, or any of them, and other points if not.
 *
 * @param needed whether all must hold or one is enough
 * @param conditions their names, at least one, distinct
 * @param then what is given if they hold
 * @param otherwise what is given if they do not
 */
public record Conditions(Needed needed, List<String> conditions, Award then, Award otherwise) implements ScoringRule {

    /** How many conditions must hold. */
    public enum Needed {
        ALL,
        ANY
    }

    /** @throws IllegalArgumentException if there are no conditions, or one is there twice or malformed */
    public Conditions {
        requireNonNull(needed, "needed");
        requireNonNull(then, "then");
        requireNonNull(otherwise, "otherwise");
        conditions = ImmutableList.copyOf(conditions);
        conditions.forEach(InputNames::check);
        checkArgument(!conditions.isEmpty(), "conditions are empty");
        checkArgument(
                ImmutableSet.copyOf(conditions).size() == conditions.size(),
                "a condition is there twice: %s",
                conditions);
    }

    @Override
    public String kind() {
        return Spelling.of(needed);
    }

    @Override
    public Mapping parameters() {
        return Node.keys()
                .set("of", Node.list(conditions))
                .set("then", then)
                .set("else", otherwise)
                .build();
    }

    @Override
    public List<Input> inputs() {
        return conditions.stream()
                .map(condition -> Input.of(condition, Input.Type.FLAG))
                .toList();
    }

    @Override
    public Outcome score(Measurement measurement, Points maximum) {
        boolean holds = needed == Needed.ALL
                ? conditions.stream().allMatch(measurement::flag)
                : conditions.stream().anyMatch(measurement::flag);
        return Outcome.scored((holds ? then : otherwise).of(maximum), branch(measurement, holds));
    }

    /** The conditions that decided: those that hold if that is enough, those that do not if it is not. */
    private String branch(Measurement measurement, boolean holds) {
        return (holds ? "then: " : "else: ")
                + conditions.stream()
                        .filter(condition -> measurement.flag(condition) == holds)
                        .map(condition -> condition + (holds ? " = yes" : " = no"))
                        .collect(joining(", "));
    }

    @Override
    public Ratio most(Points maximum) {
        return Award.most(Stream.of(then, otherwise), maximum);
    }

    @Override
    public Ratio least(Points maximum) {
        return Award.least(Stream.of(then, otherwise), maximum);
    }

    private static Checked<ScoringRule> read(Needed needed, Parameters parameters) {
        parameters.only("of", "then", "else").require("of");
        List<String> conditions = InputNames.list(parameters, "of");
        Award then = Award.read(parameters, "then", Award.MAXIMUM);
        Award otherwise = Award.read(parameters, "else", Award.NONE);
        return parameters.checked(() -> new Conditions(needed, conditions, then, otherwise));
    }

    /** Reads {@code all: {of: [planned, funded], then: max, else: 0}}. */
    public record All() implements RuleKind {

        @Override
        public String key() {
            return "all";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            return Conditions.read(Needed.ALL, parameters);
        }
    }

    /** Reads {@code any: {of: [unlawful-text], then: 0, else: max}}. */
    public record Any() implements RuleKind {

        @Override
        public String key() {
            return "any";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            return Conditions.read(Needed.ANY, parameters);
        }
    }
}
