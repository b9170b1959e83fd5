package org.parindex.scoring.core.rule.normalisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Digits;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.RuleKind;
import org.parindex.scoring.core.rule.SampleRule;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Given;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Statistic;
import org.parindex.scoring.core.sample.Sample;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/**
 * Points by the share of the way from one goalpost to the other: {@code (x − worst) / (best − worst)}, or of the way between
 * their logarithms. If {@code best} is the smaller of the two, lower is better.
 *
 * <p>Shares are exact on a linear scale. On a logarithmic one they have the digits of the precision; a number of zero or less
 * lies beyond the smaller goalpost.
 *
 * @param quantity the number
 * @param worst the number that gives {@code lowest}
 * @param best the number that gives {@code highest}; not the same
 * @param better which numbers are better, if the goalposts do not tell; empty for what they are likely to mean, and where they do
 * @param scale whether logarithms are compared; then the goalposts are more than zero
 * @param outside what a number beyond the goalposts gives
 * @param lowest the points at {@code worst}
 * @param highest the points at {@code best}
 * @param sampling what is done with the sample before its goalposts are found
 * @param precision the digits of shares on a logarithmic scale, and of means that are too long to be written as fractions
 */
public record MinMax(
        Quantity quantity,
        Goalpost worst,
        Goalpost best,
        Optional<Better> better,
        Scale scale,
        Outside outside,
        Award lowest,
        Award highest,
        Sampling sampling,
        Precision precision)
        implements SampleRule {

    private static final String WORST = "worst";
    private static final String BEST = "best";
    private static final String OUTSIDE = "outside";
    private static final String LOWEST = "lowest";
    private static final String HIGHEST = "highest";

    /** The digits that intermediate results have more, so that what is cut off of them does not show. */
    private static final int GUARD_DIGITS = 10;

    /** What a number beyond the goalposts gives. */
    public enum Outside {
        /** What the nearer goalpost gives. */
        CAP,
        /** More than {@code highest} or less than {@code lowest}, along the same line. */
        EXTEND,
        /** Nothing: the unit cannot be scored. */
        REFUSE;

        private static final Words<Outside> WORDS = Words.of(List.of(values()));
    }

    /**
     * @throws IllegalArgumentException if the goalposts are the same, have no logarithms, or certainly lie the other way round than
     *     numbers are better, or their points do not rise
     */
    public MinMax {
        requireNonNull(quantity, "quantity");
        requireNonNull(scale, "scale");
        requireNonNull(outside, "outside");
        requireNonNull(precision, "precision");
        checkArgument(!worst.equals(best), "worst and best are the same: %s", worst);
        Optional<Better> certain = Goalposts.better(worst, best);
        checkArgument(!areContrary(better, certain), "%s is better, but worst is %s and best %s", better, worst, best);
        better = better.filter(found -> certain.isEmpty());
        checkArgument(Within.areRising(lowest, highest), "lowest (%s) is not below highest (%s)", lowest, highest);
        Stream.of(worst, best)
                .forEach(end -> checkArgument(!Goalposts.isOff(end, scale), "goalpost has no logarithm: %s", end));
        sampling.checkUnit(quantity, Stream.of(worst, best).anyMatch(Given.class::isInstance));
    }

    private static boolean areContrary(Optional<Better> better, Optional<Better> certain) {
        return better.isPresent() && certain.isPresent() && !better.equals(certain);
    }

    @Override
    public String kind() {
        return "min-max";
    }

    @Override
    public Mapping parameters() {
        Node.MappingBuilder keys = quantity.write(Node.keys())
                .set(WORST, Goalposts.spell(worst, quantity.unit()))
                .set(BEST, Goalposts.spell(best, quantity.unit()));
        better.ifPresent(found -> keys.set(Better.KEY, Spelling.of(found)));
        keys.set(Scale.KEY, Spelling.of(scale))
                .set(OUTSIDE, Spelling.of(outside))
                .set(LOWEST, lowest)
                .set(HIGHEST, highest);
        return sampling.write(keys, quantity.unit())
                .set(Digits.KEY, precision.digits())
                .build();
    }

    @Override
    public boolean isFitted() {
        return Goalposts.areGiven(worst, best) && sampling.isFitted();
    }

    @Override
    public Fit fit(Sample sample) {
        return sampling.fit(sample, precision, List.of(worst, best), this::fitted);
    }

    private Fit fitted(Sampling fixed, Drawing drawing) {
        Ratio from = drawing.number(worst);
        Ratio to = drawing.number(best);
        Optional<Better> declared = better.or(() -> Goalposts.likelyBetter(worst, best));
        if (from.equals(to)) {
            return Drawing.refused(RuleIssue.NO_SPREAD, quantity.spell(from));
        } else if (declared.filter(found -> !found.holds(from, to)).isPresent()) {
            return Drawing.refused(RuleIssue.CROSSED_GOALPOSTS, WORST, quantity.spell(from), BEST, quantity.spell(to));
        } else if (scale == Scale.LOGARITHMIC && from.min(to).signum() <= 0) {
            return Drawing.refused(RuleIssue.NO_LOGARITHM, quantity.spell(from.min(to)));
        }
        return new Fit.Fitted(new MinMax(
                quantity,
                Goalpost.of(from),
                Goalpost.of(to),
                Optional.empty(),
                scale,
                outside,
                lowest,
                highest,
                fixed,
                precision));
    }

    @Override
    public Outcome score(Ratio number, Points maximum) {
        Goalposts.checkFitted(this);
        Ratio from = Goalposts.number(worst);
        Ratio to = Goalposts.number(best);
        Span span = Span.between(from, to);
        Ratio pulled = sampling.pulled(number);
        Ratio counted = outside == Outside.CAP ? span.nearest(pulled) : pulled;
        if (outside == Outside.REFUSE && !span.holds(counted)) {
            return Outcome.refused(RuleIssue.OUT_OF_RANGE, quantity.spell(number), span.spell(quantity));
        } else if (scale == Scale.LOGARITHMIC && counted.signum() <= 0) {
            return Outcome.refused(RuleIssue.OUT_OF_RANGE, quantity.spell(number), "x > 0");
        }
        Ratio start = lowest.of(maximum);
        Ratio points = start.plus(highest.of(maximum).minus(start).times(share(counted, from, to)));
        return Outcome.scored(points, number, sampling.branch(number, quantity, span.part(pulled, quantity)));
    }

    private Ratio share(Ratio number, Ratio from, Ratio to) {
        if (scale == Scale.LINEAR) {
            return number.minus(from).dividedBy(to.minus(from));
        }
        Precision more = precision.plus(GUARD_DIGITS);
        Ratio way = more.naturalLogarithm(number.dividedBy(from));
        return precision.round(way.dividedBy(more.naturalLogarithm(to.dividedBy(from))));
    }

    @Override
    public boolean isBounded() {
        return outside != Outside.EXTEND;
    }

    @Override
    public Ratio most(Points maximum) {
        return Award.most(Stream.of(lowest, highest), maximum);
    }

    @Override
    public Ratio least(Points maximum) {
        return Award.least(Stream.of(lowest, highest), maximum);
    }

    /** Reads {@code min-max: {worst: 20, best: 85}}. */
    public record Kind() implements RuleKind {

        @Override
        public String key() {
            return "min-max";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters.only(Sampling.KEYS, WORST, BEST, Better.KEY, Scale.KEY, OUTSIDE, LOWEST, HIGHEST, Digits.KEY);
            GoalpostReader goalposts = new GoalpostReader();
            Scale scale = Scale.read(parameters);
            Optional<Better> better = Better.tryRead(parameters);
            boolean falls = better.equals(Optional.of(Better.LOWER));
            Optional<Goalpost> worst =
                    goalposts.goalpost(parameters, WORST, falls ? Statistic.MAX : Statistic.MIN, scale);
            Optional<Goalpost> best =
                    goalposts.goalpost(parameters, BEST, falls ? Statistic.MIN : Statistic.MAX, scale);
            Outside outside = parameters.word(OUTSIDE, Outside.WORDS).orElse(Outside.CAP);
            Award lowest = Award.read(parameters, LOWEST, Award.NONE);
            Award highest = Award.read(parameters, HIGHEST, Award.MAXIMUM);
            Sampling sampling = Sampling.read(parameters, goalposts);
            Precision precision = Digits.read(parameters);
            Quantity quantity = Quantity.read(parameters, goalposts.isPercent());
            best.filter(found -> worst.equals(best))
                    .map(found -> Goalposts.spell(found, quantity.unit()))
                    .ifPresent(found -> parameters.report(BEST, RuleIssue.SAME_GOALPOSTS, found));
            if (areContrary(better, worst.flatMap(low -> best.flatMap(high -> Goalposts.better(low, high))))) {
                parameters.report(Better.KEY, RuleIssue.CONTRARY_GOALPOSTS, WORST, BEST);
            }
            Within.checkRising(parameters, LOWEST, lowest, HIGHEST, highest);
            return parameters.checked(() -> new MinMax(
                    quantity, worst.get(), best.get(), better, scale, outside, lowest, highest, sampling, precision));
        }
    }
}
