package org.parindex.scoring.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;

/**
 * Sums with leaves that are left out once more, deliberately simple: nodes are the beginnings of codes, and a fraction is
 * two decimals.
 */
record SimpleRescaling(Scheme scheme, ScoreSheet sheet) {

    /** A fraction, never shortened. */
    private record Fraction(BigDecimal top, BigDecimal bottom) {

        Fraction plus(Fraction other) {
            if (bottom.compareTo(other.bottom) == 0) {
                return new Fraction(top.add(other.top), bottom);
            }
            return new Fraction(
                    top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
        }
    }

    /** What a node gives, and the maximum behind it. */
    private record Part(Fraction points, BigDecimal maximum) {}

    /** Returns the published points of the criterion with a code; empty if it is left out. */
    Optional<BigDecimal> at(String code) {
        return part(code).map(part -> rounded(part.points()));
    }

    private Optional<Part> part(String code) {
        List<LeafCriterion> below = scheme.leaves().stream()
                .filter(leaf -> code.equals("total") || leaf.code().text().startsWith(code + "."))
                .toList();
        return below.isEmpty() ? leaf(code) : group(code, below);
    }

    private Optional<Part> leaf(String code) {
        LeafCriterion leaf = scheme.leaves().stream()
                .filter(each -> each.code().text().equals(code))
                .findFirst()
                .orElseThrow();
        BigDecimal maximum = leaf.maxPoints().toBigDecimal();
        return points(leaf, maximum)
                .map(points -> new Fraction(points, BigDecimal.ONE))
                .map(points ->
                        new Part(scheme.roundingPlace() == RoundingPlace.RESULT ? points : cut(points), maximum));
    }

    private Optional<BigDecimal> points(LeafCriterion leaf, BigDecimal maximum) {
        Entry entry = sheet.entries().get(leaf.code());
        if (entry instanceof Entry.Awarded awarded) {
            return Optional.of(awarded.points().toBigDecimal());
        }
        AbsencePolicy policy = entry instanceof Entry.NotApplicable ? scheme.notApplicable() : scheme.missing();
        return switch (policy) {
            case FULL -> Optional.of(maximum);
            case ZERO -> Optional.of(BigDecimal.ZERO);
            default -> Optional.empty();
        };
    }

    private Optional<Part> group(String code, List<LeafCriterion> below) {
        List<Part> parts = below.stream()
                .map(leaf -> child(code, leaf.code().text()))
                .distinct()
                .map(this::part)
                .flatMap(Optional::stream)
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Fraction points =
                parts.stream().map(Part::points).reduce(Fraction::plus).orElseThrow();
        BigDecimal reached =
                parts.stream().map(Part::maximum).reduce(BigDecimal::add).orElseThrow();
        boolean isScaled = code.equals("total") || scheme.rescaling() == Rescaling.PARENT;
        BigDecimal full = isScaled
                ? below.stream().map(leaf -> leaf.maxPoints().toBigDecimal()).reduce(BigDecimal.ZERO, BigDecimal::add)
                : reached;
        Fraction scaled =
                new Fraction(points.top().multiply(full), points.bottom().multiply(reached));
        return Optional.of(new Part(scheme.roundingPlace() == RoundingPlace.EVERY_NODE ? cut(scaled) : scaled, full));
    }

    private static String child(String group, String leaf) {
        int end = leaf.indexOf('.', group.equals("total") ? 0 : group.length() + 1);
        return end < 0 ? leaf : leaf.substring(0, end);
    }

    private Fraction cut(Fraction fraction) {
        return new Fraction(rounded(fraction), BigDecimal.ONE);
    }

    private BigDecimal rounded(Fraction fraction) {
        return fraction.top()
                .divide(
                        fraction.bottom(),
                        scheme.rounding().scale(),
                        scheme.rounding().mode());
    }
}
