package org.parindex.scoring.core.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;

/** Reads the limits of one rule or scale, which are all numbers or all percentages; a bare 0 goes with both. */
public final class LimitReader {

    /** The keys of {@link #interval}. */
    public static final List<String> KEYS = List.of("from", "above", "to", "below", "at");

    private static final List<List<String>> EXCLUSIVE = List.of(
            List.of("from", "above"),
            List.of("to", "below"),
            List.of("at", "from"),
            List.of("at", "above"),
            List.of("at", "to"),
            List.of("at", "below"));

    /** Whether limits are percentages: what was found so far. */
    private final Set<Boolean> found = new HashSet<>();

    /** Starts without knowing which of the two the limits are. */
    public LimitReader() {}

    /** Returns whether the limits that were read are percentages. */
    public boolean isPercent() {
        return found.contains(true);
    }

    /** Returns what follows each limit: the sign of percentages, or nothing. */
    public String unit() {
        return isPercent() ? "%" : "";
    }

    /** Reads the limit under a key. */
    public Optional<Points> limit(Parameters parameters, String key) {
        Optional<Amount> amount = Amount.read(parameters, key);
        amount.filter(limit -> limit.isPercent() || !limit.number().equals(Points.ZERO))
                .ifPresent(limit -> compare(parameters, key, limit.isPercent(), limit));
        return amount.map(Amount::number);
    }

    /**
     * Compares a limit that somebody else has read with those before, and reports it if it does not go with them.
     *
     * @param limit as issues show it
     */
    public void compare(Parameters parameters, String key, boolean isPercent, Object limit) {
        if (found.contains(!isPercent)) {
            parameters.report(key, RuleIssue.MIXED_PERCENT, key, limit);
        }
        found.add(isPercent);
    }

    private boolean isMixed() {
        return found.size() > 1;
    }

    /** Reads an interval: {@code from} or {@code above} with {@code to} or {@code below}, or {@code at} alone. */
    public Optional<Interval> interval(Parameters parameters) {
        boolean isWellFormed = isWellFormed(parameters);
        Optional<Points> from = limit(parameters, "from");
        Optional<Points> above = limit(parameters, "above");
        Optional<Points> to = limit(parameters, "to");
        Optional<Points> below = limit(parameters, "below");
        Optional<Points> at = limit(parameters, "at");
        boolean isRead = KEYS.stream().filter(parameters::has).count()
                == List.of(from, above, to, below, at).stream()
                        .filter(Optional::isPresent)
                        .count();
        if (!isWellFormed || !isRead || isMixed()) {
            return Optional.empty();
        }
        Optional<Points> lower = from.or(() -> above).or(() -> at);
        Optional<Points> upper = to.or(() -> below).or(() -> at);
        boolean isLowerIn = above.isEmpty();
        boolean isUpperIn = below.isEmpty();
        if (!Interval.holdsAny(lower, isLowerIn, upper, isUpperIn)) {
            parameters.report(
                    parameters.location(), RuleIssue.EMPTY_INTERVAL, lower.get() + unit(), upper.get() + unit());
            return Optional.empty();
        }
        return Optional.of(new Interval(lower, isLowerIn, upper, isUpperIn));
    }

    private static boolean isWellFormed(Parameters parameters) {
        List<List<String>> together = EXCLUSIVE.stream()
                .filter(pair -> pair.stream().allMatch(parameters::has))
                .toList();
        together.forEach(pair -> parameters.report(pair.get(1), RuleIssue.TWO_LIMITS, pair.get(0), pair.get(1)));
        boolean isEndless = KEYS.stream().noneMatch(parameters::has);
        if (isEndless) {
            parameters.report(parameters.location(), RuleIssue.NO_LIMIT);
        }
        return together.isEmpty() && !isEndless;
    }

    /** Writes what {@link #interval} reads. */
    public static Node.MappingBuilder write(Node.MappingBuilder keys, Interval interval, String unit) {
        if (interval.lower().isPresent() && interval.lower().equals(interval.upper())) {
            return keys.set("at", interval.lower().get() + unit);
        }
        return keys.set(
                        interval.isLowerIn() ? "from" : "above",
                        interval.lower().map(limit -> limit + unit))
                .set(interval.isUpperIn() ? "to" : "below", interval.upper().map(limit -> limit + unit));
    }

    /**
     * Reports what some intervals leave out of a range and what two of them share.
     *
     * @param places the parameters of each interval
     * @param whole those of all of them
     */
    public static void checkCover(
            Interval range, List<Interval> intervals, List<Parameters> places, Parameters whole, String unit) {
        range.without(intervals).forEach(gap -> whole.report(whole.location(), RuleIssue.GAP, gap.spell(unit)));
        for (int i = 0; i < intervals.size(); i++) {
            for (int j = 0; j < i; j++) {
                Parameters place = places.get(i);
                Interval one = intervals.get(j);
                Interval other = intervals.get(i);
                one.overlap(other)
                        .ifPresent(both -> place.report(
                                place.location(),
                                RuleIssue.OVERLAP,
                                one.spell(unit),
                                other.spell(unit),
                                both.spell(unit)));
            }
        }
    }
}
