package org.parindex.scoring.core.rule.normalisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.parindex.scoring.core.rule.normalisation.MomentsReader.DEVIATION;
import static org.parindex.scoring.core.rule.normalisation.MomentsReader.MEAN;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Digits;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.RuleKind;
import org.parindex.scoring.core.rule.SampleRule;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.rule.normalisation.Moments.Baseline;
import org.parindex.scoring.core.rule.normalisation.Moments.Own;
import org.parindex.scoring.core.sample.Divisor;
import org.parindex.scoring.core.sample.Sample;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/**
 * Points by how many standard deviations a number lies from a mean: {@code meanTo + deviationTo × (x − mean) / deviation}, or
 * with a minus sign where lower is better.
 *
 * @param quantity the number
 * @param scale whether the mean and the deviation are those of logarithms
 * @param moments the mean and the deviation
 * @param better which numbers are good ones
 * @param meanTo the points at the mean
 * @param deviationTo the points that one deviation makes; more than nothing
 * @param within the points that others are pulled to; empty if points can be any number
 * @param sampling what is done with the sample before its mean and deviation are computed
 * @param precision the digits of deviations and logarithms
 */
public record ZScore(
        Quantity quantity,
        Scale scale,
        Moments moments,
        Better better,
        Award meanTo,
        Award deviationTo,
        Optional<Within> within,
        Sampling sampling,
        Precision precision)
        implements SampleRule {

    private static final Award ONE = new Award(Points.of(1), false);
    private static final String MEAN_TO = "mean-to";
    private static final String DEVIATION_TO = "deviation-to";
    private static final String WITHIN = "within";

    /** @throws IllegalArgumentException if a deviation makes nothing or less */
    public ZScore {
        requireNonNull(scale, "scale");
        requireNonNull(moments, "moments");
        requireNonNull(better, "better");
        requireNonNull(meanTo, "meanTo");
        requireNonNull(within, "within");
        requireNonNull(precision, "precision");
        checkArgument(deviationTo.amount().isPositive(), "deviationTo must be positive: %s", deviationTo);
        sampling.checkUnit(quantity, moments instanceof Baseline);
    }

    @Override
    public String kind() {
        return "z-score";
    }

    @Override
    public Mapping parameters() {
        Node.MappingBuilder keys = quantity.write(Node.keys()).set(Scale.KEY, Spelling.of(scale));
        MomentsReader.write(keys, moments, quantity.unit())
                .set(Better.KEY, Spelling.of(better))
                .set(MEAN_TO, meanTo)
                .set(DEVIATION_TO, deviationTo)
                .set(WITHIN, within.map(Within::write));
        return sampling.write(keys, quantity.unit())
                .set(Digits.KEY, precision.digits())
                .build();
    }

    @Override
    public boolean isFitted() {
        return moments instanceof Baseline && sampling.isFitted();
    }

    @Override
    public Fit fit(Sample sample) {
        return sampling.fit(sample, precision, List.of(), this::fitted);
    }

    private Fit fitted(Sampling fixed, Drawing pulled) {
        Ratio least = pulled.sample().minimum();
        if (!(moments instanceof Own own)) {
            return fitted(fixed, moments);
        } else if (scale == Scale.LOGARITHMIC && least.signum() <= 0) {
            return Drawing.refused(RuleIssue.NO_LOGARITHM, quantity.spell(least));
        } else if (own.divisor() == Divisor.SAMPLE && pulled.sample().size() == 1) {
            return Drawing.refused(RuleIssue.ONE_UNIT);
        }
        Drawing scaled = pulled.mapped(this::scaled);
        if (!scaled.sample().hasSpread()) {
            return Drawing.refused(RuleIssue.NO_SPREAD, quantity.spell(least));
        }
        Optional<Ratio> deviation = scaled.sample().bounded(precision).standardDeviation(own.divisor(), precision);
        return fitted(fixed, new Baseline(scaled.mean(), deviation.orElseThrow()));
    }

    private Fit fitted(Sampling fixed, Moments found) {
        return new Fit.Fitted(
                new ZScore(quantity, scale, found, better, meanTo, deviationTo, within, fixed, precision));
    }

    private Ratio scaled(Ratio number) {
        return scale == Scale.LINEAR ? number : precision.naturalLogarithm(number);
    }

    @Override
    public Outcome score(Ratio number, Points maximum) {
        Goalposts.checkFitted(this);
        Baseline baseline = (Baseline) moments;
        Ratio pulled = sampling.pulled(number);
        if (scale == Scale.LOGARITHMIC && pulled.signum() <= 0) {
            return Outcome.refused(RuleIssue.OUT_OF_RANGE, quantity.spell(number), "x > 0");
        }
        Ratio deviations = scaled(pulled).minus(baseline.mean()).dividedBy(baseline.deviation());
        Ratio signed = better == Better.HIGHER ? deviations : deviations.negated();
        Ratio points = meanTo.of(maximum).plus(deviationTo.of(maximum).times(signed));
        Ratio counted = within.map(ends -> ends.nearest(points, maximum)).orElse(points);
        String branch = counted.equals(points) ? kind() : WITHIN;
        return Outcome.scored(counted, number, sampling.branch(number, quantity, branch));
    }

    @Override
    public boolean isBounded() {
        return within.isPresent();
    }

    @Override
    public Ratio most(Points maximum) {
        return Award.most(within.stream().map(Within::to), maximum);
    }

    @Override
    public Ratio least(Points maximum) {
        return Award.least(within.stream().map(Within::from), maximum);
    }

    /** Reads {@code z-score: {mean-to: 45, deviation-to: 20, within: {from: 0, to: 100}}}. */
    public record Kind() implements RuleKind {

        @Override
        public String key() {
            return "z-score";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters.only(
                    Sampling.KEYS, Scale.KEY, MEAN, DEVIATION, Better.KEY, MEAN_TO, DEVIATION_TO, WITHIN, Digits.KEY);
            GoalpostReader goalposts = new GoalpostReader();
            Scale scale = Scale.read(parameters);
            Optional<Moments> moments = MomentsReader.read(parameters, goalposts);
            Better better = Better.read(parameters);
            Award meanTo = Award.read(parameters, MEAN_TO, Award.NONE);
            Award deviationTo = Award.positive(parameters, DEVIATION_TO, ONE);
            Optional<Within> within = parameters.parameters(WITHIN).flatMap(Within::read);
            Sampling sampling = Sampling.read(parameters, goalposts);
            Precision precision = Digits.read(parameters);
            Quantity quantity = Quantity.read(parameters, goalposts.isPercent());
            return parameters.checked(() -> new ZScore(
                    quantity, scale, moments.orElseThrow(), better, meanTo, deviationTo, within, sampling, precision));
        }
    }
}
