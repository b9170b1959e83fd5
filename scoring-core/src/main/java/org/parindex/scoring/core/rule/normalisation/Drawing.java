package org.parindex.scoring.core.rule.normalisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.SampleRule.Fit;
import org.parindex.scoring.core.rule.SampleRule.Fit.Refused;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Given;
import org.parindex.scoring.core.rule.normalisation.Goalpost.OfUnit;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Percentile;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Statistic;
import org.parindex.scoring.core.sample.PercentileMethod;
import org.parindex.scoring.core.sample.Sample;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;

/**
 * The numbers that stand for goalposts in one sample.
 *
 * @param precision the digits of a mean that is too long to be written down as a fraction
 */
record Drawing(Sample sample, PercentileMethod percentiles, Precision precision) {

    private static final Ratio HUNDRED = Ratio.of(100);

    static Fit refused(IssueCode code, Object... values) {
        return new Refused(code, List.of(values));
    }

    /** Returns why the sample has no number for a goalpost; empty if it has one. */
    Optional<Fit> refusal(Collection<Goalpost> goalposts) {
        return goalposts.stream().map(this::refusal).flatMap(Optional::stream).findFirst();
    }

    private Optional<Fit> refusal(Goalpost goalpost) {
        if (goalpost instanceof OfUnit ofUnit && sample.value(ofUnit.unit()).isEmpty()) {
            int numbers = sample.values(ofUnit.unit()).size();
            return Optional.of(
                    numbers == 0
                            ? refused(RuleIssue.UNKNOWN_UNIT, ofUnit.unit())
                            : refused(RuleIssue.SEVERAL_NUMBERS, ofUnit.unit(), numbers));
        } else if (goalpost instanceof Percentile percentile && at(percentile).isEmpty()) {
            return Optional.of(refused(RuleIssue.NO_PERCENTILE, percentile, sample.size()));
        }
        return Optional.empty();
    }

    /** Returns the number of a goalpost for which there is one. */
    Ratio number(Goalpost goalpost) {
        if (goalpost instanceof Given given) {
            return given.number();
        } else if (goalpost instanceof OfUnit ofUnit) {
            return sample.value(ofUnit.unit()).orElseThrow();
        } else if (goalpost instanceof Percentile percentile) {
            return at(percentile).orElseThrow();
        }
        return switch ((Statistic) goalpost) {
            case MIN -> sample.minimum();
            case MAX -> sample.maximum();
            case MEAN -> mean();
            case MEDIAN -> sample.median();
        };
    }

    /** Returns the mean, exact unless its fraction is hundreds of digits long. */
    Ratio mean() {
        return sample.bounded(precision).mean();
    }

    /** Returns the drawing of other numbers in place of these. */
    Drawing mapped(UnaryOperator<Ratio> function) {
        return new Drawing(sample.map(function), percentiles, precision);
    }

    private Optional<Ratio> at(Percentile percentile) {
        return sample.percentile(Ratio.from(percentile.percent()).dividedBy(HUNDRED), percentiles);
    }
}
