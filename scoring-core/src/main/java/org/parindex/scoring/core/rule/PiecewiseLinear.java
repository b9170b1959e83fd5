package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * Points along straight lines from point to point; a number before the first point gives what the first gives, one behind
 * the last what the last gives.
 *
 * @param quantity the number
 * @param through the points, at least two, at rising numbers
 */
public record PiecewiseLinear(Quantity quantity, List<Breakpoint> through) implements QuantityRule {

    private static final int MOST = 1_000;

    /** @throws IllegalArgumentException if there are fewer than two points, or their numbers do not rise */
    public PiecewiseLinear {
        requireNonNull(quantity, "quantity");
        through = ImmutableList.copyOf(through);
        checkArgument(through.size() > 1, "fewer than two points: %s", through);
        checkArgument(
                Comparators.isInStrictOrder(through, Comparator.comparing(Breakpoint::at)), "not rising: %s", through);
    }

    /**
     * A point that the line goes through.
     *
     * @param at the number
     * @param points what it gives
     */
    public record Breakpoint(Points at, Award points) {
        public Breakpoint {
            requireNonNull(at, "at");
            requireNonNull(points, "points");
        }

        private Ratio position() {
            return Ratio.from(at);
        }
    }

    @Override
    public String kind() {
        return "piecewise";
    }

    @Override
    public Mapping parameters() {
        String unit = quantity.unit();
        return quantity.write(Node.keys())
                .set(
                        "through",
                        Node.list(through.stream()
                                .map(point -> Node.keys()
                                        .set("at", point.at() + unit)
                                        .set("points", point.points())
                                        .build())
                                .toList()))
                .build();
    }

    @Override
    public Outcome score(Ratio number, Points maximum) {
        Breakpoint first = through.get(0);
        Breakpoint last = through.get(through.size() - 1);
        if (number.compareTo(first.position()) <= 0) {
            return Outcome.scored(first.points().of(maximum), number, "x ≤ " + limit(first));
        } else if (number.compareTo(last.position()) >= 0) {
            return Outcome.scored(last.points().of(maximum), number, "x ≥ " + limit(last));
        }
        int next = 1;
        while (number.compareTo(through.get(next).position()) > 0) {
            next++;
        }
        return between(through.get(next - 1), through.get(next), number, maximum);
    }

    private Outcome between(Breakpoint from, Breakpoint to, Ratio number, Points maximum) {
        Ratio share = number.minus(from.position()).dividedBy(to.position().minus(from.position()));
        Ratio start = from.points().of(maximum);
        Ratio points = start.plus(to.points().of(maximum).minus(start).times(share));
        return Outcome.scored(points, number, limit(from) + " < x ≤ " + limit(to));
    }

    private String limit(Breakpoint point) {
        return point.at() + quantity.unit();
    }

    @Override
    public Ratio most(Points maximum) {
        return Award.most(through.stream().map(Breakpoint::points), maximum);
    }

    @Override
    public Ratio least(Points maximum) {
        return Award.least(through.stream().map(Breakpoint::points), maximum);
    }

    /** Reads {@code piecewise: {value: rate, through: [{at: 40%, points: 0}, …]}}. */
    public record Kind() implements RuleKind {

        @Override
        public String key() {
            return "piecewise";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters.only(Quantity.KEYS, "through").require("through");
            LimitReader limits = new LimitReader();
            List<Breakpoint> through = new ArrayList<>();
            for (Parameters item : parameters.items("through", MOST)) {
                item.only("at", "points").require("at").require("points");
                Optional<Points> at = limits.limit(item, "at");
                Award points = Award.read(item, "points", Award.NONE);
                at.ifPresent(found -> add(through, new Breakpoint(found, points), item, limits.unit()));
            }
            if (parameters.size("through") == 1) {
                parameters.report("through", RuleIssue.ONE_POINT);
            }
            Quantity quantity = Quantity.read(parameters, limits.isPercent());
            return parameters.checked(() -> new PiecewiseLinear(quantity, through));
        }

        private static void add(List<Breakpoint> through, Breakpoint next, Parameters item, String unit) {
            if (!through.isEmpty()) {
                Points last = through.get(through.size() - 1).at();
                if (last.compareTo(next.at()) >= 0) {
                    item.report("at", RuleIssue.NOT_RISING, next.at() + unit, last + unit);
                }
            }
            through.add(next);
        }
    }
}
