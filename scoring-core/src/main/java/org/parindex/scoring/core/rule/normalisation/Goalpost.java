package org.parindex.scoring.core.rule.normalisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Spelling;

/**
 * A number that others are measured against: one that is given, or what a sample has in its place. {@code toString} spells it
 * as scheme files do, a percentage without its sign.
 */
public sealed interface Goalpost {

    /** A number that is given, of a percentage that before the sign. */
    record Given(Ratio number) implements Goalpost {
        public Given {
            requireNonNull(number, "number");
        }

        @Override
        public String toString() {
            return number.spelling();
        }
    }

    /** A statistic of the sample. */
    enum Statistic implements Goalpost {
        MIN,
        MAX,
        MEAN,
        MEDIAN;

        @Override
        public String toString() {
            return Spelling.of(this);
        }
    }

    /**
     * A percentile of the sample, such as {@code p2.5}.
     *
     * @param percent from 0 to 100
     */
    record Percentile(Points percent) implements Goalpost {

        /** @throws IllegalArgumentException if the percentage is out of range */
        public Percentile {
            checkArgument(isPercent(percent), "percent (%s) is not in 0..100", percent);
        }

        private static boolean isPercent(Points number) {
            return !number.isNegative() && number.compareTo(Points.of(100)) <= 0;
        }

        @Override
        public String toString() {
            return "p" + percent;
        }
    }

    /**
     * The number of one unit of the sample, such as {@code unit Elm}.
     *
     * @param unit its name; not blank
     */
    record OfUnit(String unit) implements Goalpost {

        /** @throws IllegalArgumentException if the name is blank */
        public OfUnit {
            checkArgument(!unit.isBlank(), "unit is blank");
        }

        @Override
        public String toString() {
            return "unit " + unit;
        }
    }

    /** Returns a number that is given. */
    static Goalpost of(Ratio number) {
        return new Given(number);
    }

    /**
     * Reads what {@code toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static Goalpost parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("not a goalpost: " + text));
    }

    /** Reads like {@link #parse}, for text that people wrote: empty where that would throw. */
    static Optional<Goalpost> tryParse(String text) {
        if (text.startsWith("unit ")) {
            return Optional.of(Spelling.neat(text.substring(5)))
                    .filter(unit -> !unit.isEmpty())
                    .map(OfUnit::new);
        } else if (text.startsWith("p")) {
            return Points.tryParse(text.substring(1))
                    .filter(Percentile::isPercent)
                    .map(Percentile::new);
        }
        Optional<Goalpost> statistic = Stream.<Goalpost>of(Statistic.values())
                .filter(each -> each.toString().equals(text))
                .findFirst();
        return statistic.or(() -> Ratio.tryParse(text).map(Given::new));
    }
}
