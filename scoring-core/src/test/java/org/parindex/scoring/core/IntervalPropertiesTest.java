package org.parindex.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchIllegalArgumentException;
import static org.parindex.scoring.core.Generator.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Bands;
import org.parindex.scoring.core.rule.Bands.Band;
import org.parindex.scoring.core.rule.Interval;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/** What holds for all intervals with whole limits from 0 to 6, told apart by the halves from −1/2 to 13/2. */
class IntervalPropertiesTest {

    private static final int ROUNDS = 2_000;
    private static final int LIMITS = 7;
    private static final List<Ratio> GRID = IntStream.rangeClosed(-1, 2 * LIMITS - 1)
            .mapToObj(half -> Ratio.of(half, 2))
            .toList();

    @Test
    void anIntervalHoldsWhatLiesBetweenItsLimits() {
        rounds(ROUNDS, random -> {
            Interval interval = interval(random);
            for (Ratio number : GRID) {
                boolean isAbove = interval.lower()
                        .map(limit -> number.compareTo(Ratio.from(limit)) > (interval.isLowerIn() ? -1 : 0))
                        .orElse(true);
                boolean isBelow = interval.upper()
                        .map(limit -> number.compareTo(Ratio.from(limit)) < (interval.isUpperIn() ? 1 : 0))
                        .orElse(true);
                assertThat(interval.contains(number))
                        .as("%s in %s", number, interval)
                        .isEqualTo(isAbove && isBelow);
            }
        });
    }

    @Test
    void whatOthersLeaveOutIsInNoneOfThem() {
        rounds(ROUNDS, random -> {
            Interval whole = interval(random);
            List<Interval> others = intervals(random);
            List<Interval> rest = whole.without(others);
            for (Ratio number : GRID) {
                boolean isLeft = whole.contains(number) && holding(others, number) == 0;
                assertThat(holding(rest, number)).as("%s in %s", number, rest).isEqualTo(isLeft ? 1 : 0);
            }
        });
    }

    @Test
    void anOverlapIsWhatBothHold() {
        rounds(ROUNDS, random -> {
            Interval one = interval(random);
            Interval other = interval(random);
            Optional<Interval> both = one.overlap(other);
            assertThat(both).isEqualTo(other.overlap(one));
            for (Ratio number : GRID) {
                assertThat(both.filter(found -> found.contains(number)).isPresent())
                        .as("%s in %s and %s", number, one, other)
                        .isEqualTo(one.contains(number) && other.contains(number));
            }
        });
    }

    @Test
    void bandsAreAcceptedIfEachNumberOfTheRangeLiesInOneAndNoneInTwo() {
        int[] accepted = new int[1];
        rounds(ROUNDS, random -> {
            Interval range = interval(random);
            List<Interval> intervals = random.below(2) == 0 ? intervals(random) : partition(random);
            boolean isCovered = GRID.stream().filter(range::contains).allMatch(each -> holding(intervals, each) > 0);
            boolean isApart = GRID.stream().allMatch(each -> holding(intervals, each) < 2);
            boolean isLimited = !intervals.contains(Interval.ALL);
            IllegalArgumentException refusal = catchIllegalArgumentException(() -> bands(range, intervals));
            assertThat(refusal == null).as("%s in %s", intervals, range).isEqualTo(isCovered && isApart && isLimited);
            accepted[0] += refusal == null ? 1 : 0;
        });
        assertThat(accepted[0]).isBetween(ROUNDS / 5, ROUNDS * 4 / 5);
    }

    private static Bands bands(Interval range, List<Interval> intervals) {
        List<Band> bands =
                intervals.stream().map(each -> new Band(each, Award.MAXIMUM)).toList();
        return new Bands(Quantity.of("value", false), range, bands);
    }

    private static long holding(List<Interval> intervals, Ratio number) {
        return intervals.stream().filter(each -> each.contains(number)).count();
    }

    /** Returns neighbours that share no limit and leave none out, in any order. */
    private static List<Interval> partition(Generator random) {
        List<Interval> intervals = new ArrayList<>();
        Optional<Points> lower = Optional.empty();
        boolean isLowerIn = false;
        for (int limit = random.below(3); limit < LIMITS; limit += 1 + random.below(3)) {
            boolean isUpperIn = random.below(2) == 0;
            Optional<Points> upper = Optional.of(Points.of(limit));
            intervals.add(new Interval(lower, isLowerIn, upper, isUpperIn));
            lower = upper;
            isLowerIn = !isUpperIn;
        }
        intervals.add(new Interval(lower, isLowerIn, Optional.empty(), false));
        return random.shuffled(intervals);
    }

    private static List<Interval> intervals(Generator random) {
        return IntStream.rangeClosed(0, random.below(4))
                .mapToObj(each -> interval(random))
                .toList();
    }

    private static Interval interval(Generator random) {
        int one = random.below(LIMITS);
        int other = random.below(LIMITS);
        if (one == other) {
            return Interval.at(Points.of(one));
        }
        return new Interval(
                limit(random, Math.min(one, other)),
                random.below(2) == 0,
                limit(random, Math.max(one, other)),
                random.below(2) == 0);
    }

    private static Optional<Points> limit(Generator random, int limit) {
        return random.below(5) == 0 ? Optional.empty() : Optional.of(Points.of(limit));
    }
}
