package org.parindex.scoring.io.office.form.formula;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/**
 * Points of one leaf as whole numbers of the last digit that the scheme keeps: 1.5 points are 150 if it keeps two.
 *
 * @param max the maximum of the leaf
 * @param isRounded whether the leaf is rounded, not only results
 */
record LastDigits(Points max, Rounding rounding, boolean isRounded) {

    private static final int MOST_DIGITS = 6;
    private static final BigInteger BOUND = BigInteger.TEN.pow(7);

    private BigInteger power() {
        return BigInteger.TEN.pow(rounding.scale());
    }

    /** Returns the maximum. */
    String maximum() {
        return wholeOf(Ratio.from(max)).map(BigInteger::toString).orElseThrow();
    }

    /** Returns whether whole numbers of the last digit stay small enough to be counted with. */
    boolean isSmall() {
        return rounding.scale() <= MOST_DIGITS
                && wholeOf(Ratio.from(max)).orElseThrow().compareTo(BOUND) <= 0;
    }

    /** Returns whether a quotient can be rounded by the spreadsheet's own function. */
    boolean roundsLikeASpreadsheet() {
        return isRounded && rounding.mode() == RoundingMode.HALF_UP;
    }

    private Optional<BigInteger> wholeOf(Ratio points) {
        Ratio lastDigits = points.times(new Ratio(power(), BigInteger.ONE));
        return lastDigits.isWhole() ? Optional.of(lastDigits.numerator()) : Optional.empty();
    }

    /** Returns some awards; empty if one of them is finer than the last digit, or too large. */
    Optional<List<String>> whole(List<Award> awards) {
        List<BigInteger> whole = awards.stream()
                .flatMap(award -> wholeOf(award.of(max)).stream())
                .filter(award -> award.abs().compareTo(BOUND) <= 0)
                .toList();
        return whole.size() == awards.size() && isSmall()
                ? Optional.of(whole.stream().map(BigInteger::toString).toList())
                : Optional.empty();
    }

    /** Returns the points that an award always gives; empty if they are finer than the last digit and not rounded at the leaf. */
    Optional<String> constant(Award award) {
        return isRounded || wholeOf(award.of(max)).isPresent()
                ? Optional.of(rounding.round(award.of(max)).toString())
                : Optional.empty();
    }

    /** Returns a number of last digits as points. */
    String points(String lastDigits) {
        return lastDigits + "/" + power();
    }
}
