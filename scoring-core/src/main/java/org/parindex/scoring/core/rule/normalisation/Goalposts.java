package org.parindex.scoring.core.rule.normalisation;

import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.LimitReader;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.SampleRule;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Given;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Percentile;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Statistic;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;

/** Reads the goalposts of one rule, whose numbers are all percentages or all plain numbers. */
final class Goalposts {

    private static final LocalizedText GOALPOST = LocalizedText.bilingual(
            "a number such as 12.5, 7/3 or 80%, min, max, mean, median, a percentile such as p2.5, or unit and a name",
            "một số như 12.5, 7/3 hoặc 80%, min, max, mean, median, bách phân vị như p2.5, hoặc unit và tên đơn vị");

    private static final LocalizedText LIMIT = LocalizedText.bilingual(
            "a number such as 12.5, 7/3 or 80%, or a percentile such as p2.5",
            "một số như 12.5, 7/3 hoặc 80%, hoặc bách phân vị như p2.5");

    private static final LocalizedText NUMBER = LocalizedText.bilingual(
            "a number such as 12.5, 7/3 or 80%", "một số như 12.5, 7/3 hoặc 80%");

    private static final Points QUARTER = Points.of(25);
    private static final Points THREE_QUARTERS = Points.of(75);

    static final String PRECISION = "precision";

    /** The digits that intermediate results have more, so that what is cut off of them does not show. */
    static final int GUARD_DIGITS = 10;

    private final LimitReader limits = new LimitReader();

    /** Returns whether the numbers that were read are percentages. */
    boolean isPercent() {
        return limits.isPercent();
    }

    /** Reads a goalpost of any kind; empty if it is faulty. */
    Optional<Goalpost> goalpost(Parameters parameters, String key, Goalpost otherwise) {
        return parameters.has(key)
                ? read(parameters, key, goalpost -> true, GOALPOST)
                : Optional.of(otherwise);
    }

    /** Reads a number or a percentile. */
    Optional<Goalpost> limit(Parameters parameters, String key) {
        return read(parameters, key, found -> found instanceof Given || found instanceof Percentile, LIMIT);
    }

    /** Reads a number. */
    Optional<Ratio> number(Parameters parameters, String key) {
        return read(parameters, key, Given.class::isInstance, LocalizedText.bilingual(NUMBER_EN, NUMBER_VI))
                .map(Goalposts::number);
    }

    /** Reads a number that must be more than zero. */
    Optional<Ratio> positive(Parameters parameters, String key) {
        Optional<Ratio> number = number(parameters, key);
        number.filter(found -> found.signum() <= 0).ifPresent(found -> reportNotPositive(parameters, key, found));
        return number.filter(found -> found.signum() > 0);
    }

    void reportNotPositive(Parameters parameters, String key, Ratio found) {
        parameters.report(key, ParameterIssue.NOT_POSITIVE, key, ExactNumber.spell(found) + limits.unit());
    }

    /** Reads a number or one of a few words, of which the first is the default; empty if it is faulty. */
    Optional<NumberOrWord> numberOr(Parameters parameters, String key, String... words) {
        String more = String.join(", ", words);
        Predicate<String> isWord = List.of(words)::contains;
        return parameters.has(key)
                ? NumberOrWord...
                : Optional.of(new NumberOrWord(Optional.empty(), words[0]));
    }

    private Optional<Goalpost> read(
            Parameters parameters, String key, Predicate<Goalpost> allowed, LocalizedText expected) {
        Optional<Written> written = parameters.parsed(
                key, text -> tryParse(text).filter(found -> allowed.test(found.goalpost())), expected);
        written.filter(found -> found.isPercent() || !found.isZero())
                .filter(found -> found.goalpost() instanceof Given)
                .ifPresent(found -> limits.compare(parameters, key, found.isPercent(), found));
        return written.map(Written::goalpost);
    }

    private static Optional<Written> tryParse(String text) {
        boolean isPercent = text.endsWith("%") && !text.startsWith("unit ");
        String plain = isPercent ? text.substring(0, text.length() - 1) : text;
        return Goalpost.tryParse(plain)
                .filter(found -> !isPercent || found instanceof Given)
                .map(found -> new Written(found, isPercent));
    }

    /** What a goalpost is and how it was written. */
    private record Written(Goalpost goalpost, boolean isPercent) {

        boolean isZero() {
            return goalpost.equals(Goalpost.of(Ratio.ZERO));
        }

        @Override
        public String toString() {
            return spell(goalpost, isPercent ? "%" : "");
        }
    }

    /** Reads how many digits are kept where nothing is exact. */
    static Precision precision(Parameters parameters) {
        Optional<Points> digits = parameters.positive(PRECISION);
        digits.filter(found -> !isAllowed(found))
                .ifPresent(found -> parameters.report(
                        PRECISION, RuleIssue.NOT_WHOLE, PRECISION, found, Precision.MAX_DIGITS));
        return digits.filter(Goalposts::isAllowed)
                .map(found -> new Precision(found.toBigDecimal().intValueExact()))
                .orElse(Precision.DEFAULT);
    }

    private static boolean isAllowed(Points digits) {
        return digits.isWhole() && digits.compareTo(Points.of(Precision.MAX_DIGITS)) <= 0;
    }

    /** Reports a goalpost that has no place on a scale. */
    static void checkScale(Parameters parameters, String key, Goalpost goalpost, Scale scale) {
        if (isOff(goalpost, scale)) {
            parameters.report(key, ParameterIssue.NOT_POSITIVE, key, goalpost);
        }
    }

    /** Reports awards that do not rise. */
    static void checkRising(Parameters parameters, String lowKey, Award low, String highKey, Award high) {
        if (!areRising(low, high)) {
            parameters.report(highKey, RuleIssue.NOT_LESS, lowKey, low, highKey, high);
        }
    }

    /** Returns whether one award can be less than another: a number may be less than a share of a maximum, or not. */
    static boolean areRising(Award low, Award high) {
        boolean isNothing = low.amount().equals(Points.ZERO) || high.amount().equals(Points.ZERO);
        boolean areAlike = isNothing || low.isShare() == high.isShare();
        return !areAlike || low.amount().compareTo(high.amount()) < 0;
    }

    static void checkFitted(SampleRule rule) {
        checkState(rule.isFitted(), "%s depends on a sample: fit it first, and score with what fit returns", rule.kind());
    }

    /**
     * Returns what is read as a goalpost.
     *
     * @param unit what follows numbers
     */
    static String spell(Goalpost goalpost, String unit) {
        return goalpost + (goalpost instanceof Given ? unit : "");
    }

    static boolean areGiven(Goalpost... goalposts) {
        return Stream.of(goalposts).allMatch(Given.class::isInstance);
    }

    /** Returns the number of a goalpost that is given. */
    static Ratio number(Goalpost goalpost) {
        return ((Given) goalpost).number();
    }

    /** Returns whether a goalpost is known to have no place on a scale. */
    static boolean isOff(Goalpost goalpost, Scale scale) {
        return scale == Scale.LOGARITHMIC && goalpost instanceof Given given && given.number().signum() <= 0;
    }

    /** Returns whether it is certain, before there is a sample, that one limit does not lie below another. */
    static boolean areCrossed(Goalpost from, Goalpost to) {
        if (from instanceof Given low && to instanceof Given high) {
            return low.number().compareTo(high.number()) >= 0;
        }
        return from instanceof Percentile low
                && to instanceof Percentile high
                && low.percent().compareTo(high.percent()) >= 0;
    }

    /** Returns -1 if a goalpost stands at the low end of any sample, 1 at the high end, and 0 if that is unknown. */
    static int side(Goalpost goalpost) {
        if (goalpost instanceof Percentile percentile) {
            return percentile.percent().compareTo(QUARTER) <= 0
                    ? -1
                    : percentile.percent().compareTo(THREE_QUARTERS) >= 0 ? 1 : 0;
        }
        return goalpost == Statistic.MIN ? -1 : goalpost == Statistic.MAX ? 1 : 0;
    }
}
