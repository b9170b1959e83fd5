package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * Points by the band in which a number lies. Every number of the range lies in exactly one band.
 *
 * @param quantity the number
 * @param range the numbers that can be; others are refused
 * @param bands at least one, each with a limit
 */
public record Bands(Quantity quantity, Interval range, List<Band> bands) implements QuantityRule {

    private static final int MOST = 1_000;
    private static final String RANGE = "range";
    private static final String INTERVALS = "intervals";
    private static final String POINTS = "points";

    /** @throws IllegalArgumentException if a band has no limit, the bands leave out a part of the range, or two of them overlap */
    public Bands {
        requireNonNull(quantity, "quantity");
        requireNonNull(range, "range");
        bands = ImmutableList.copyOf(bands);
        checkArgument(!bands.isEmpty(), "bands are empty");
        List<Interval> intervals = bands.stream().map(Band::interval).toList();
        checkArgument(!intervals.contains(Interval.ALL), "a band has no limit: %s", intervals);
        range.checkSplit(intervals, "bands");
    }

    /**
     * One band.
     *
     * @param interval the numbers that lie in it
     * @param points what they give
     */
    public record Band(Interval interval, Award points) {
        public Band {
            requireNonNull(interval, "interval");
            requireNonNull(points, "points");
        }
    }

    @Override
    public String kind() {
        return "bands";
    }

    @Override
    public Mapping parameters() {
        String unit = quantity.unit();
        Node.MappingBuilder keys = quantity.write(Node.keys());
        if (!range.equals(Interval.ALL)) {
            keys.set(RANGE, LimitReader.write(Node.keys(), range, unit).build());
        }
        return keys.set(
                        INTERVALS,
                        Node.list(bands.stream()
                                .map(band -> LimitReader.write(Node.keys(), band.interval(), unit)
                                        .set(POINTS, band.points())
                                        .build())
                                .toList()))
                .build();
    }

    @Override
    public Outcome score(Ratio number, Points maximum) {
        if (!range.contains(number)) {
            return Outcome.refused(RuleIssue.OUT_OF_RANGE, quantity.spell(number), range.spell(quantity.unit()));
        }
        Band band = bands.stream()
                .filter(each -> each.interval().contains(number))
                .findFirst()
                .orElseThrow();
        return Outcome.scored(band.points().of(maximum), number, band.interval().spell(quantity.unit()));
    }

    @Override
    public Ratio most(Points maximum) {
        return Award.most(bands.stream().map(Band::points), maximum);
    }

    @Override
    public Ratio least(Points maximum) {
        return Award.least(bands.stream().map(Band::points), maximum);
    }

    /** Reads {@code bands: {of: done, over: planned, intervals: [{above: 90%, points: max}, …]}}. */
    public record Kind() implements RuleKind {

        @Override
        public String key() {
            return "bands";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters.only(Quantity.KEYS, RANGE, INTERVALS).require(INTERVALS);
            LimitReader limits = new LimitReader();
            Optional<Interval> range = parameters
                    .parameters(RANGE)
                    .map(found -> found.only(LimitReader.KEYS))
                    .flatMap(limits::interval);
            Interval whole = range.orElse(Interval.ALL);
            List<Parameters> items = parameters.items(INTERVALS, MOST);
            List<Interval> intervals = intervals(items, limits);
            List<Award> points = points(items);
            Quantity quantity = Quantity.read(parameters, limits.isPercent());
            if (parameters.has(RANGE) == range.isPresent() && isWhole(intervals, parameters)) {
                LimitReader.checkCover(whole, intervals, items, parameters, limits.unit());
            }
            return parameters.checked(() -> new Bands(
                    quantity,
                    whole,
                    Streams.zip(intervals.stream(), points.stream(), Band::new).toList()));
        }

        private static List<Interval> intervals(List<Parameters> items, LimitReader limits) {
            return items.stream()
                    .map(item -> item.only(LimitReader.KEYS, POINTS).require(POINTS))
                    .flatMap(item -> limits.interval(item).stream())
                    .toList();
        }

        private static boolean isWhole(List<Interval> intervals, Parameters parameters) {
            return !intervals.isEmpty() && intervals.size() == parameters.size(INTERVALS);
        }

        private static List<Award> points(List<Parameters> items) {
            return items.stream()
                    .flatMap(item -> Award.read(item, POINTS).stream())
                    .toList();
        }
    }
}
