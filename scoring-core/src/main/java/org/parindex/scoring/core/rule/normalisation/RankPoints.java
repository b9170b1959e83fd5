package org.parindex.scoring.core.rule.normalisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.rule.Outcome;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.RuleKind;
import org.parindex.scoring.core.rule.SampleRule;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.sample.Sample;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/**
 * Points by the rank of a number among those of the sample, counted from the worst, which has rank 1.
 *
 * <p>A number that is not among them has the rank after all that are worse, but none beyond the best.
 *
 * @param quantity the number
 * @param better which numbers are good ones
 * @param ties which rank equals have
 * @param as what a rank gives
 * @param among 1 to {@value #MOST} numbers, for {@link As#PERCENTILE} at least two, different ones if {@link Ties#DENSE}; empty if they are the sample's
 * @param sampling what is done with the sample before it is ranked
 */
public record RankPoints(
        Quantity quantity, Better better, Ties ties, As as, Optional<List<Ratio>> among, Sampling sampling)
        implements SampleRule {

    /** How many numbers can be ranked among. */
    public static final int MOST = 10_000;

    private static final String TIES = "ties";
    private static final String AS = "as";
    private static final String AMONG = "among";
    private static final Ratio ONE = Ratio.of(1);

    /** Which rank equals have. */
    public enum Ties {
        /** One more than there are worse numbers: 1, 2, 2, 4. */
        COMPETITION,
        /** The mean of the places that they take together: 1, 2.5, 2.5, 4. */
        AVERAGE,
        /** The last of these places: 1, 3, 3, 4. */
        HIGHEST,
        /** One more than there are different worse numbers: 1, 2, 2, 3. */
        DENSE;

        private static final Words<Ties> WORDS = Words.of(List.of(values()));
    }

    /** What a rank gives. */
    public enum As {
        /** As many points, whatever the maximum. */
        RANK,
        /** One point less than the rank. */
        BORDA,
        /** The maximum times {@code (rank − 1) / (n − 1)}, where n is how many numbers there are, different ones if ties are dense. */
        PERCENTILE;

        private static final Words<As> WORDS = Words.of(List.of(values()));
    }

    /**
     * @throws IllegalArgumentException if there are no numbers to rank among or more than {@value #MOST}, or no two for
     *     percentiles, or no number shows that the quantity is a percentage
     */
    public RankPoints {
        requireNonNull(quantity, "quantity");
        requireNonNull(better, "better");
        requireNonNull(ties, "ties");
        requireNonNull(as, "as");
        among = among.map(ImmutableList::sortedCopyOf);
        among.ifPresent(
                numbers -> checkArgument(!numbers.isEmpty() && numbers.size() <= MOST, "among is empty or too long"));
        boolean isEnough = as != As.PERCENTILE || among.isEmpty() || top(among.get(), ties) > 1;
        checkArgument(isEnough, "percentiles need two numbers, or two different ones if ties are dense: %s", among);
        sampling.checkUnit(quantity, among.isPresent());
    }

    /** Returns the rank of a best number that has no equals. */
    private static long top(List<Ratio> numbers, Ties ties) {
        return ties == Ties.DENSE ? numbers.stream().distinct().count() : numbers.size();
    }

    @Override
    public String kind() {
        return "rank";
    }

    @Override
    public Mapping parameters() {
        Node.MappingBuilder keys = quantity.write(Node.keys())
                .set(Better.KEY, Spelling.of(better))
                .set(TIES, Spelling.of(ties))
                .set(AS, Spelling.of(as))
                .set(AMONG, among.<Node>map(this::spelled).orElse(Node.of(GoalpostReader.SAMPLE)));
        return sampling.write(keys, quantity.unit()).build();
    }

    private Node spelled(List<Ratio> numbers) {
        return Node.list(numbers.stream()
                .map(number -> number.spelling() + quantity.unit())
                .toList());
    }

    @Override
    public boolean isFitted() {
        return among.isPresent() && sampling.isFitted();
    }

    @Override
    public Fit fit(Sample sample) {
        return sampling.fit(sample, Precision.DEFAULT, List.of(), this::fitted);
    }

    private Fit fitted(Sampling fixed, Drawing pulled) {
        List<Ratio> numbers = among.orElseGet(() -> pulled.sample().values());
        if (numbers.size() > MOST) {
            return Drawing.refused(RuleIssue.TOO_MANY_UNITS, numbers.size(), MOST);
        } else if (as == As.PERCENTILE && numbers.size() == 1) {
            return Drawing.refused(RuleIssue.ONE_UNIT);
        } else if (as == As.PERCENTILE && numbers.get(0).equals(numbers.get(numbers.size() - 1))) {
            return Drawing.refused(RuleIssue.NO_SPREAD, quantity.spell(numbers.get(0)));
        }
        return new Fit.Fitted(new RankPoints(quantity, better, ties, as, Optional.of(numbers), fixed));
    }

    @Override
    public Outcome score(Ratio number, Points maximum) {
        Goalposts.checkFitted(this);
        List<Ratio> numbers = among.orElseThrow();
        Ratio pulled = sampling.pulled(number);
        Ratio top = Ratio.of(top(numbers, ties));
        Ratio rank = rank(numbers, pulled).min(top);
        Ratio points = switch (as) {
            case RANK -> rank;
            case BORDA -> rank.minus(ONE);
            case PERCENTILE -> Ratio.from(maximum).times(rank.minus(ONE)).dividedBy(top.minus(ONE));
        };
        String branch = rank.spelling() + " / " + top;
        return Outcome.scored(points, number, sampling.branch(number, quantity, branch));
    }

    private Ratio rank(List<Ratio> numbers, Ratio number) {
        int below = count(numbers, each -> each.compareTo(number) < 0);
        int upTo = count(numbers, each -> each.compareTo(number) <= 0);
        List<Ratio> worse = better == Better.HIGHER ? numbers.subList(0, below) : numbers.subList(upTo, numbers.size());
        int places = Math.max(upTo - below, 1);
        return switch (ties) {
            case COMPETITION -> Ratio.of(worse.size() + 1L);
            case AVERAGE -> Ratio.of(2L * worse.size() + places + 1, 2);
            case HIGHEST -> Ratio.of(worse.size() + (long) places);
            case DENSE -> Ratio.of(worse.stream().distinct().count() + 1);
        };
    }

    /** Returns how many numbers, from the first on, fulfil a condition that none behind them fulfils. */
    private static int count(List<Ratio> numbers, Predicate<Ratio> condition) {
        int from = 0;
        int to = numbers.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (condition.test(numbers.get(middle))) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    @Override
    public boolean isBounded() {
        return as == As.PERCENTILE;
    }

    /** Reads {@code rank: {better: lower, as: borda}}. */
    public record Kind() implements RuleKind {

        @Override
        public String key() {
            return "rank";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            parameters.only(Sampling.KEYS, Better.KEY, TIES, AS, AMONG);
            GoalpostReader goalposts = new GoalpostReader();
            Better better = Better.read(parameters);
            Ties ties = parameters.word(TIES, Ties.WORDS).orElse(Ties.COMPETITION);
            As as = parameters.word(AS, As.WORDS).orElse(As.PERCENTILE);
            Optional<List<Ratio>> among = goalposts.numbers(parameters, AMONG, MOST);
            Sampling sampling = Sampling.read(parameters, goalposts);
            Quantity quantity = Quantity.read(parameters, goalposts.isPercent());
            among.filter(numbers -> as == As.PERCENTILE && top(numbers, ties) == 1)
                    .ifPresent(numbers -> parameters.report(AMONG, RuleIssue.NO_RANKS, AMONG));
            return parameters.checked(() -> new RankPoints(quantity, better, ties, as, among, sampling));
        }
    }
}
