package org.parindex.scoring.core.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

/**
 * Points that a rule gives: a number, or a share of the leaf's maximum, so that it follows when a new edition re-weights
 * the leaf.
 *
 * @param amount points, or percent of the maximum; may be negative
 * @param isShare whether the amount is percent of the maximum
 */
public record Award(Points amount, boolean isShare) {

    /** No points. */
    public static final Award NONE = new Award(Points.ZERO, false);

    /** The maximum of the leaf. */
    public static final Award MAXIMUM = new Award(Points.of(100), true);

    private static final LocalizedText EXPECTED = LocalizedText.bilingual(
            "points such as 0.5, a share of the maximum such as 25%, or max",
            "số điểm như 0.5, tỷ lệ của điểm tối đa như 25%, hoặc max");

    private static final Ratio HUNDRED = Ratio.of(100);
    private static final String MAX = "max";

    public Award {
        requireNonNull(amount, "amount");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Award parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("not points, a share or max: " + text));
    }

    /** Reads like {@link #parse}, for text that people wrote: empty where that would throw. */
    public static Optional<Award> tryParse(String text) {
        return text.equals(MAX)
                ? Optional.of(MAXIMUM)
                : Amount.tryParse(text).map(amount -> new Award(amount.number(), amount.isPercent()));
    }

    /** Reads the value of a key, or reports that it is none; empty as well if the key is absent. */
    public static Optional<Award> read(Parameters parameters, String key) {
        return parameters.parsed(key, Award::tryParse, EXPECTED);
    }

    /** Reads the value of a key that can be left out; the default stands in for a faulty value as well. */
    public static Award read(Parameters parameters, String key, Award otherwise) {
        return read(parameters, key).orElse(otherwise);
    }

    /** Reads the value of a key that must be more than nothing; the maximum stands in for one that is absent or faulty. */
    static Award positive(Parameters parameters, String key) {
        return positive(parameters, key, MAXIMUM);
    }

    /** Reads the value of a key that must be more than nothing; the default stands in for one that is absent or faulty. */
    public static Award positive(Parameters parameters, String key, Award otherwise) {
        Award award = read(parameters, key, otherwise);
        if (!award.amount().isPositive()) {
            parameters.report(key, ParameterIssue.NOT_POSITIVE, key, award);
        }
        return award;
    }

    /** Returns the most points of some awards. */
    public static Ratio most(Stream<Award> awards, Points maximum) {
        return awards.map(award -> award.of(maximum)).reduce(Ratio.ZERO, Ratio::max);
    }

    /** Returns the fewest points of some awards, not more than zero. */
    public static Ratio least(Stream<Award> awards, Points maximum) {
        return awards.map(award -> award.of(maximum)).reduce(Ratio.ZERO, Ratio::min);
    }

    /** Returns the points at a leaf with a maximum, exact. */
    public Ratio of(Points maximum) {
        return isShare ? Ratio.from(maximum).times(Ratio.from(amount)).dividedBy(HUNDRED) : Ratio.from(amount);
    }

    /** Returns the points, a share such as {@code 25%}, or {@code max}. */
    @Override
    public String toString() {
        return equals(MAXIMUM) ? MAX : amount + (isShare ? "%" : "");
    }
}
