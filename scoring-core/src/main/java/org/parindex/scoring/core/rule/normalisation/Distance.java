package org.parindex.scoring.core.rule.normalisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.RuleKind;
import org.parindex.scoring.core.rule.SampleRule;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Given;
import org.parindex.scoring.core.rule.normalisation.GoalpostReader.NumberOrWord;
import org.parindex.scoring.core.sample.Sample;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;

/**
 * Points by the distance of a number to a target, on either side of it: the maximum times {@code 1 − |x − target| / zeroAt}, at
 * least nothing.
 *
 * @param quantity the number
 * @param target the number that gives the maximum
 * @param zeroAt the distances from which on nothing is left; empty if that is the largest distance in the sample
 * @param sampling what is done with the sample before its target and distances are found
 */
public record Distance(Quantity quantity, Goalpost target, Optional<ZeroAt> zeroAt, Sampling sampling)
        implements SampleRule {

    private static final String TARGET = "target";
    private static final String ZERO_AT = "zero-at";
    private static final String BELOW = "below";
    private static final String ABOVE = "above";

    /**
     * The distances from a target at which nothing is left.
     *
     * @param below of a number that is less than the target; more than zero
     * @param above of a number that is more than the target; more than zero
     */
    public record ZeroAt(Ratio below, Ratio above) {

        /** @throws IllegalArgumentException if a distance is zero or less */
        public ZeroAt {
            checkArgument(below.signum() > 0 && above.signum() > 0, "not positive: %s, %s", below, above);
        }
    }

    public Distance {
        requireNonNull(target, "target");
        requireNonNull(zeroAt, "zeroAt");
        sampling.checkUnit(quantity, zeroAt.isPresent() || target instanceof Given);
    }

    @Override
    public String kind() {
        return "distance";
    }

    @Override
    public Mapping parameters() {
        String unit = quantity.unit();
        Node.MappingBuilder keys = quantity.write(Node.keys()).set(TARGET, Goalposts.spell(target, unit));
        String below = zeroAt.map(ends -> ends.below().spelling() + unit).orElse(GoalpostReader.SAMPLE);
        String above = zeroAt.map(ends -> ends.above().spelling() + unit).orElse(GoalpostReader.SAMPLE);
        if (below.equals(above)) {
            keys.set(ZERO_AT, below);
        } else {
            keys.set(BELOW, below).set(ABOVE, above);
        }
        return sampling.write(keys, unit).build();
    }

    @Override
    public boolean isFitted() {
        return target instanceof Given && zeroAt.isPresent() && sampling.isFitted();
    }

    @Override
    public Fit fit(Sample sample) {
        return sampling.fit(sample, Precision.DEFAULT, List.of(target), this::fitted);
    }

    private Fit fitted(Sampling fixed, Drawing pulled) {
        Ratio middle = pulled.number(target);
        Ratio largest = distance(middle, pulled.sample().minimum())
                .max(distance(middle, pulled.sample().maximum()));
        if (zeroAt.isEmpty() && largest.signum() == 0) {
            return Drawing.refused(RuleIssue.NO_SPREAD, quantity.spell(middle));
        }
        ZeroAt ends = zeroAt.orElseGet(() -> new ZeroAt(largest, largest));
        return new Fit.Fitted(new Distance(quantity, Goalpost.of(middle), Optional.of(ends), fixed));
    }

    private static Ratio distance(Ratio one, Ratio other) {
        return one.max(other).minus(one.min(other));
    }

    @Override
    public Outcome score(Ratio number, Points maximum) {
        Goalposts.checkFitted(this);
        Ratio pulled = sampling.pulled(number);
        Ratio middle = Goalposts.number(target);
        ZeroAt ends = zeroAt.orElseThrow();
        Ratio zero = pulled.compareTo(middle) < 0 ? ends.below() : ends.above();
        Ratio share = Ratio.of(1).minus(distance(pulled, middle).dividedBy(zero));
        Ratio points = Ratio.from(maximum).times(share.max(Ratio.ZERO));
        String branch = share.signum() > 0 ? kind() : ZERO_AT;
        return Outcome.scored(points, number, sampling.branch(number, quantity, branch));
    }

    /** Reads {@code distance: {target: 50, zero-at: 20}}. */
    public record Kind() implements RuleKind {

        @Override
        public String key() {
            return "distance";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters.only(Sampling.KEYS, TARGET, ZERO_AT, BELOW, ABOVE).require(TARGET);
            GoalpostReader goalposts = new GoalpostReader();
            Optional<Goalpost> target = goalposts.goalpost(parameters, TARGET);
            Optional<ZeroAt> zeroAt = zeroAt(parameters, goalposts);
            Sampling sampling = Sampling.read(parameters, goalposts);
            Quantity quantity = Quantity.read(parameters, goalposts.isPercent());
            return parameters.checked(() -> new Distance(quantity, target.orElseThrow(), zeroAt, sampling));
        }

        private static Optional<ZeroAt> zeroAt(Parameters parameters, GoalpostReader goalposts) {
            if (parameters.hasAny(BELOW, ABOVE)) {
                parameters.require(BELOW).require(ABOVE).refuse(ZERO_AT, RuleIssue.TWO_DISTANCES);
                Optional<Ratio> below = goalposts.positive(parameters, BELOW);
                Optional<Ratio> above = goalposts.positive(parameters, ABOVE);
                return below.flatMap(less -> above.map(more -> new ZeroAt(less, more)));
            }
            Optional<NumberOrWord> both = goalposts.numberOr(parameters, ZERO_AT, GoalpostReader.SAMPLE);
            return goalposts
                    .positive(parameters, ZERO_AT, both.flatMap(NumberOrWord::number))
                    .map(distance -> new ZeroAt(distance, distance));
        }
    }
}
