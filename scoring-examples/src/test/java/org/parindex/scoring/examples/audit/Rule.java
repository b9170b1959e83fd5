package org.parindex.scoring.examples.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.audit.Place;

/** Something that holds in a correct report. */
sealed interface Rule {

    /** Returns the cells that it is about. */
    List<Place> cells();

    boolean holds(Figures figures);

    /** Returns the one value of a cell with which it holds, as the other cells stand; empty if several might do. */
    default Optional<BigDecimal> forced(Place cell, Figures figures) {
        return Optional.empty();
    }

    /** A figure is the sum of others; of a single one if it is printed twice. */
    record Sum(Place whole, List<Place> parts) implements Rule {

        @Override
        public List<Place> cells() {
            return joined(List.of(whole), parts);
        }

        @Override
        public boolean holds(Figures figures) {
            return figures.at(whole).compareTo(figures.sum(parts)) == 0;
        }

        @Override
        public Optional<BigDecimal> forced(Place cell, Figures figures) {
            BigDecimal excess = figures.sum(parts).subtract(figures.at(whole));
            BigDecimal now = figures.at(cell);
            return Optional.of(cell.equals(whole) ? now.add(excess) : now.subtract(excess));
        }
    }

    /** A figure is the mean of those above it, rounded half up to two digits. */
    record Mean(Place mean, List<Place> column) implements Rule {

        @Override
        public List<Place> cells() {
            return joined(List.of(mean), column);
        }

        @Override
        public boolean holds(Figures figures) {
            return figures.at(mean).compareTo(computed(figures)) == 0;
        }

        private BigDecimal computed(Figures figures) {
            return figures.sum(column).divide(BigDecimal.valueOf(column.size()), 2, RoundingMode.HALF_UP);
        }

        @Override
        public Optional<BigDecimal> forced(Place cell, Figures figures) {
            return cell.equals(mean) ? Optional.of(computed(figures)) : Optional.empty();
        }
    }

    /** A unit comes right behind all that have more. */
    record Rank(Place rank, Standing standing) implements Rule {

        @Override
        public List<Place> cells() {
            return joined(List.of(rank), standing.all());
        }

        @Override
        public boolean holds(Figures figures) {
            return figures.at(rank).compareTo(standing.first(figures)) == 0;
        }

        @Override
        public Optional<BigDecimal> forced(Place cell, Figures figures) {
            return cell.equals(rank) ? Optional.of(standing.first(figures)) : Optional.empty();
        }
    }

    /** The places gained are the former rank less the rank; units that had the same share some ranks in an order that is not printed. */
    record RankChange(Place gained, Standing former, Standing present) implements Rule {

        @Override
        public List<Place> cells() {
            return joined(joined(List.of(gained), former.all()), present.all());
        }

        @Override
        public boolean holds(Figures figures) {
            BigDecimal rank = figures.at(gained).add(present.first(figures));
            return rank.compareTo(former.first(figures)) >= 0 && rank.compareTo(former.last(figures)) <= 0;
        }
    }

    /** Points are neither negative nor more than can be had. */
    record Range(Place cell, BigDecimal most) implements Rule {

        @Override
        public List<Place> cells() {
            return List.of(cell);
        }

        @Override
        public boolean holds(Figures figures) {
            return figures.at(cell).signum() >= 0 && figures.at(cell).compareTo(most) <= 0;
        }
    }

    /** The total of a unit among those of all units. */
    record Standing(Place own, List<Place> all) {

        /** Returns the best rank that the unit can have. */
        BigDecimal first(Figures figures) {
            return BigDecimal.valueOf(1
                    + all.stream().filter(total -> compare(total, figures) > 0).count());
        }

        /** Returns the worst rank that the unit can have. */
        BigDecimal last(Figures figures) {
            return BigDecimal.valueOf(
                    all.stream().filter(total -> compare(total, figures) >= 0).count());
        }

        private int compare(Place total, Figures figures) {
            return figures.at(total).compareTo(figures.at(own));
        }
    }

    private static List<Place> joined(List<Place> some, List<Place> others) {
        List<Place> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
