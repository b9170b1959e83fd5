package org.parindex.scoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * Points in proportion to a number: none where it is {@code zeroAt}, the maximum where it is {@code fullAt} or better, and
 * in between {@code maximum × (number − zeroAt) / (fullAt − zeroAt)}. If {@code fullAt} is the smaller of the two, lower
 * is better.
 *
 * @param quantity the number
 * @param fullAt where the maximum is reached
 * @param zeroAt where nothing is left; not the same
 * @param nothingBeyond a number that is worse than this gives nothing, though it would by proportion; between the two
 * @param cap the most points that are given; more than nothing
 */
public record Proportion(Quantity quantity, Points fullAt, Points zeroAt, Optional<Points> nothingBeyond, Award cap)
        implements QuantityRule {

    private static final String FULL_AT = "full-at";
    private static final String ZERO_AT = "zero-at";
    private static final String BELOW = "nothing-below";
    private static final String ABOVE = "nothing-above";
    private static final String CAP = "cap";

    /** @throws IllegalArgumentException if both ends are the same, nothing is left where the maximum should be, or the cap is none */
    public Proportion {
        requireNonNull(quantity, "quantity");
        requireNonNull(nothingBeyond, "nothingBeyond");
        checkArgument(cap.amount().isPositive(), "cap must be positive: %s", cap);
        checkArgument(!fullAt.equals(zeroAt), "fullAt and zeroAt are the same: %s", fullAt);
        boolean isReached =
                nothingBeyond.isEmpty() || nothingBeyond.get().compareTo(fullAt) * fullAt.compareTo(zeroAt) <= 0;
        checkArgument(isReached, "nothingBeyond (%s) lies beyond fullAt (%s)", nothingBeyond, fullAt);
    }

    @Override
    public String kind() {
        return "proportion";
    }

    @Override
    public Mapping parameters() {
        String unit = quantity.unit();
        return quantity.write(Node.keys())
                .set(FULL_AT, fullAt + unit)
                .set(ZERO_AT, zeroAt + unit)
                .set(isLowerBetter() ? ABOVE : BELOW, nothingBeyond.map(limit -> limit + unit))
                .set(CAP, cap)
                .build();
    }

    private boolean isLowerBetter() {
        return fullAt.compareTo(zeroAt) < 0;
    }

    @Override
    public Outcome score(Ratio number, Points maximum) {
        Ratio zero = Ratio.from(zeroAt);
        Ratio share = number.minus(zero).dividedBy(Ratio.from(fullAt).minus(zero));
        if (nothingBeyond.filter(limit -> isWorse(number, limit)).isPresent()) {
            return Outcome.scored(Ratio.ZERO, number, isLowerBetter() ? ABOVE : BELOW);
        } else if (share.signum() <= 0) {
            return Outcome.scored(Ratio.ZERO, number, ZERO_AT);
        }
        Ratio most = cap.of(maximum);
        Ratio points = Ratio.from(maximum).times(share.min(Ratio.of(1)));
        boolean isCapped = points.compareTo(most) > 0;
        String branch = isCapped ? CAP : share.compareTo(Ratio.of(1)) >= 0 ? FULL_AT : kind();
        return Outcome.scored(points.min(most), number, branch);
    }

    private boolean isWorse(Ratio number, Points limit) {
        int order = number.compareTo(Ratio.from(limit));
        return isLowerBetter() ? order > 0 : order < 0;
    }

    @Override
    public Ratio most(Points maximum) {
        return cap.of(maximum);
    }

    /** Reads {@code proportion: {of: done, over: planned, full-at: 100%, nothing-below: 80%}}. */
    public record Kind() implements RuleKind {

        @Override
        public String key() {
            return "proportion";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters.only(Quantity.KEYS, FULL_AT, ZERO_AT, BELOW, ABOVE, CAP);
            LimitReader limits = new LimitReader();
            Optional<Points> fullAt = limits.limit(parameters, FULL_AT);
            Optional<Points> zeroAt = limits.limit(parameters, ZERO_AT);
            Optional<Points> below = limits.limit(parameters, BELOW);
            Optional<Points> above = limits.limit(parameters, ABOVE);
            Award cap = Award.positive(parameters, CAP);
            boolean isPercent = limits.isPercent() || !parameters.has(FULL_AT);
            Points full = fullAt.orElse(Points.of(100));
            Points zero = zeroAt.orElse(Points.ZERO);
            Optional<Points> beyond = full.compareTo(zero) < 0 ? above : below;
            if (parameters.has(FULL_AT) == fullAt.isPresent() && parameters.has(ZERO_AT) == zeroAt.isPresent()) {
                checkEnds(parameters, full, zero, beyond, isPercent ? "%" : "");
            }
            requireFullAt(parameters, limits);
            Quantity quantity = Quantity.read(parameters, isPercent);
            return parameters.checked(() -> new Proportion(quantity, full, zero, beyond, cap));
        }

        /** By itself it is 100%, which goes with no plain numbers. */
        private static void requireFullAt(Parameters parameters, LimitReader limits) {
            if (parameters.hasAny(ZERO_AT, BELOW, ABOVE) && !limits.isPercent()) {
                parameters.require(FULL_AT);
            }
        }

        private static void checkEnds(
                Parameters parameters, Points full, Points zero, Optional<Points> beyond, String unit) {
            int direction = full.compareTo(zero);
            if (direction == 0) {
                parameters.report(FULL_AT, RuleIssue.SAME_LIMITS, full + unit);
                return;
            }
            parameters.refuse(direction < 0 ? BELOW : ABOVE, RuleIssue.WRONG_SIDE);
            String key = direction < 0 ? ABOVE : BELOW;
            beyond.filter(limit -> limit.compareTo(full) * direction > 0)
                    .ifPresent(
                            limit -> parameters.report(key, RuleIssue.NEVER_REACHED, key, limit + unit, full + unit));
        }
    }
}
