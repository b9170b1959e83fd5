package org.parindex.scoring.io.office.form.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parindex.scoring.core.rule.Answers;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Bands;
import org.parindex.scoring.core.rule.Interval;
import org.parindex.scoring.core.rule.Proportion;
import org.parindex.scoring.core.rule.ScaleMean;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.rule.Survey;
import org.parindex.scoring.core.rule.WhenNothing;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.value.Points;

/** Makes the formulas of rules that look at a number, or at one number over another. */
final class NumberFormula {

    private static final int MOST_BANDS = 40;

    private final LeafCriterion leaf;
    private final LastDigits digits;
    private final String notApplicable;
    private final UnaryOperator<String> cell;

    NumberFormula(LeafCriterion leaf, LastDigits digits, String notApplicable, UnaryOperator<String> cell) {
        this.leaf = leaf;
        this.digits = digits;
        this.notApplicable = notApplicable;
        this.cell = cell;
    }

    Optional<String> points(ScoringRule rule) {
        if (rule instanceof Bands bands) {
            Fraction number = Fraction.of(bands.quantity(), cell);
            return bands(bands, number)
                    .map(points -> ifAny(number, bands.quantity().zeroOverZero(), points));
        } else if (rule instanceof Proportion proportion) {
            Fraction number = Fraction.of(proportion.quantity(), cell);
            return proportion(proportion, number)
                    .map(points -> ifAny(number, proportion.quantity().zeroOverZero(), points));
        } else if (rule instanceof Survey survey) {
            return answers(survey.answers(), Points.ZERO, survey.fullAt());
        } else if (rule instanceof ScaleMean mean) {
            return answers(mean.answers(), mean.zeroAt(), mean.fullAt());
        }
        return Optional.empty();
    }

    private Optional<String> bands(Bands rule, Fraction number) {
        List<Interval> intervals =
                rule.bands().stream().map(Bands.Band::interval).toList();
        boolean isExact = rule.bands().size() <= MOST_BANDS
                && number.compares(rule.range())
                && intervals.stream().allMatch(number::compares);
        String formula = Fx.UNKNOWN;
        for (Bands.Band band : rule.bands()) {
            Optional<String> points = digits.constant(band.points());
            isExact &= points.isPresent();
            formula = Fx.when(number.isIn(band.interval()), points.orElse(Fx.UNKNOWN), formula);
        }
        boolean isLimited = !rule.range().equals(Interval.ALL);
        String limited = isLimited ? Fx.when(number.isIn(rule.range()), formula, Fx.UNKNOWN) : formula;
        return isExact ? Optional.of(limited) : Optional.empty();
    }

    private Optional<String> proportion(Proportion rule, Fraction number) {
        Optional<String> points = line(number, rule.zeroAt(), rule.fullAt(), rule.cap());
        if (rule.nothingBeyond().isEmpty()) {
            return points;
        }
        boolean isLowerBetter = rule.fullAt().compareTo(rule.zeroAt()) < 0;
        Interval worse = isLowerBetter
                ? new Interval(rule.nothingBeyond(), false, Optional.empty(), false)
                : new Interval(Optional.empty(), false, rule.nothingBeyond(), false);
        return points.filter(found -> number.compares(worse)).map(found -> Fx.when(number.isIn(worse), "0", found));
    }

    private Optional<String> answers(Answers answers, Points zeroAt, Points fullAt) {
        Optional<Fraction> mean = Fraction.mean(answers, cell);
        return mean.flatMap(number -> line(number, zeroAt, fullAt, Award.MAXIMUM)
                .map(points -> {
                    String isEnough = number.denominator() + ">=" + answers.atLeast();
                    return valid(number, Fx.when(isEnough, points, nothing(answers.tooFew())));
                }));
    }

    /** Returns the maximum times the share of the way from one number to another, from nothing up to a cap. */
    private Optional<String> line(Fraction number, Points zeroAt, Points fullAt, Award cap) {
        if (!digits.roundsLikeASpreadsheet()) {
            return Optional.empty();
        }
        BigInteger maximum = new BigInteger(digits.maximum());
        Optional<String> share = number.times(maximum, zeroAt, fullAt);
        return digits.whole(List.of(cap))
                .flatMap(caps -> share.map(exact -> {
                    String most = new BigInteger(caps.get(0)).min(maximum).toString();
                    return digits.points("MAX(0,MIN(" + most + ",ROUND(" + exact + ",0)))");
                }));
    }

    private String ifAny(Fraction number, WhenNothing nothing, String points) {
        if (!number.mayBeEmpty()) {
            return valid(number, points);
        }
        String ofNothing = Fx.when(number.numerator() + "=0", nothing(nothing), Fx.UNKNOWN);
        return valid(number, Fx.when(number.denominator() + "=0", ofNothing, points));
    }

    private static String valid(Fraction number, String points) {
        List<String> conditions = new ArrayList<>(number.conditions());
        return Fx.when(Fx.call("AND", conditions), points, Fx.UNKNOWN);
    }

    private String nothing(WhenNothing nothing) {
        return switch (nothing) {
            case REFUSE -> Fx.UNKNOWN;
            case ZERO -> "0";
            case FULL -> leaf.maxPoints().toString();
            case NOT_APPLICABLE -> notApplicable;
        };
    }
}
