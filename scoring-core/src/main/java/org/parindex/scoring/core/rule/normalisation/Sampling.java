package org.parindex.scoring.core.rule.normalisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.SampleRule.Fit;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Given;
import org.parindex.scoring.core.rule.normalisation.Goalpost.Percentile;
import org.parindex.scoring.core.sample.PercentileMethod;
import org.parindex.scoring.core.sample.Sample;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/**
 * What all rules do with a sample: winsorising, and how percentiles are taken. Numbers beyond the limits are pulled to them
 * before anything else is computed, those of the sample and those that are scored.
 *
 * @param from the lower limit, a number or a percentile; empty if there is none
 * @param to the upper limit, a number or a percentile; empty if there is none
 * @param percentiles how percentiles are taken, those of limits and of goalposts
 */
public record Sampling(Optional<Goalpost> from, Optional<Goalpost> to, PercentileMethod percentiles) {

    private static final String WINSORISE = "winsorise";
    private static final String PERCENTILES = "percentiles";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final Words<PercentileMethod> METHODS = Words.of(List.of(PercentileMethod.values()));

    /** The keys of a quantity, and those that {@link #read} reads. */
    static final List<String> KEYS = ImmutableList.<String>builder()
            .addAll(Quantity.KEYS)
            .add(WINSORISE, PERCENTILES)
            .build();

    /** Numbers as they are, and percentiles with both ends among them. */
    public static final Sampling PLAIN = new Sampling(Optional.empty(), Optional.empty(), PercentileMethod.INCLUSIVE);

    /** @throws IllegalArgumentException if a limit is neither a number nor a percentile, or the lower is not below the upper */
    public Sampling {
        requireNonNull(percentiles, "percentiles");
        Stream.of(from, to)
                .flatMap(Optional::stream)
                .forEach(limit -> checkArgument(
                        limit instanceof Given || limit instanceof Percentile,
                        "limit is neither a number nor a percentile: %s",
                        limit));
        checkArgument(!areCrossed(from, to), "from (%s) is not below to (%s)", from, to);
    }

    private static boolean areCrossed(Optional<Goalpost> from, Optional<Goalpost> to) {
        return from.flatMap(low -> to.filter(high -> Goalposts.areCrossed(low, high)))
                .isPresent();
    }

    static Sampling read(Parameters parameters, GoalpostReader goalposts) {
        Optional<Parameters> limits = parameters.parameters(WINSORISE).map(found -> found.only(FROM, TO));
        Optional<Goalpost> from = limits.flatMap(found -> goalposts.limit(found, FROM));
        Optional<Goalpost> to = limits.flatMap(found -> goalposts.limit(found, TO));
        limits.filter(found -> !found.hasAny(FROM, TO))
                .ifPresent(found -> found.report(found.location(), RuleIssue.NO_PULL));
        boolean areCrossed = areCrossed(from, to);
        if (areCrossed) {
            String low = Goalposts.spell(from.get(), goalposts.unit());
            String high = Goalposts.spell(to.get(), goalposts.unit());
            limits.get().report(TO, RuleIssue.NOT_LESS, FROM, low, TO, high);
        }
        PercentileMethod percentiles = parameters.word(PERCENTILES, METHODS).orElse(PercentileMethod.INCLUSIVE);
        return areCrossed ? PLAIN : new Sampling(from, to, percentiles);
    }

    Node.MappingBuilder write(Node.MappingBuilder keys, String unit) {
        if (from.isPresent() || to.isPresent()) {
            keys.set(
                    WINSORISE,
                    Node.keys()
                            .set(FROM, from.map(limit -> Goalposts.spell(limit, unit)))
                            .set(TO, to.map(limit -> Goalposts.spell(limit, unit)))
                            .build());
        }
        return keys.set(PERCENTILES, Spelling.of(percentiles));
    }

    /** Returns the limits that there are. */
    List<Goalpost> limits() {
        return Stream.of(from, to).flatMap(Optional::stream).toList();
    }

    /**
     * Checks that the sign of percentages, if numbers are that, is seen when the rule is written down.
     *
     * @param hasNumber whether the rule has a number beside these limits
     */
    void checkUnit(Quantity quantity, boolean hasNumber) {
        boolean isSeen = hasNumber || limits().stream().anyMatch(Given.class::isInstance);
        checkArgument(isSeen || !quantity.isPercent(), "no number shows that the quantity is a percentage");
    }

    boolean isFitted() {
        return limits().stream().allMatch(Given.class::isInstance);
    }

    /** What a rule becomes once numbers are found for its goalposts. */
    interface Fitter {

        /**
         * Fits the rule.
         *
         * @param fixed with numbers for limits
         * @param drawing of the sample whose numbers have been pulled to the limits
         */
        Fit fit(Sampling fixed, Drawing drawing);
    }

    /** Finds numbers for the limits, pulls the sample to them, and fits the rule if there are numbers for its goalposts. */
    Fit fit(Sample sample, Precision precision, List<Goalpost> goalposts, Fitter rule) {
        Drawing whole = new Drawing(sample, percentiles, precision);
        return whole.refusal(limits()).orElseGet(() -> {
            Optional<Goalpost> low = from.map(whole::number).map(Goalpost::of);
            Optional<Goalpost> high = to.map(whole::number).map(Goalpost::of);
            return areCrossed(low, high)
                    ? noRange(low.orElseThrow(), high.orElseThrow())
                    : new Sampling(low, high, percentiles).fitPulled(whole, goalposts, rule);
        });
    }

    private static Fit noRange(Goalpost low, Goalpost high) {
        return low.equals(high)
                ? Drawing.refused(RuleIssue.NO_SPREAD, low)
                : Drawing.refused(RuleIssue.CROSSED_GOALPOSTS, FROM, low, TO, high);
    }

    private Fit fitPulled(Drawing whole, List<Goalpost> goalposts, Fitter rule) {
        Drawing pulled = whole.mapped(this::pulled);
        return pulled.refusal(goalposts).orElseGet(() -> rule.fit(this, pulled));
    }

    /** Returns a number, or the limit that it lies beyond; the limits are given. */
    Ratio pulled(Ratio number) {
        Ratio raised = from.map(limit -> number.max(Goalposts.number(limit))).orElse(number);
        return to.map(limit -> raised.min(Goalposts.number(limit))).orElse(raised);
    }

    /** Returns the branch of an outcome, with what a number has been pulled to before it. */
    String branch(Ratio number, Quantity quantity, String branch) {
        Ratio pulled = pulled(number);
        return pulled.equals(number) ? branch : "x → " + quantity.spell(pulled) + ", " + branch;
    }
}
