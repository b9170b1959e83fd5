package org.parindex.scoring.core.aggregation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.parindex.scoring.core.aggregation.MeanKeys.WEIGHTS;
import static org.parindex.scoring.core.aggregation.MeanKeys.ZERO;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.Digits;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Power;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;

/**
 * The generalised mean of the children: the root of the mean of their powers. The exponent 1 gives the arithmetic mean, -1 the
 * harmonic, 2 the quadratic; the larger, the more the best child counts, and the smaller, the worst. It is exact where the
 * powers and the root are fractions. With an exponent that is negative or not whole, negative points are refused.
 *
 * @param exponent from 0.01 to 100, or from -100 to -0.01
 * @param weighting any but {@link Weighting#NONE}
 * @param zero with a negative exponent, what a child without points makes of it
 * @param precision the digits that are kept of powers and roots
 */
public record PowerMean(Points exponent, Weighting weighting, WhenZero zero, Precision precision)
        implements AggregationRule {

    private static final String EXPONENT = "exponent";
    private static final Points LEAST = Points.parse("0.01");
    private static final Points MOST = Points.of(100);

    /** Of numbers of both signs that are too long to be raised exactly. */
    private static final int MORE_DIGITS = 20;

    /** Of a power that is kept exactly. */
    private static final int MOST_BITS = 4_000;

    /** @throws IllegalArgumentException if the exponent is out of range, or the weighting is NONE */
    public PowerMean {
        checkArgument(isFit(exponent), "exponent is out of range: %s", exponent);
        WeightedNumber.checkWeighting(weighting);
        requireNonNull(zero, "zero");
        requireNonNull(precision, "precision");
    }

    private static boolean isFit(Points exponent) {
        Points size = exponent.isNegative() ? Points.ZERO.minus(exponent) : exponent;
        return size.compareTo(LEAST) >= 0 && size.compareTo(MOST) <= 0;
    }

    @Override
    public String kind() {
        return "power-mean";
    }

    @Override
    public Mapping parameters() {
        return MeanKeys.write(Node.keys().set(EXPONENT, exponent), weighting, zero)
                .set(Digits.KEY, precision.digits())
                .build();
    }

    @Override
    public Optional<Outcome.Refused> refused(List<Contribution> children) {
        if (exponent.isPositive()) {
            return exponent.isWhole() ? Optional.empty() : MeanRefusal.of(kind(), WhenZero.ZERO, children);
        }
        return MeanRefusal.of(kind(), zero, children);
    }

    @Override
    public Ratio aggregate(List<Contribution> children) {
        return WeightedNumber.mean(weighting, children, this::mean);
    }

    private Ratio mean(List<WeightedNumber> numbers) {
        if (exponent.isNegative() && WeightedNumber.hasZero(numbers)) {
            return Ratio.ZERO;
        } else if (numbers.stream().allMatch(each -> isExact(each.number()))) {
            return rootOfExact(numbers);
        }
        return numbers.stream().anyMatch(each -> each.number().signum() < 0)
                ? precision.round(rootOfExact(numbers))
                : precision.rootOfSum(powers(numbers), shares(numbers));
    }

    private static Stream<WeightedNumber> positive(List<WeightedNumber> numbers) {
        return numbers.stream().filter(each -> each.number().signum() > 0);
    }

    private List<Power> powers(List<WeightedNumber> numbers) {
        return positive(numbers)
                .map(each -> new Power(each.number(), Ratio.from(exponent)))
                .toList();
    }

    private static List<Ratio> shares(List<WeightedNumber> numbers) {
        return positive(numbers).map(WeightedNumber::share).toList();
    }

    private Ratio rootOfExact(List<WeightedNumber> numbers) {
        Ratio powers = Ratio.sum(numbers.stream()
                .map(each -> power(each.number()).times(each.share()))
                .toList());
        Ratio root = precision.power(powers.max(powers.negated()), Ratio.of(1).dividedBy(Ratio.from(exponent)));
        return powers.signum() < 0 ? root.negated() : root;
    }

    private boolean isExact(Ratio number) {
        return isShort(number)
                && (exponent.isWhole()
                        || number.signum() == 0
                        || new Power(number, Ratio.from(exponent)).fraction().isPresent());
    }

    private boolean isShort(Ratio number) {
        int bits = number.numerator().bitLength() + number.denominator().bitLength();
        int times =
                exponent.toBigDecimal().abs().setScale(0, RoundingMode.CEILING).intValueExact();
        return times == 1 && exponent.isWhole() || bits * times <= MOST_BITS;
    }

    /** The powers of numbers that are not all positive could cancel, so that only fractions will do. */
    private Ratio power(Ratio number) {
        Precision more = precision.plus(MORE_DIGITS);
        return more.power(isShort(number) ? number : more.round(number), Ratio.from(exponent));
    }

    /** Reads {@code power-mean: {exponent: 0.5, weights: equal, precision: 50}}. */
    public record Kind() implements AggregationKind {

        @Override
        public String key() {
            return "power-mean";
        }

        @Override
        public Checked<AggregationRule> read(Parameters parameters) {
            parameters.only(EXPONENT, WEIGHTS, ZERO, Digits.KEY).require(EXPONENT);
            Optional<Points> exponent = parameters.number(EXPONENT);
            exponent.filter(found -> !isFit(found))
                    .ifPresent(found -> parameters.report(EXPONENT, RuleIssue.BAD_EXPONENT, found));
            Weighting weighting = MeanKeys.weighting(parameters);
            WhenZero zero = MeanKeys.zero(parameters, WhenZero.REFUSE);
            Precision precision = Digits.read(parameters);
            return parameters.checked(() -> new PowerMean(exponent.orElseThrow(), weighting, zero, precision));
        }
    }
}
