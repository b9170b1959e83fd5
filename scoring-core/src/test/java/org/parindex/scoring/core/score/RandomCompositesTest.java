package org.parindex.scoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.groupBuilder;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.HarmonicMean;
import org.parindex.scoring.core.aggregation.Maximum;
import org.parindex.scoring.core.aggregation.Mean;
import org.parindex.scoring.core.aggregation.Median;
import org.parindex.scoring.core.aggregation.Minimum;
import org.parindex.scoring.core.aggregation.Product;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.aggregation.Weighting;
import org.parindex.scoring.core.aggregation.WhenZero;
import org.parindex.scoring.core.rule.Amount;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.LevelRounding;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** Random trees of all aggregations that stay within fractions, against {@link PlainNode}. */
class RandomCompositesTest {

    private static final int TREES = 400;
    private static final int SHEETS = 5;
    private static final List<String> HOWS =
            List.of("sum", "mean", "mean", "harmonic-mean", "minimum", "maximum", "median", "product");
    private static final List<String> WEIGHTS = List.of("equal", "normalise", "max");
    private static final List<RoundingMode> MODES = List.of(
            RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.DOWN, RoundingMode.UP);

    @ParameterizedTest
    @ValueSource(longs = {20261123, 6, 492})
    void haveTheResultsOfASecondComputation(long seed) {
        Random random = new Random(seed);
        int scored = 0;
        for (int i = 0; i < TREES; i++) {
            PlainNode tree = group(random, "total", 3);
            RoundingPlace place = RoundingPlace.values()[random.nextInt(3)];
            Rounding rounding = rounding(random);
            List<LevelRounding> levels = levels(random, tree);
            Scheme scheme = made(tree, place, rounding, levels);
            PlainNode.Rounded rounded = rounded(place, rounding, levels);
            for (int j = 0; j < SHEETS; j++) {
                Map<String, String> brought = brought(random, tree);
                Optional<Map<String, String>> expected = expected(tree, brought, rounded);
                assertThat(results(scheme, brought))
                        .as("seed %s, tree %s, brought %s, %s", seed, tree, brought, scheme.roundingPolicy())
                        .isEqualTo(expected);
                scored += expected.isPresent() ? 1 : 0;
            }
        }
        assertThat(scored).as("sheets with a result").isGreaterThan(TREES * SHEETS / 2);
    }

    private static Optional<Map<String, String>> expected(
            PlainNode tree, Map<String, String> brought, PlainNode.Rounded rounded) {
        try {
            return Optional.of(tree.results(brought, rounded));
        } catch (PlainNode.Undefined none) {
            return Optional.empty();
        }
    }

    /** Half of the trees have levels that are rounded otherwise; those of leaves are left out where all have a level's. */
    private static List<LevelRounding> levels(Random random, PlainNode tree) {
        List<LevelRounding> levels = new ArrayList<>();
        boolean isUneven = random.nextBoolean();
        for (int level = 0; isUneven && level <= tree.depth(); level++) {
            if (random.nextInt(3) == 0) {
                LevelRounding own = LevelRounding.of(level, rounding(random));
                levels.add(level == 0 ? own : carrying(random, own));
            }
        }
        if (isUneven && levels.stream().allMatch(level -> level.level().equals(Optional.of(0)))) {
            levels.add(carrying(random, LevelRounding.ofLeaves(rounding(random))));
        }
        return levels;
    }

    private static LevelRounding carrying(Random random, LevelRounding level) {
        return switch (random.nextInt(3)) {
            case 0 -> level.carrying(LevelRounding.Carried.EXACT);
            case 1 -> level.carrying(LevelRounding.Carried.ROUNDED);
            default -> level;
        };
    }

    private static Rounding rounding(Random random) {
        return new Rounding(random.nextInt(4), MODES.get(random.nextInt(MODES.size())));
    }

    private static PlainNode.Rounded rounded(RoundingPlace place, Rounding rounding, List<LevelRounding> levels) {
        boolean atLeaves = place != RoundingPlace.RESULT;
        boolean atGroups = place == RoundingPlace.EVERY_NODE;
        Map<String, PlainNode.Tier> tiers = new TreeMap<>();
        for (LevelRounding level : levels) {
            Optional<Boolean> carried = level.carried().map(found -> found == LevelRounding.Carried.ROUNDED);
            tiers.put(
                    level.levelText(),
                    new PlainNode.Tier(
                            level.rounding().scale(),
                            level.rounding().mode(),
                            carried.orElse(atLeaves),
                            carried.orElse(atGroups)));
        }
        return new PlainNode.Rounded(new PlainNode.Tier(rounding.scale(), rounding.mode(), atLeaves, atGroups), tiers);
    }

    private static Optional<Map<String, String>> results(Scheme scheme, Map<String, String> brought) {
        ScoreSheet.Builder sheet = ScoreSheet.builder().unit(Unit.of("A"));
        brought.forEach(sheet::award);
        return Scorer.of(scheme).score(List.of(sheet.build())).value().orElseThrow().asList().stream()
                .findFirst()
                .map(RandomCompositesTest::results);
    }

    private static Map<String, String> results(Scorecard card) {
        Map<String, String> results = new TreeMap<>();
        card.root()
                .nodes()
                .forEach(node -> node.points()
                        .ifPresent(points -> results.put(node.criterion().code().text(), points.toString())));
        return results;
    }

    private static Map<String, String> brought(Random random, PlainNode node) {
        Map<String, String> brought = new TreeMap<>();
        if (node.children().isEmpty() && random.nextInt(6) > 0) {
            int hundredths = random.nextInt(node.max() * 100 + 1);
            brought.put(
                    node.code(),
                    BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString());
        }
        node.children().forEach(child -> brought.putAll(brought(random, child)));
        return brought;
    }

    private static PlainNode group(Random random, String code, int levels) {
        String how = HOWS.get(random.nextInt(HOWS.size()));
        int size = 1 + random.nextInt(4);
        List<PlainNode> children = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            String below = code.equals("total") ? "" + i : code + "." + i;
            boolean isLeaf = levels == 1 || random.nextInt(3) == 0;
            children.add(isLeaf ? leaf(random, below) : group(random, below, levels - 1));
        }
        int needed = random.nextInt(4) == 0 ? 1 + random.nextInt(size) : 1;
        return new PlainNode(code, how, WEIGHTS.get(random.nextInt(3)), 1 + random.nextInt(9), needed, 0, children);
    }

    private static PlainNode leaf(Random random, String code) {
        return new PlainNode(code, "", "", 1 + random.nextInt(9), 1, 1 + random.nextInt(5), List.of());
    }

    private static Scheme made(PlainNode tree, RoundingPlace place, Rounding rounding, List<LevelRounding> levels) {
        return scheme(tree.children().stream()
                        .map(child -> criterion(child, tree))
                        .toArray(Criterion[]::new))
                .aggregation(rule(tree))
                .quorum(quorum(tree))
                .missing(AbsencePolicy.LEAVE_OUT)
                .rounding(rounding)
                .roundingPlace(place)
                .levelRoundings(levels)
                .build();
    }

    private static Criterion criterion(PlainNode node, PlainNode parent) {
        Optional<Ratio> weight = rule(parent).weighting() == Weighting.NORMALISE
                ? Optional.of(Ratio.of(node.weight()))
                : Optional.empty();
        return node.children().isEmpty()
                ? leafBuilder(node.code(), "" + node.max()).weight(weight).build()
                : groupBuilder(
                                node.code(),
                                node.children().stream()
                                        .map(child -> criterion(child, node))
                                        .toArray(Criterion[]::new))
                        .aggregation(rule(node))
                        .quorum(quorum(node))
                        .weight(weight)
                        .build();
    }

    private static Optional<Quorum> quorum(PlainNode node) {
        return node.needed() > 1
                ? Optional.of(
                        new Quorum(Quorum.Basis.CHILDREN, Amount.parse("" + node.needed()), Quorum.Shortfall.LEAVE_OUT))
                : Optional.empty();
    }

    private static AggregationRule rule(PlainNode node) {
        Weighting weighting = switch (node.weights()) {
            case "normalise" -> Weighting.NORMALISE;
            case "max" -> Weighting.MAXIMUM;
            default -> Weighting.EQUAL;
        };
        return switch (node.how()) {
            case "sum" -> new Sum();
            case "harmonic-mean" -> new HarmonicMean(weighting, WhenZero.REFUSE);
            case "minimum" -> new Minimum();
            case "maximum" -> new Maximum();
            case "median" -> new Median();
            case "product" -> new Product();
            default -> new Mean(weighting);
        };
    }
}
