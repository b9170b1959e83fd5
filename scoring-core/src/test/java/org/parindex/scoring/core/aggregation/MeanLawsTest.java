package org.parindex.scoring.core.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Precision;
import org.parindex.scoring.core.value.Ratio;

/** What holds for the means of any children. */
class MeanLawsTest {

    private static final Precision TWELVE = new Precision(12);
    private static final Ratio HALF_A_UNIT = new Ratio(BigInteger.valueOf(5), BigInteger.TEN.pow(12));
    private static final List<Weighting> WEIGHTINGS = List.of(Weighting.EQUAL, Weighting.NORMALISE, Weighting.MAXIMUM);

    @Test
    void theOrderOfTheChildrenChangesNothing() {
        rounds(children -> {
            List<Contribution> shuffled = new ArrayList<>(children);
            Collections.shuffle(shuffled, new Random(1));
            all().forEach(rule ->
                    assertThat(rule.aggregate(shuffled)).as(rule.spelling()).isEqualTo(rule.aggregate(children)));
        });
    }

    @Test
    void aMeanLiesBetweenTheLeastAndTheGreatest() {
        rounds(children -> Stream.of(Weighting.EQUAL, Weighting.NORMALISE)
                .flatMap(MeanLawsTest::means)
                .forEach(rule -> assertThat(rule.aggregate(children))
                        .as(rule.spelling())
                        .isBetween(new Minimum().aggregate(children), new Maximum().aggregate(children))));
    }

    @Test
    void theLargerTheExponentTheLargerTheMean() {
        rounds(children -> WEIGHTINGS.forEach(weighting -> assertThat(
                        means(weighting).map(rule -> rule.aggregate(children)).toList())
                .as("%s", weighting)
                .isSorted()));
    }

    @Test
    void childrenThatAreTwiceAsLargeHaveAMeanThatIsTwiceAsLarge() {
        rounds(children -> Stream.of(Weighting.EQUAL, Weighting.NORMALISE)
                .flatMap(MeanLawsTest::means)
                .forEach(rule -> {
                    Ratio twice = rule.aggregate(children).times(Ratio.of(2));
                    Ratio ofTwice = rule.aggregate(children.stream()
                            .map(child -> new Contribution(
                                    child.points().times(Ratio.of(2)), child.maximum(), child.weight()))
                            .toList());
                    assertIsRounded(ofTwice, twice, rule);
                }));
    }

    private static void assertIsRounded(Ratio rounded, Ratio exact, AggregationRule rule) {
        Ratio distance = rounded.minus(exact);
        assertThat(distance.max(distance.negated()))
                .as(rule.spelling())
                .isLessThanOrEqualTo(exact.times(HALF_A_UNIT).times(Ratio.of(4)));
    }

    @Test
    void byMaximumTheArithmeticMeanIsTheSum() {
        rounds(children ->
                assertThat(new Mean(Weighting.MAXIMUM).aggregate(children)).isEqualTo(new Sum().aggregate(children)));
    }

    /** Σ w x / Σ w and Σ w / Σ (w / x), as they are written. */
    @Test
    void fractionsAgreeWithTheTextbook() {
        rounds(children -> {
            Ratio weights = Ratio.ZERO;
            Ratio products = Ratio.ZERO;
            Ratio quotients = Ratio.ZERO;
            for (Contribution child : children) {
                weights = weights.plus(child.weight());
                products = products.plus(child.points().times(child.weight()));
                quotients = quotients.plus(child.weight().dividedBy(child.points()));
            }
            assertThat(new Mean(Weighting.NORMALISE).aggregate(children)).isEqualTo(products.dividedBy(weights));
            assertThat(new HarmonicMean(Weighting.NORMALISE, WhenZero.REFUSE).aggregate(children))
                    .isEqualTo(weights.dividedBy(quotients));
        });
    }

    /** A root lies within half a unit of its last digit if the number lies between the powers of both ends. */
    @Test
    void rootsAreRightToTheLastDigit() {
        rounds(children -> {
            int weights = weights(children);
            Ratio product = Ratio.of(1);
            Ratio squares = Ratio.ZERO;
            for (Contribution child : children) {
                product = product.times(power(child.points(), weight(child)));
                squares = squares.plus(power(child.points(), 2).times(child.weight()));
            }
            assertIsRoot(
                    new GeometricMean(Weighting.NORMALISE, WhenZero.ZERO, TWELVE).aggregate(children),
                    weights,
                    product);
            assertIsRoot(
                    powerMean("2", Weighting.NORMALISE).aggregate(children), 2, squares.dividedBy(Ratio.of(weights)));
        });
    }

    private static void assertIsRoot(Ratio root, int degree, Ratio number) {
        Ratio half = root.times(HALF_A_UNIT);
        assertThat(number).isBetween(power(root.minus(half), degree), power(root.plus(half), degree));
    }

    private static Ratio power(Ratio base, int exponent) {
        return new Ratio(base.numerator().pow(exponent), base.denominator().pow(exponent));
    }

    private static int weights(List<Contribution> children) {
        return children.stream().mapToInt(MeanLawsTest::weight).sum();
    }

    private static int weight(Contribution child) {
        return child.weight().numerator().intValueExact();
    }

    /** From the smallest exponent to the largest. */
    private static Stream<AggregationRule> means(Weighting weighting) {
        return Stream.of(
                powerMean("-3", weighting),
                powerMean("-1.25", weighting),
                new HarmonicMean(weighting, WhenZero.REFUSE),
                powerMean("-0.5", weighting),
                new GeometricMean(weighting, WhenZero.ZERO, TWELVE),
                powerMean("0.37", weighting),
                new Mean(weighting),
                powerMean("2", weighting),
                powerMean("2.5", weighting));
    }

    private static Stream<AggregationRule> all() {
        return Stream.concat(
                WEIGHTINGS.stream().flatMap(MeanLawsTest::means),
                Stream.of(new Minimum(), new Maximum(), new Median(), new Product(), new Sum()));
    }

    private static AggregationRule powerMean(String exponent, Weighting weighting) {
        return new PowerMean(Points.parse(exponent), weighting, WhenZero.REFUSE, TWELVE);
    }

    /** Holds a law against random children, of which some equal each other; a failure names the seed that shows it again. */
    private static void rounds(Consumer<List<Contribution>> law) {
        for (long seed = 1; seed <= 50; seed++) {
            try {
                law.accept(children(new Random(seed)));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }

    private static List<Contribution> children(Random random) {
        int most = random.nextBoolean() ? 1_000 : 5;
        return IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(each -> new Contribution(
                        Ratio.of(1 + random.nextInt(most), 1 + random.nextInt(100)),
                        Ratio.of(1 + random.nextInt(20)),
                        Ratio.of(1 + random.nextInt(9))))
                .toList();
    }
}
