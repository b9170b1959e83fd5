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
            keys.set("range", LimitReader.write(Node.keys(), range, unit).build());
        }
        return keys.set(
                        "intervals",
                        Node.list(bands.stream()
                                .map(band -> LimitReader.write(Node.keys(), band.interval(), unit)
                                        .set("points", band.points())
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
            parameters.only(Quantity.KEYS, "range", "intervals").require("intervals");
            LimitReader limits = new LimitReader();
            Optional<Interval> range = parameters
                    .parameters("range")
                    .map(found -> found.only(LimitReader.KEYS))
                    .flatMap(limits::interval);
            List<Parameters> items = parameters.items("intervals", MOST);
            List<Optional<Interval>> intervals = items.stream()
                    .map(item -> limits.interval(
                            item.only(LimitReader.KEYS, "points").require("points")))
                    .toList();
            List<Optional<Award>> points =
                    items.stream().map(item -> Award.read(item, "points")).toList();
            Quantity quantity = Quantity.read(parameters, limits.isPercent());
            Interval whole = range.orElse(Interval.ALL);
            boolean isRead = parameters.has("range") == range.isPresent()
                    && !intervals.isEmpty()
                    && intervals.size() == parameters.size("intervals")
                    && intervals.stream().allMatch(Optional::isPresent);
            if (isRead) {
                List<Interval> found =
                        intervals.stream().map(Optional::orElseThrow).toList();
                LimitReader.checkCover(whole, found, items, parameters, limits.unit());
            }
            return parameters.checked(() -> new Bands(
                    quantity,
                    whole,
                    Streams.zip(
                                    intervals.stream(),
                                    points.stream(),
                                    (interval, award) -> new Band(interval.orElseThrow(), award.orElseThrow()))
                            .toList()));
        }
    }
}
