package org.parindex.scoring.core.score;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A second, deliberately simple way to the results of a tree, on schoolbook fractions, for units whose missing leaves are left
 * out and whose total alone is scaled up.
 *
 * @param how {@code sum}, {@code mean} …; of a leaf empty
 * @param weight beside its siblings
 * @param needed how many children must be there
 */
record PlainNode(String code, String how, String weights, int weight, int needed, int max, List<PlainNode> children) {

    /** What a node comes to; what could be reached there. */
    record Reached(PlainFraction points, PlainFraction most) {}

    /** There is no result, and the unit has none either. */
    static final class Undefined extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** How points are rounded at a tier, and whether those of its leaves and of its groups go on rounded. */
    record Tier(int scale, RoundingMode mode, boolean atLeaves, boolean atGroups) {

        boolean isRounded(PlainNode node) {
            return node.children.isEmpty() ? atLeaves : atGroups;
        }
    }

    /**
     * How points are rounded.
     *
     * @param tiers those that are other than all others, by their numbers, and {@code leaves}
     */
    record Rounded(Tier others, Map<String, Tier> tiers) {

        Tier of(PlainNode node) {
            int tier = node.code.equals("total") ? 0 : node.code.split("[.]").length;
            Tier otherwise = node.children.isEmpty() ? tiers.getOrDefault("leaves", others) : others;
            return tiers.getOrDefault("" + tier, otherwise);
        }
    }

    int depth() {
        return children.stream().mapToInt(child -> 1 + child.depth()).max().orElse(0);
    }

    /** Returns the published points of each node that has any, by code. */
    Map<String, String> results(Map<String, String> brought, Rounded rounding) {
        Map<String, String> results = new TreeMap<>();
        Optional<Reached> total = reach(brought, rounding, results);
        if (total.isEmpty()) {
            throw new Undefined();
        }
        return results;
    }

    private Optional<Reached> reach(Map<String, String> brought, Rounded rounding, Map<String, String> results) {
        Optional<Reached> exact = children.isEmpty()
                ? Optional.ofNullable(brought.get(code))
                        .map(points -> new Reached(PlainFraction.parse(points), PlainFraction.of(max)))
                : group(brought, rounding, results);
        Tier tier = rounding.of(this);
        return exact.map(reached -> {
            String text = reached.points().rounded(tier.scale(), tier.mode());
            results.put(code, text);
            return tier.isRounded(this) ? new Reached(PlainFraction.parse(text), reached.most()) : reached;
        });
    }

    private Optional<Reached> group(Map<String, String> brought, Rounded rounding, Map<String, String> results) {
        List<PlainNode> there = new ArrayList<>();
        List<Reached> reached = new ArrayList<>();
        for (PlainNode child : children) {
            child.reach(brought, rounding, results).ifPresent(found -> {
                there.add(child);
                reached.add(found);
            });
        }
        if (there.isEmpty() || there.size() < needed) {
            return Optional.empty();
        }
        PlainFraction points = made(there, reached, Reached::points);
        PlainFraction most = made(there, reached, Reached::most);
        PlainFraction full = full();
        return Optional.of(
                code.equals("total") && !most.isSame(full)
                        ? new Reached(points.times(full).times(most.inverse()), full)
                        : new Reached(points, most));
    }

    private PlainFraction full() {
        return children.isEmpty()
                ? PlainFraction.of(max)
                : made(
                        children,
                        children.stream()
                                .map(child -> new Reached(child.full(), child.full()))
                                .toList(),
                        Reached::points);
    }

    private PlainFraction made(List<PlainNode> there, List<Reached> reached, Function<Reached, PlainFraction> figure) {
        List<PlainFraction> figures = reached.stream().map(figure).toList();
        List<PlainFraction> sorted = new ArrayList<>(figures);
        sorted.sort(Comparator.comparing(
                Function.identity(), (one, other) -> one.isLess(other) ? -1 : other.isLess(one) ? 1 : 0));
        int size = sorted.size();
        return switch (how) {
            case "sum" -> PlainFraction.sum(figures);
            case "product" -> figures.stream().reduce(PlainFraction.of(1), PlainFraction::times);
            case "minimum" -> sorted.get(0);
            case "maximum" -> sorted.get(size - 1);
            case "median" ->
                sorted.get((size - 1) / 2)
                        .plus(sorted.get(size / 2))
                        .times(PlainFraction.of(2).inverse());
            case "harmonic-mean" -> harmonic(there, reached, figures);
            default -> mean(there, figures);
        };
    }

    private PlainFraction mean(List<PlainNode> there, List<PlainFraction> figures) {
        if (weights.equals("max")) {
            // shares of the maxima, weighted by the maxima, times all maxima: the sum
            return PlainFraction.sum(figures);
        }
        PlainFraction above = PlainFraction.of(0);
        PlainFraction below = PlainFraction.of(0);
        for (int i = 0; i < figures.size(); i++) {
            above = above.plus(figures.get(i).times(weightOf(there.get(i))));
            below = below.plus(weightOf(there.get(i)));
        }
        return above.times(below.inverse());
    }

    private PlainFraction harmonic(List<PlainNode> there, List<Reached> reached, List<PlainFraction> figures) {
        PlainFraction above = PlainFraction.of(0);
        PlainFraction below = PlainFraction.of(0);
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).isZero()) {
                throw new Undefined();
            }
            PlainFraction weight = weights.equals("max") ? reached.get(i).most() : weightOf(there.get(i));
            PlainFraction number = weights.equals("max")
                    ? figures.get(i).times(reached.get(i).most().inverse())
                    : figures.get(i);
            above = above.plus(weight);
            below = below.plus(weight.times(number.inverse()));
        }
        PlainFraction mean = above.times(below.inverse());
        return weights.equals("max") ? mean.times(above) : mean;
    }

    private PlainFraction weightOf(PlainNode child) {
        return PlainFraction.of(weights.equals("equal") ? 1 : child.weight);
    }
}
