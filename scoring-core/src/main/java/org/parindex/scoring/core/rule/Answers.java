package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/**
 * The answers to one question of a survey, counted by option, and the mean of what the options are worth.
 *
 * @param worth what an answer with each option is worth, in declared order, which counts; at least one
 * @param ignored options whose answers do not count, such as "no opinion"
 * @param atLeast the fewest answers that a result can rest on, ignored ones aside; from 1 to 1,000,000
 * @param tooFew what counts if there are fewer
 */
public record Answers(Map<String, Points> worth, List<String> ignored, int atLeast, WhenNothing tooFew) {

    private static final int MOST_NEEDED = 1_000_000;
    private static final String IGNORE = "ignore";
    private static final String AT_LEAST = "at-least";
    private static final String TOO_FEW = "too-few";

    /** The keys that {@link #read} reads. */
    static final List<String> KEYS = List.of(IGNORE, AT_LEAST, TOO_FEW);

    /** @throws IllegalArgumentException if there are no options, one is malformed or there twice, or {@code atLeast} is out of range */
    public Answers {
        worth = ImmutableMap.copyOf(worth);
        ignored = ImmutableList.copyOf(ignored);
        requireNonNull(tooFew, "tooFew");
        checkArgument(!worth.isEmpty(), "worth is empty");
        worth.keySet().forEach(InputNames::check);
        ignored.forEach(InputNames::check);
        boolean isDistinct = ImmutableSet.copyOf(ignored).size() == ignored.size();
        checkArgument(isDistinct, "an option is ignored twice: %s", ignored);
        boolean isInRange = atLeast > 0 && atLeast <= MOST_NEEDED;
        checkArgument(isInRange, "atLeast (%s) must be from 1 to %s", atLeast, MOST_NEEDED);
        Set<String> both = Sets.intersection(worth.keySet(), Set.copyOf(ignored));
        checkArgument(both.isEmpty(), "options are ignored and worth something: %s", both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers
                && List.copyOf(worth.entrySet()).equals(List.copyOf(answers.worth.entrySet()))
                && ignored.equals(answers.ignored)
                && atLeast == answers.atLeast
                && tooFew == answers.tooFew;
    }

    @Override
    public int hashCode() {
        return Objects.hash(worth, ignored, atLeast, tooFew);
    }

    /** Reads the other keys of a survey whose options are worth something. */
    static Optional<Answers> read(Parameters parameters, Map<String, Points> worth) {
        List<Scalar> scalars = parameters.scalars(IGNORE);
        List<String> ignored = InputNames.distinct(parameters, IGNORE, scalars);
        scalars.stream()
                .filter(option -> worth.containsKey(option.text()))
                .forEach(option -> parameters.report(option.location(), RuleIssue.SAME_INPUT, option.text()));
        int atLeast = wholeNumber(parameters).orElse(1);
        WhenNothing tooFew = parameters.word(TOO_FEW, WhenNothing.WORDS).orElse(WhenNothing.REFUSE);
        boolean isComplete = !worth.isEmpty() && ignored.stream().noneMatch(worth::containsKey);
        return isComplete ? Optional.of(new Answers(worth, ignored, atLeast, tooFew)) : Optional.empty();
    }

    private static Optional<Integer> wholeNumber(Parameters parameters) {
        Optional<Points> number = parameters.positive(AT_LEAST);
        Optional<Integer> whole = number.filter(
                        found -> found.isWhole() && found.compareTo(Points.of(MOST_NEEDED)) <= 0)
                .map(found -> found.toBigDecimal().intValueExact());
        if (number.isPresent() && whole.isEmpty()) {
            parameters.report(AT_LEAST, RuleIssue.NOT_WHOLE, AT_LEAST, number.get(), MOST_NEEDED);
        }
        return whole;
    }

    /** Reads what the options are worth, from a mapping under a key. */
    static Map<String, Points> worth(
            Parameters parameters, String key, Function<Parameters, Function<String, Optional<Points>>> values) {
        Map<String, Points> worth = new LinkedHashMap<>();
        parameters.parameters(key).ifPresent(options -> {
            List<String> names = InputNames.distinct(options, key, options.keyScalars());
            names.forEach(name -> values.apply(options).apply(name).ifPresent(value -> worth.put(name, value)));
            if (options.keyScalars().isEmpty()) {
                options.report(options.location(), RuleIssue.NO_OPTIONS);
            }
        });
        return worth;
    }

    Node.MappingBuilder write(Node.MappingBuilder parameters) {
        if (!ignored.isEmpty()) {
            parameters.set(IGNORE, Node.list(ignored));
        }
        return parameters.set(AT_LEAST, atLeast).set(TOO_FEW, Spelling.of(tooFew));
    }

    List<Input> inputs() {
        return Stream.concat(worth.keySet().stream(), ignored.stream())
                .map(option -> Input.of(option, Input.Type.COUNT))
                .toList();
    }

    /** Returns what a rule makes of the mean of the answers, or what counts if there are too few. */
    Outcome mean(Measurement measurement, Points maximum, Function<Ratio, Outcome> rule) {
        Ratio answers =
                Ratio.sum(worth.keySet().stream().map(measurement::number).toList());
        if (answers.compareTo(Ratio.of(atLeast)) < 0) {
            Outcome refused = Outcome.refused(RuleIssue.TOO_FEW_ANSWERS, answers, atLeast);
            return tooFew.outcome(maximum, answers + " < " + atLeast, refused);
        }
        Ratio sum = Ratio.sum(worth.entrySet().stream()
                .map(option -> measurement.number(option.getKey()).times(Ratio.from(option.getValue())))
                .toList());
        return rule.apply(sum.dividedBy(answers));
    }

    /** Gives the maximum times the share of a mean in the way from one end to the other, at most all of it. */
    static Outcome linear(Ratio mean, Points zeroAt, Points fullAt, Points maximum) {
        Ratio zero = Ratio.from(zeroAt);
        Ratio share = mean.minus(zero).dividedBy(Ratio.from(fullAt).minus(zero));
        boolean isFull = share.compareTo(Ratio.of(1)) >= 0;
        Ratio points = Ratio.from(maximum).times(share.max(Ratio.ZERO).min(Ratio.of(1)));
        return Outcome.scored(points, mean, isFull ? "full-at" : "mean");
    }
}
