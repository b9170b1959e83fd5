package org.parindex.scoring.core.rule.normalisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    static Fit refused(IssueCode code, Object... values) {
        return new Refused(code, List.of(values));
    }

    /** Returns why the sample has no number for a goalpost; empty if it has one. */
    Optional<Fit> refusal(Collection<Goalpost> goalposts) {
        return goalposts.stream().map(this::refusal).flatMap(Optional::stream).findFirst();
    }

    private Optional<Fit> refusal(Goalpost goalpost) {
        if (goalpost instanceof OfUnit ofUnit && sample.of(ofUnit.unit()).isEmpty()) {
            return Optional.of(refused(RuleIssue.UNKNOWN_UNIT, ofUnit.unit()));
        } else if (goalpost instanceof Percentile percentile && sample.percentile(percentile.percent(), percentiles).isEmpty()) {
            return Optional.of(refused(
                    RuleIssue.NO_PERCENTILE, sample.size(), percentile));
        }
        return Optional.empty();
    }

    /** Returns the number of a goalpost for which there is one. */
    Ratio number(Goalpost goalpost) {
        if (goalpost instanceof Given given) {
            return given.number();
        } else if (goalpost instanceof OfUnit ofUnit) {
            return sample.of(ofUnit.unit()).orElseThrow();
        } else if (goalpost instanceof Percentile percentile) {
            return sample.percentile(percentile.percent(), percentiles).orElseThrow();
        }
        return switch ((Statistic) goalpost) {
            case MIN -> sample.min();
            case MAX -> sample.max();
            case MEAN -> mean();
            case MEDIAN -> sample.median();
        };
    }

    /** Returns the mean, exact unless its fraction is thousands of digits long. */
    Ratio mean() {
        Ratio mean = sample.mean();
        return ExactNumber.isShort(mean) ? mean : precision.round(mean);
    }
}
