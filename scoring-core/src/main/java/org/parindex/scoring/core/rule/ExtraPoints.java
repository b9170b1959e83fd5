package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/**
 * Points on top of the maximum of the scheme, or off it, for a list of events. The maximum of the leaf is the most that
 * all events together add or take away; no group counts it.
 *
 * @param sign whether the points are added or taken away
 * @param events the events; of each inner list only the one that makes most counts. At least one, with distinct inputs
 */
public record ExtraPoints(Sign sign, List<List<Event>> events) implements ScoringRule {

    private static final int MOST = 1_000;

    /** Whether points are added or taken away. */
    public enum Sign {
        BONUS,
        PENALTY
    }

    /**
     * What points are given for.
     *
     * @param input the name of the count of such events
     * @param each the points for each of them; more than nothing
     * @param cap the most points for all of them, more than nothing; empty if there is no limit but the leaf's maximum
     */
    public record Event(String input, Award each, Optional<Award> cap) {

        /** @throws IllegalArgumentException if the name is malformed, or the points or the cap are nothing or less */
        public Event {
            InputNames.check(input);
            checkArgument(each.amount().isPositive(), "each must be positive: %s", each);
            cap.ifPresent(most -> checkArgument(most.amount().isPositive(), "cap must be positive: %s", most));
        }

        private Ratio points(Measurement measurement, Points maximum) {
            Ratio points = measurement.number(input).times(each.of(maximum));
            return cap.map(most -> points.min(most.of(maximum))).orElse(points);
        }

        private Mapping write() {
            return Node.keys()
                    .set("input", input)
                    .set("each", each)
                    .set("cap", cap)
                    .build();
        }
    }

    /** @throws IllegalArgumentException if there are no events, or two with the same input */
    public ExtraPoints {
        requireNonNull(sign, "sign");
        events = events.stream().<List<Event>>map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        checkArgument(!events.isEmpty() && events.stream().noneMatch(List::isEmpty), "events are empty: %s", events);
        Set<String> inputs = new HashSet<>();
        events.stream()
                .flatMap(List::stream)
                .forEach(event -> checkArgument(inputs.add(event.input()), "event is there twice: %s", event.input()));
    }

    @Override
    public String kind() {
        return Spelling.of(sign);
    }

    @Override
    public Mapping parameters() {
        return Node.keys()
                .set("events", Node.list(events.stream().map(ExtraPoints::write).toList()))
                .build();
    }

    private static Mapping write(List<Event> oneOf) {
        return oneOf.size() == 1
                ? oneOf.get(0).write()
                : Node.keys()
                        .set(
                                "one-of",
                                Node.list(oneOf.stream().map(Event::write).toList()))
                        .build();
    }

    @Override
    public List<Input> inputs() {
        return events.stream()
                .flatMap(List::stream)
                .map(event -> Input.of(event.input(), Input.Type.COUNT))
                .toList();
    }

    @Override
    public Outcome score(Measurement measurement, Points maximum) {
        List<Event> counted = events.stream()
                .map(oneOf -> best(oneOf, measurement, maximum))
                .filter(event -> event.points(measurement, maximum).signum() > 0)
                .toList();
        Ratio sum = Ratio.sum(counted.stream()
                .map(event -> event.points(measurement, maximum))
                .toList());
        Ratio points = sum.min(Ratio.from(maximum));
        String branch =
                counted.stream().map(Event::input).collect(joining(" + ")) + (sum.compareTo(points) > 0 ? ", max" : "");
        return Outcome.scored(sign == Sign.BONUS ? points : points.negated(), sum, branch);
    }

    private static Event best(List<Event> oneOf, Measurement measurement, Points maximum) {
        Event best = oneOf.get(0);
        for (Event event : oneOf) {
            boolean isMore = event.points(measurement, maximum).compareTo(best.points(measurement, maximum)) > 0;
            best = isMore ? event : best;
        }
        return best;
    }

    @Override
    public Ratio most(Points maximum) {
        return sign == Sign.BONUS ? Ratio.from(maximum) : Ratio.ZERO;
    }

    @Override
    public Ratio least(Points maximum) {
        return sign == Sign.BONUS ? Ratio.ZERO : Ratio.from(maximum).negated();
    }

    @Override
    public boolean isOutsideMaximum() {
        return true;
    }

    private static Checked<ScoringRule> read(Sign sign, Parameters parameters) {
        parameters.only("events").require("events");
        List<List<Event>> events = new ArrayList<>();
        Set<String> inputs = new HashSet<>();
        for (Parameters item : parameters.items("events", MOST)) {
            List<Event> oneOf = new ArrayList<>();
            if (item.has("one-of")) {
                item.only("one-of")
                        .items("one-of", MOST)
                        .forEach(each -> read(each, inputs).ifPresent(oneOf::add));
            } else {
                read(item, inputs).ifPresent(oneOf::add);
            }
            events.add(oneOf);
        }
        return parameters.checked(() -> new ExtraPoints(sign, events));
    }

    private static Optional<Event> read(Parameters item, Set<String> inputs) {
        item.only("input", "each", "cap").require("input").require("each");
        Optional<String> input = InputNames.read(item, "input");
        input.filter(name -> !inputs.add(name)).ifPresent(name -> item.report("input", RuleIssue.SAME_INPUT, name));
        Award each = Award.positive(item, "each");
        Optional<Award> cap = item.has("cap") ? Optional.of(Award.positive(item, "cap")) : Optional.empty();
        boolean isPositive = each.amount().isPositive()
                && cap.map(most -> most.amount().isPositive()).orElse(true);
        return input.filter(name -> isPositive).map(name -> new Event(name, each, cap));
    }

    /** Reads {@code bonus: {events: [{input: initiatives, each: 0.25, cap: 1}, {one-of: […]}]}}. */
    public record Bonus() implements RuleKind {

        @Override
        public String key() {
            return "bonus";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            return ExtraPoints.read(Sign.BONUS, parameters);
        }
    }

    /** Reads {@code penalty: {events: [{input: late-reports, each: 0.25}]}}. */
    public record Penalty() implements RuleKind {

        @Override
        public String key() {
            return "penalty";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            return ExtraPoints.read(Sign.PENALTY, parameters);
        }
    }
}
